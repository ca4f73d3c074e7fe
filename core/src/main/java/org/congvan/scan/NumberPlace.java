package org.congvan.scan;

import org.congvan.scan.words.Words;

/** Finds the number that follows a word for a type, with or without số. */
final class NumberPlace {
  private static final int MAX_BLANK = 40;

  private NumberPlace() {}

  /**
   * Returns the index of the number, or of the slash behind a blank to be filled in, or -1; a
   * paragraph that begins with số tells the number of the document itself.
   *
   * @param from index of the word that may be số
   */
  static int find(Words words, int from) {
    int at = from;
    if (SoWord.is(words, at)) {
      if (words.startsParagraph(at)) {
        return -1;
      }
      at = SoWord.after(words, at);
      if (SoWord.is(words, at) && words.isNumber(SoWord.after(words, at))) {
        at = SoWord.after(words, at);
      }
      int blank = at;
      while (blank < at + MAX_BLANK
          && (words.isMark(blank, '.') || words.isMark(blank, '\u2026'))) {
        blank++;
      }
      if (words.isMark(blank, '/') && words.isCapital(blank + 1)) {
        return blank;
      }
    }
    return words.isNumber(at) ? at : -1;
  }
}
