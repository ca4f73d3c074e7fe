package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;

/** Reads the number of a symbol: {@code 07}, {@code 61 10}, {@code 30c}, {@code 1.234}. */
final class SymbolNumber {
  private final SymbolCursor in;

  SymbolNumber(SymbolCursor in) {
    this.in = in;
  }

  /** Reads the number; false if no symbol can follow it. */
  boolean read() {
    int from = in.at;
    in.digits();
    if (in.labelled && in.at < in.limit && in.text.charAt(in.at) == ' ') {
      joinDigits(from);
    }
    if (in.at - from > 7) {
      return withoutSlashAhead();
    }
    if (in.at < in.limit && in.text.charAt(in.at) == '.') {
      int dot = in.at;
      in.at++;
      int digits = in.digitsAhead();
      if (digits == 0
          || digits > 3
          || in.at + digits >= in.limit
          || !Letters.isSlash(in.text.charAt(in.at + digits))) {
        in.at = dot;
        return true;
      }
      in.spelling.append('.');
      in.digits();
    } else if (in.at + 1 < in.limit
        && Letters.kind(in.text.charAt(in.at)) == Letters.LETTER
        && separatorFollows(in.at + 1)) {
      in.spelling.append(digitOrLetter(in.text.charAt(in.at)));
      in.at++;
    }
    return true;
  }

  /** After a digit these letters are misread digits: 1O/2020, 0l/2011. */
  private static char digitOrLetter(char c) {
    return switch (c) {
      case 'O' -> '0';
      case 'l', 'I' -> '1';
      default -> c;
    };
  }

  /** Returns whether a long run of digits may be number and year without a slash. */
  private boolean withoutSlashAhead() {
    return in.labelled && in.at < in.limit && GroupReader.isSymbolLetter(in.text.charAt(in.at));
  }

  private boolean separatorFollows(int from) {
    int i = from;
    while (i < in.limit && i < from + 2 && in.text.charAt(i) == ' ') {
      i++;
    }
    return i < in.limit
        && (Letters.isSlash(in.text.charAt(i)) || Letters.isDash(in.text.charAt(i)));
  }

  /** Joins {@code 61 10/}, where OCR split the number. */
  private void joinDigits(int from) {
    int gap = in.at;
    in.at++;
    int more = in.digitsAhead();
    boolean joins =
        more > 0
            && more + gap - from <= 5
            && in.at + more < in.limit
            && (Letters.isSlash(in.text.charAt(in.at + more))
                || Letters.isDash(in.text.charAt(in.at + more)));
    if (joins) {
      in.digits();
    } else {
      in.at = gap;
    }
  }
}
