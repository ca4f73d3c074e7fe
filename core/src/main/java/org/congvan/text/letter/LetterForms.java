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

  /** No letter has more marks when it is decomposed. */
  private static final int MOST_IN_A_LETTER = 4;

  /** Combining grapheme joiner: has no width, and marks do not move over it. */
  private static final char JOINER = '\u034F';

  private LetterForms() {}

  /**
   * Returns a text in NFC. After each {@link #MAX_MARKS} combining marks in a row U+034F is
   * inserted, so that no mark is lost; composing the result again does not change it.
   */
  public static String composed(String text) {
    return isComposed(text) ? text : Normalizer.normalize(withShortRuns(text), Normalizer.Form.NFC);
  }

  /**
   * Nearly all texts are: to see it here is faster, and does without tables that take long to load.
   */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isComposed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether NFC changes no text of such characters: those below the combining marks, the
   * Vietnamese letters, dashes and quotation marks, and the one that stands for what is no text.
   */
  public static boolean isComposed(char c) {
    return c < '\u0300'
        || (c >= '\u1EA0' && c <= '\u1EF9')
        || (c >= '\u2010' && c <= '\u2027')
        || c == '\uFFFC';
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
    // No letter has a small one of another length: an array is copied once, a builder twice.
    char[] small = text.toCharArray();
    for (int i = first; i < small.length; ) {
      i += Character.toChars(Character.toLowerCase(text.codePointAt(i)), small, i);
    }
    return String.valueOf(small);
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

  /**
   * Counts the marks as they are when decomposed, those of the letter before them included: two
   * ways of writing the same are broken in the same place, and what was composed is not broken
   * again.
   */
  private static String withShortRuns(String text) {
    StringBuilder broken = null;
    int copied = 0;
    int run = 0;
    int letter = JOINER;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint == JOINER || !isMark(codePoint)) {
        run = 0;
        letter = codePoint;
      } else {
        run += marksIn(codePoint);
        if (run > MAX_MARKS - MOST_IN_A_LETTER && letter != JOINER) {
          run += marksIn(letter);
          letter = JOINER;
        }
        if (run > MAX_MARKS) {
          broken = broken == null ? new StringBuilder(text.length() + 1024) : broken;
          broken.append(text, copied, i).append(JOINER);
          copied = i;
          run = marksIn(codePoint);
          letter = JOINER;
        }
      }
      i += Character.charCount(codePoint);
    }
    return broken == null ? text : broken.append(text, copied, text.length()).toString();
  }

  /** Returns how many combining marks a character has when it is decomposed, itself included. */
  private static int marksIn(int codePoint) {
    if (codePoint >= '\u0300' && codePoint < '\u0340') {
      return 1;
    }
    return (int)
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
            .codePoints()
            .filter(LetterForms::isMark)
            .count();
  }
}
