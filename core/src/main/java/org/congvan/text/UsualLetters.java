package org.congvan.text;

import org.congvan.text.letter.VietnameseLetter;
import org.jspecify.annotations.Nullable;

/**
 * The characters of nearly all Vietnamese text with their small letters, such as "ệ" for "Ệ": a
 * text of these is in normal form, and so are its small letters.
 */
final class UsualLetters {

  /** The small letter of each usual character; 0 for others. */
  private static final char[] SMALL = new char[0x2028];

  static {
    for (char c = 0; c < SMALL.length; c++) {
      char small = Character.toLowerCase(c);
      SMALL[c] = isUsual(c) && isUsual(small) ? small : 0;
    }
  }

  private UsualLetters() {}

  /** Those that normal form leaves as they are, and no white space but the space. */
  private static boolean isUsual(char c) {
    return (c >= ' ' && c < '\u007F')
        || (c > '\u00AD' && c < '\u0300' && !VietnameseLetter.isLookAlike(c) && c != '\u0130')
        || (c >= '\u1EA0' && c <= '\u1EF9')
        || (c >= '\u2010' && c <= '\u2027');
  }

  /**
   * Returns a text in small letters; null if it has other characters, two spaces in a row or one at
   * its ends, which take more than a look at each letter.
   */
  static @Nullable String small(String text) {
    int first = -1;
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char small = c < SMALL.length ? SMALL[c] : 0;
      boolean space = c == ' ';
      if (small == 0 || (space && gap)) {
        return null;
      }
      gap = space;
      if (small != c && first < 0) {
        first = i;
      }
    }
    if (gap) {
      return text.isEmpty() ? text : null;
    }
    return first < 0 ? text : small(text, first);
  }

  private static String small(String text, int first) {
    char[] letters = text.toCharArray();
    for (int i = first; i < letters.length; i++) {
      letters[i] = SMALL[letters[i]];
    }
    return String.valueOf(letters);
  }
}
