package org.congvan.count;

/** Finds where the digits of a number end. */
final class DigitRun {

  private static final int GROUP = 3;

  private final FoldedText text;

  DigitRun(FoldedText text) {
    this.text = text;
  }

  /** Returns the index after digits with single dots and commas between them. */
  int end(int from) {
    int end = from;
    while (text.isDigit(end)
        || ((text.at(end) == '.' || text.at(end) == ',') && end > from && text.isDigit(end + 1))) {
      end++;
    }
    return end;
  }

  /** Returns whether a space and another digit follow digits that do not begin with a zero. */
  boolean isSpaced(int from) {
    int end = plainEnd(from);
    return text.at(from) != '0' && text.at(end) == ' ' && text.isDigit(end + 1);
  }

  /** Like {@link #end}, but also with spaces between thousands: "1 234", "12 345 678,5". */
  int spacedEnd(int from) {
    int plain = plainEnd(from);
    int end = plain;
    while (plain - from <= GROUP && text.at(end) == ' ' && isGroup(end + 1)) {
      end += GROUP + 1;
    }
    if (end == plain) {
      return end(from);
    }
    return text.at(end) == ',' && text.isDigit(end + 1) ? plainEnd(end + 1) : end;
  }

  private int plainEnd(int from) {
    int end = from;
    while (text.isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isGroup(int from) {
    int after = from + GROUP;
    return text.isDigit(from)
        && text.isDigit(from + 1)
        && text.isDigit(from + 2)
        && !text.isDigit(after)
        && text.at(after) != '/'
        && !(text.at(after) == '.' && text.isDigit(after + 1));
  }
}
