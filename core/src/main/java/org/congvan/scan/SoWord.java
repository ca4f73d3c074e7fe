package org.congvan.scan;

import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Words;

/** The word số before a number, as it is written and as scanning misreads it. */
final class SoWord {
  private static final Keys SPELLINGS = Keys.marked("số sô so só sồ sổ sỗ sộ sé sé sế số sớ");

  private SoWord() {}

  static boolean is(Words words, int i) {
    return SPELLINGS.has(words, i);
  }

  /** Returns the index behind the word and the marks that may follow it, or {@code i}. */
  static int after(Words words, int i) {
    if (!is(words, i)) {
      return i;
    }
    int at = i + 1;
    for (int marks = 0; marks < 2; marks++) {
      if (words.isMark(at, ':') || (words.isMark(at, '.') && words.isNumber(at + 1))) {
        at++;
      }
    }
    return at;
  }

  /** Returns the index of số before a number, or that of the number. */
  static int label(Words words, int number) {
    if (is(words, number - 1)) {
      return number - 1;
    }
    return words.isMark(number - 1, ':') && is(words, number - 2) ? number - 2 : number;
  }
}
