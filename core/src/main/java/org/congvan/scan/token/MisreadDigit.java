package org.congvan.scan.token;

/** Letters that OCR reads for digits inside a number: the O of 2O20, the l of l5/3. */
public final class MisreadDigit {
  private static final int MAX_NUMBER = 8;

  private MisreadDigit() {}

  /**
   * Returns the digit at an offset, also where a letter stands for it, or 0 if there is none. A
   * letter stands for a digit beside digits alone, and at the end only before a slash or a hyphen.
   */
  public static char at(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Letters.isDigit(c)) {
      return c;
    }
    return mayBe(c) && isInNumber(text, at) ? (c == 'O' || c == 'o' ? '0' : '1') : 0;
  }

  /** Returns whether a character may be read for a digit. */
  private static boolean mayBe(char c) {
    return c == 'O' || c == 'o' || c == 'l' || c == 'I' || c == '|';
  }

  private static boolean isInNumber(CharSequence text, int at) {
    int from = at;
    boolean digits = false;
    while (from > 0 && at - from < MAX_NUMBER && isDigitLike(text.charAt(from - 1))) {
      from--;
      digits |= Letters.isDigit(text.charAt(from));
    }
    int end = at + 1;
    while (end < text.length() && end - at < MAX_NUMBER && isDigitLike(text.charAt(end))) {
      digits |= Letters.isDigit(text.charAt(end));
      end++;
    }
    boolean alone = from == 0 || !isLetter(text.charAt(from - 1));
    if (!digits || !alone || end == text.length()) {
      return digits && alone && end > at + 1 && Letters.isDigit(text.charAt(end - 1));
    }
    char after = text.charAt(end);
    boolean last = !Letters.isDigit(text.charAt(end - 1));
    return last ? Letters.isSlash(after) || Letters.isDash(after) : !isLetter(after);
  }

  private static boolean isDigitLike(char c) {
    return Letters.isDigit(c) || mayBe(c);
  }

  private static boolean isLetter(char c) {
    int kind = Letters.kind(c);
    return kind == Letters.LETTER || kind == Letters.DIACRITIC;
  }
}
