package org.congvan.text.letter;

import java.text.Normalizer;

/**
 * Composed, decomposed and small letters of any text, such as {@code ệ}, {@code e} with two marks,
 * and {@code ệ} of {@code Ệ}, in time that grows with the length of the text.
 *
 * <p>{@link Normalizer} sorts a run of combining marks in time that grows with its square, and
 * {@link String#toLowerCase} looks around each Σ for the end of a word. A text from a stranger may
 * consist of either, so all other classes come here.
 */
public final class LetterForms {
  /**
   * The most combining marks in a row that are sorted together, as in stream-safe text of UAX #15;
   * no language has that many.
   */
  public static final int MAX_MARKS = 30;

  /** Combining grapheme joiner: has no width, and marks do not move over it. */
  private static final char JOINER = '\u034F';

  private LetterForms() {}

  /**
   * Returns a text in NFC. After each {@link #MAX_MARKS} combining marks in a row U+034F is
   * inserted, so that no mark is lost; composing the result again does not change it.
   */
  public static String composed(String text) {
    return Normalizer.normalize(withShortRuns(text), Normalizer.Form.NFC);
  }

  /** Returns a text in NFD, with U+034F as in {@link #composed}. */
  public static String decomposed(String text) {
    return Normalizer.normalize(withShortRuns(text), Normalizer.Form.NFD);
  }

  /** Returns a text with each character in lower case; Σ becomes σ at the end of a word too. */
  public static String lowerCase(String text) {
    int first = 0;
    while (first < text.length() && isLower(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder small = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      small.appendCodePoint(Character.toLowerCase(codePoint));
      i += Character.charCount(codePoint);
    }
    return small.toString();
  }

  /** Returns whether a character is a combining mark. */
  public static boolean isMark(int codePoint) {
    if (codePoint < '\u0300') {
      return false;
    }
    int type = Character.getType(codePoint);
    // Vietnamese has the first kind only, but composing a text may change the others too.
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isLower(char c) {
    return !Character.isSurrogate(c) && Character.toLowerCase(c) == c;
  }

  private static String withShortRuns(String text) {
    StringBuilder broken = null;
    int copied = 0;
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      run = codePoint != JOINER && isMark(codePoint) ? run + 1 : 0;
      if (run > MAX_MARKS) {
        broken = broken == null ? new StringBuilder(text.length() + 1024) : broken;
        broken.append(text, copied, i).append(JOINER);
        copied = i;
        run = 1;
      }
      i += Character.charCount(codePoint);
    }
    return broken == null ? text : broken.append(text, copied, text.length()).toString();
  }
}
