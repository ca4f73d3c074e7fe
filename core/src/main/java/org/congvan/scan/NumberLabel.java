package org.congvan.scan;

import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;

/** The word số before a number, as it is spelled and as OCR misreads it. */
final class NumberLabel {
  private static final WordSet SPELLINGS = WordSet.exact("số sô so só sồ sổ sỗ sộ sé sé sế số sớ");

  private NumberLabel() {}

  static boolean is(Tokens tokens, int i) {
    return SPELLINGS.has(tokens, i);
  }

  /** Returns the index after the label and the punctuation that may follow it, or {@code i}. */
  static int after(Tokens tokens, int i) {
    if (!is(tokens, i)) {
      return i;
    }
    int at = i + 1;
    for (int marks = 0; marks < 2; marks++) {
      if (tokens.isMark(at, ':') || (tokens.isMark(at, '.') && tokens.isNumber(at + 1))) {
        at++;
      }
    }
    return at;
  }

  /** Returns the index of the label before a number, or that of the number if it has none. */
  static int start(Tokens tokens, int number) {
    if (is(tokens, number - 1)) {
      return number - 1;
    }
    return tokens.isMark(number - 1, ':') && is(tokens, number - 2) ? number - 2 : number;
  }
}
