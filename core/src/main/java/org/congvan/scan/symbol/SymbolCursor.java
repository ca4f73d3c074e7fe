package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;

/** The position in a text at which a number and symbol is read, and its spelling so far. */
final class SymbolCursor {
  final CharSequence text;
  final Spelling spelling = new Spelling();
  int at;
  int limit;

  /** Whether words before the symbol announce it, so that more slips are forgiven. */
  boolean labelled;

  SymbolCursor(CharSequence text) {
    this.text = text;
  }

  void begin(int from, int length, boolean hasLabel) {
    at = from;
    limit = Math.min(text.length(), from + length);
    labelled = hasLabel;
    spelling.cut(0);
  }

  void digits() {
    while (at < limit && Letters.isDigit(text.charAt(at))) {
      spelling.append(text.charAt(at));
      at++;
    }
  }

  int digitsAhead() {
    return digitsFrom(at);
  }

  int digitsFrom(int from) {
    int i = from;
    while (i < limit && Letters.isDigit(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  /** Skips an apostrophe that OCR put before a group. */
  void skipStray() {
    if (labelled && at < limit && "'`\u2018\u2019".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  int skipSpace() {
    int from = at;
    int lines = 0;
    while (at < limit && at - from < 4) {
      int kind = Letters.kind(text.charAt(at));
      if (kind == Letters.NEWLINE) {
        lines++;
      } else if (kind != Letters.SPACE && kind != Letters.INVISIBLE) {
        break;
      }
      if (lines > 1 || text.charAt(at) == '_') {
        break;
      }
      at++;
    }
    return at - from;
  }
}
