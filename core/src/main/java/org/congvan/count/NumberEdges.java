package org.congvan.count;

/** What touches a number, by which it is part of a longer string or the mark of a list. */
final class NumberEdges {

  private final FoldedText text;
  private final InlineMarks marks;
  private final WordsBefore before;

  NumberEdges(FoldedText text, InlineMarks marks, WordsBefore before) {
    this.text = text;
    this.marks = marks;
    this.before = before;
  }

  /**
   * "H50", "A-5", "/10", "www.24": part of a longer string. After a count a slash divides two: "03
   * lớp/150 học viên"; a dash joins the ends of a range: "70-80 hồ sơ".
   */
  boolean isGluedBefore(int start, int foundTo) {
    char last = text.at(start - 1);
    char further = text.at(start - 2);
    if ((last == '-' && foundTo == start - 1)
        || (last == '/' && foundTo == start - 1 && Character.isLetter(further))
        || (last == '_' && marks.isEmphasisBefore(start))) {
      return false;
    }
    return Character.isLetterOrDigit(last)
        || "/\\_@#&=?%+~".indexOf(last) >= 0
        || (last == '.' && Character.isLetterOrDigit(further))
        || (last == ',' && isDigit(further))
        || (last == ':' && isDigit(further))
        || (last == '-' && further != ' ' && further != '\n' && further != '(' && further != ':');
  }

  /** "30c", "477/SKHCN", "8:30", "10-15", "qt@": part of a longer string. */
  boolean isGluedAfter(int start, int end, Units units, Quantities quantities) {
    char c = text.at(end);
    if (c == '-' && isDigit(text.at(end + 1)) && quantities.isRange(start, end, end + 1)) {
      return false;
    }
    if (Character.isLetter(c)) {
      return units.match(text, end) == null;
    }
    if (c == '_' && marks.isEmphasisAfter(end)) {
      return false;
    }
    char next = text.at(end + 1);
    return "/\\_@#&=~".indexOf(c) >= 0
        || (c == ':' && isDigit(next))
        || (c == '-' && Character.isLetterOrDigit(next));
  }

  /** Returns the index of the second number of "10 - 15", or -1. */
  int secondOfRange(int end) {
    int dash = text.skipSpaces(end);
    if (text.at(dash) != '-') {
      return -1;
    }
    int number = text.skipSpaces(dash + 1);
    return text.isDigit(number) ? number : -1;
  }

  /**
   * "1. Về nội dung", "2) …", "11.Tuyên truyền" at the start of a line; "(1)", "gồm: 1- Đất", "2
   * Tên".
   */
  boolean isOrdinal(int start, int end, Units units) {
    char last = text.at(start - 1);
    char after = text.at(end);
    if ((last == '(' && after == ')') || (last == '[' && after == ']')) {
      return true;
    }
    boolean inLine = after == '-' && text.at(end + 1) == ' ' && text.isCapital(end + 2);
    if (inLine) {
      return true;
    }
    if (!before.beginsLine(start)) {
      return false;
    }
    int next = text.skipSpaces(end);
    boolean heading = start > 0 && text.isCapital(next) && !text.isCapital(next + 1);
    if (heading && text.at(start) != '0') {
      return true;
    }
    String number = text.part(start, end);
    boolean levels = number.indexOf('.') >= 0 && number.indexOf(',') < 0 && number.length() < 5;
    return (levels && !isMeasured(end, units))
        || after == ')'
        || (after == '.' && !isDigit(text.at(end + 1)));
  }

  private boolean isMeasured(int end, Units units) {
    Units.Match unit = units.match(text, text.skipSpaces(end));
    return unit != null
        && (unit.kind() == FoundCount.UnitKind.AMOUNT
            || unit.kind() == FoundCount.UnitKind.PERCENT);
  }

  /** "giảm -5%"; a dash before the first word of a line is a bullet. */
  boolean isNegative(int start) {
    if (text.at(start - 1) != '-' || before.beginsLine(start - 1)) {
      return false;
    }
    int last = start - 2;
    while (text.at(last) == ' ') {
      last--;
    }
    return !isDigit(text.at(last)) && text.at(last) != '%';
  }

  /** Returns whether a number cannot be the first group of thousands because of the word before. */
  boolean isPrefixed(int start) {
    String word = before.word(start);
    return PeriodNumber.WORDS.contains(word) || NumberHeads.of("", word) != null;
  }

  /** "http://…", "www.…", "vp@…". */
  boolean isWebAddress(int start, int end) {
    return text.at(end) == '@'
        || (text.at(end) == ':' && text.at(end + 1) == '/' && text.at(end + 2) == '/')
        || (text.at(end) == '.' && text.is(start, end, "www"));
  }

  int nextSpace(int from) {
    int end = from;
    while (end < text.length() && text.at(end) != ' ' && text.at(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Returns the index after letters, digits and the punctuation that joins them. */
  int afterJoined(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.at(end);
      boolean joins =
          "/\\_@#&=?%+~-.,:".indexOf(c) >= 0 && Character.isLetterOrDigit(text.at(end + 1));
      if (!Character.isLetterOrDigit(c) && !joins && c != '_') {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
