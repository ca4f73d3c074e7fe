package org.congvan.scan.symbol;

import org.congvan.scan.words.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Groups of a symbol whose usual spelling has small letters, or which are often written small:
 * {@code TTg} for Ttg, {@code CP} for cp.
 */
public final class UsualGroup {
  private static final String[] ALL = {"TTg", "CTr", "TTr", "CP", "QĐi", "QyĐ"};

  private UsualGroup() {}

  /** Returns the usual spelling of the letters between two offsets, or null. */
  public static @Nullable String of(CharSequence text, int from, int to) {
    for (String each : ALL) {
      if (to - from == each.length() && isAt(each, text, from)) {
        return each;
      }
    }
    return null;
  }

  /** Returns whether a group that may end a symbol stands here, whatever its case. */
  public static boolean mayEndSymbol(CharSequence text, int from) {
    return isAt("TTg", text, from) || isAt("CP", text, from);
  }

  private static boolean isAt(String group, CharSequence text, int from) {
    int behind = from + group.length();
    if (behind > text.length()) {
      return false;
    }
    for (int i = 0; i < group.length(); i++) {
      int read = Letters.info(text.charAt(from + i));
      int wanted = Letters.letterOf(Letters.info(group.charAt(i)));
      if (Letters.letterOf(read) != wanted || Letters.toneOf(read) > 0) {
        return false;
      }
    }
    int next = behind < text.length() ? Letters.kind(text.charAt(behind)) : Letters.SPACE;
    return next != Letters.LETTER && next != Letters.MARK;
  }
}
