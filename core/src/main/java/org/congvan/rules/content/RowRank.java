package org.congvan.rules.content;

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

  private static final int LONGEST_ROMAN = 6;
  private static final int LONGEST_NUMBER = 12;

  /** The rank of an ordinal, with or without the mark after it; none if it is no ordinal. */
  static RowRank of(String ordinal) {
    int end = ordinal.length();
    while (end > 1 && ".):/".indexOf(ordinal.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = ordinal.substring(0, end);
    if (bare.isEmpty()) {
      return NONE;
    }
    if (bare.length() <= LONGEST_ROMAN && consistsOf(bare, "IVX")) {
      return ROMAN;
    }
    if (bare.length() <= LONGEST_NUMBER && consistsOf(bare, "0123456789.")) {
      long points = bare.chars().filter(c -> c == '.').count();
      boolean number = Character.isDigit(bare.charAt(0)) && !bare.contains("..");
      return !number ? NONE : points == 0 ? NUMBER : points == 1 ? DECIMAL : NARROW_DECIMAL;
    }
    return bare.length() == 1 ? ofSign(bare.charAt(0)) : NONE;
  }

  private static RowRank ofSign(char sign) {
    if (sign >= 'A' && sign <= 'Z') {
      return LETTER;
    }
    if ((sign >= 'a' && sign <= 'z') || sign == 'đ') {
      return SMALL_LETTER;
    }
    if ("-–—".indexOf(sign) >= 0) {
      return DASH;
    }
    return "+•*".indexOf(sign) >= 0 ? PLUS : NONE;
  }

  private static boolean consistsOf(String text, String letters) {
    return text.chars().allMatch(c -> letters.indexOf(c) >= 0);
  }
}
