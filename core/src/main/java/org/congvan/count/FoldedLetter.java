package org.congvan.count;

import org.congvan.text.letter.LetterForms;
import org.congvan.text.letter.VietnameseLetter;

/** Characters as {@link FoldedText} has them: "Ủ" is "ủ", any dash "-", any blank " ". */
final class FoldedLetter {

  private static final char FIRST_LETTER = '\u1EA0';
  private static final char LAST_LETTER = '\u1EF9';

  /** The characters up to the end of the block of marks and dashes are folded by a table. */
  private static final char[] TABLE = new char[0x2220];

  /** The characters that fold to one in their place, whatever stands around them. */
  private static final boolean[] IN_PLACE = new boolean[TABLE.length];

  static {
    for (char c = 0; c < TABLE.length; c++) {
      TABLE[c] = byKind(c);
      IN_PLACE[c] = isInPlace(c);
    }
  }

  private FoldedLetter() {}

  /** Returns whether each character of a text folds to one in its place. */
  static boolean areInPlace(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < IN_PLACE.length ? !IN_PLACE[c] : !isInPlace(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInPlace(char c) {
    return c != '\r' && c != '_' && byKind(c) != 0 && !LetterForms.isMark(c);
  }

  /** Returns a character in lower case; 0 for one that is invisible. */
  static char of(char c) {
    return c < TABLE.length ? TABLE[c] : byKind(c);
  }

  private static char byKind(char c) {
    if (c < 0x80) {
      return c == '\r' ? '\n' : c < ' ' && c != '\n' ? ' ' : c >= 'A' && c <= 'Z' ? lower(c) : c;
    }
    if (VietnameseLetter.isInvisible(c)) {
      return 0;
    }
    if (c >= FIRST_LETTER && c <= LAST_LETTER) {
      // Vietnamese letters with two marks: each capital is followed by its small letter.
      return (char) (c | 1);
    }
    if (c >= '\u00E0' && c <= '\u00FF' && c != '\u00F0') {
      return c;
    }
    return switch (c) {
      case 'ă', 'đ', 'ĩ', 'ũ', 'ơ', 'ư' -> c;
      case '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default ->
          Character.isSpaceChar(c)
              ? ' '
              : VietnameseLetter.isStrokedD(c) ? 'đ' : Character.toLowerCase(c);
    };
  }

  private static char lower(char c) {
    return (char) (c + ('a' - 'A'));
  }
}
