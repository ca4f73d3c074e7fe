package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Groups of a symbol whose usual spelling has small letters, or that are often written in lower
 * case: {@code TTg} for Ttg, {@code CP} for cp.
 */
public final class UsualGroup {
  private static final String[] ALL = {"TTg", "CTr", "TTr", "CP", "QĐi", "QyĐ", "TgT"};

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

  /** Returns the usual spelling of the letters between two offsets, whatever follows, or null. */
  static @Nullable String before(CharSequence text, int from, int to) {
    for (String each : ALL) {
      if (to - from == each.length() && hasLetters(each, text, from)) {
        return each;
      }
    }
    return null;
  }

  /** Returns whether a group that may end a symbol is at an offset, in any case. */
  public static boolean mayEndSymbol(CharSequence text, int from) {
    return isAt("TTg", text, from) || isAt("CP", text, from);
  }

  private static boolean isAt(String group, CharSequence text, int from) {
    int end = from + group.length();
    if (end > text.length() || !hasLetters(group, text, from)) {
      return false;
    }
    int next = end < text.length() ? Letters.kind(text.charAt(end)) : Letters.SPACE;
    return next != Letters.LETTER && next != Letters.DIACRITIC;
  }

  private static boolean hasLetters(String group, CharSequence text, int from) {
    for (int i = 0; i < group.length(); i++) {
      int read = Letters.info(text.charAt(from + i));
      int wanted = Letters.letterOf(Letters.info(group.charAt(i)));
      if (Letters.letterOf(read) != wanted || Letters.toneOf(read) > 0) {
        return false;
      }
    }
    return true;
  }
}
