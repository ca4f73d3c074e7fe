package org.congvan.rules.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a row of a table is counted: A, I, 1, 1.1, a, with a dash, or not at all. */
enum RowRank {
  LETTER,
  ROMAN,
  NUMBER,
  DECIMAL,
  NARROW_DECIMAL,
  SMALL_LETTER,
  DASH,
  PLUS,
  NONE;

  /** The ordinals, a group for each rank in order. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:([A-HJ-UWYZĐ])|([IVX]{1,6})|(\\d{1,12})|(\\d{1,6}\\.\\d{1,6})|(\\d{1,3}(?:\\.\\d{1,3}){2,5})"
              + "|([a-zđ])|([-–—])|([+•*]))[.):/]*+");

  /** The rank of an ordinal, with or without the mark after it; none if it is no ordinal. */
  static RowRank of(String ordinal) {
    Matcher letters = ORDINAL.matcher(ordinal);
    int rank = values().length - 1;
    for (int i = 0; letters.matches() && i < letters.groupCount(); i++) {
      rank = letters.group(i + 1) == null ? rank : i;
    }
    return values()[rank];
  }
}
