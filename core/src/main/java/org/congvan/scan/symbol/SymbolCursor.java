package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;
import org.congvan.scan.token.MisreadDigit;

/** The position in a text at which a number and symbol is read, and its spelling so far. */
final class SymbolCursor {
  private static final int MAX_BLANKS = 4;

  /**
   * How many characters a line end may have around it: blanks that a form or a quote indents by.
   */
  private static final int MAX_INDENTATION = 40;

  final CharSequence text;
  final Spelling spelling = new Spelling();
  int at;
  int limit;

  /** Whether the space that was skipped last has a line end. */
  boolean crossedLine;

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
    while (at < limit) {
      char digit = MisreadDigit.at(text, at);
      if (digit == 0) {
        break;
      }
      spelling.append(digit);
      at++;
    }
  }

  /** Appends a letter of a symbol to the spelling; any stroked D is Đ. */
  void letter(char c) {
    spelling.append(Letters.base(c) == 4 && Letters.shape(c) == 1 ? 'Đ' : c);
  }

  int digitsAhead() {
    return digitsFrom(at);
  }

  int digitsFrom(int from) {
    int i = from;
    while (i < limit && MisreadDigit.at(text, i) != 0) {
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

  /**
   * Skips space: a few blanks, or one line end with the space around it.
   *
   * @return how many characters were skipped
   */
  int skipSpace() {
    int from = at;
    crossedLine = false;
    while (at < limit && at - from < (crossedLine ? MAX_INDENTATION : MAX_BLANKS)) {
      char c = text.charAt(at);
      int kind = Letters.kind(c);
      if (kind == Letters.NEWLINE) {
        boolean second = crossedLine && !(c == '\n' && text.charAt(at - 1) == '\r');
        if (second) {
          break;
        }
        crossedLine = true;
      } else if ((kind != Letters.SPACE && kind != Letters.INVISIBLE) || c == '_') {
        break;
      }
      at++;
    }
    return at - from;
  }
}
