package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;
import org.congvan.scan.token.MisreadDigit;

/** Recognizes the year of a symbol by its digits: {@code 2020}, {@code 201 5}, {@code 21}. */
final class SymbolYear {
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2100;

  private final SymbolCursor in;

  SymbolYear(SymbolCursor in) {
    this.in = in;
  }

  /** Returns whether the four digits at an offset can be the year of a symbol. */
  boolean isAt(int from) {
    int year = 0;
    for (int i = from; i < from + 4; i++) {
      year = 10 * year + MisreadDigit.at(in.text, i) - '0';
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * Returns whether a year of two digits follows and its century is certain: {@code 26/21/NĐ-CP};
   * symbols have had years since 1945.
   */
  boolean isShort() {
    int letters = in.at + 3;
    return letters < in.limit
        && Letters.isSlash(in.text.charAt(letters - 1))
        && GroupReader.isSymbolLetter(in.text.charAt(letters))
        && in.text.charAt(in.at) != '4';
  }

  /** Returns whether OCR split the year: {@code 08/201 5/NĐ-CP}. */
  boolean isTorn(int digits) {
    int second = in.at + digits + 1;
    int end = in.at + 5;
    if (end >= in.limit
        || in.text.charAt(second - 1) != ' '
        || !Letters.isSlash(in.text.charAt(end))) {
      return false;
    }
    for (int i = second; i < end; i++) {
      if (!Letters.isDigit(in.text.charAt(i))) {
        return false;
      }
    }
    char first = in.text.charAt(in.at);
    return first == '1' || first == '2';
  }
}
