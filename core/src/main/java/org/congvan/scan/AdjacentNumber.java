package org.congvan.scan;

import org.congvan.scan.token.Tokens;

/** Finds the number that directly follows a word for a type, with or without số. */
final class AdjacentNumber {
  private static final int MAX_BLANK = 40;

  private AdjacentNumber() {}

  /**
   * Returns the index of the number, or of the slash after a blank to fill in, or -1. A paragraph
   * that starts with số has the number of the document itself.
   *
   * @param from index of the token that may be số
   */
  static int find(Tokens tokens, int from) {
    int at = from;
    if (NumberLabel.is(tokens, at)) {
      if (tokens.startsParagraph(at)) {
        return -1;
      }
      at = NumberLabel.after(tokens, at);
      if (NumberLabel.is(tokens, at) && tokens.isNumber(NumberLabel.after(tokens, at))) {
        at = NumberLabel.after(tokens, at);
      }
      int blank = at;
      while (blank < at + MAX_BLANK
          && (tokens.isMark(blank, '.') || tokens.isMark(blank, '\u2026'))) {
        blank++;
      }
      if (tokens.isMark(blank, '/') && tokens.isCapital(blank + 1)) {
        return blank;
      }
    }
    return tokens.isNumber(at) ? at : -1;
  }
}
