package org.congvan.count;

/** Marks of Markdown, HTML and quotation around a figure: {@code **121** đơn vị}. */
final class InlineMarks {

  /** More marks are no emphasis. */
  private static final int MOST = 8;

  private static final int LONGEST_TAG = 10;

  private static final String EMPHASIS = "*_`~";
  private static final String OPENING_QUOTES = "\"'\u201C\u2018\u00AB";
  private static final String CLOSING_QUOTES = "\"'\u201D\u2019\u00BB";

  private final FoldedText text;

  InlineMarks(FoldedText text) {
    this.text = text;
  }

  /** Returns the index of the word after marks and white space that follow a figure. */
  int skip(int figure, int end) {
    int after = closing(figure, end);
    int word = isAlone(figure, after) ? text.skipSpaces(after) : text.skipGap(after);
    int opened = opening(word);
    return text.isLetter(opened) ? opened : word;
  }

  /** The number of a page stands alone in its line. */
  private boolean isAlone(int figure, int end) {
    int before = figure - 1;
    while (text.at(before) == ' ') {
      before--;
    }
    return text.at(before) == '\n' && text.at(text.skipSpaces(end)) == '\n';
  }

  private int closing(int figure, int end) {
    int after = end;
    if (isIn(OPENING_QUOTES, figure - 1)
        && text.at(figure - 2) != '='
        && isIn(CLOSING_QUOTES, after)) {
      after++;
    }
    for (int i = 0; i < MOST; i++) {
      int tag = tagEnd(after, true);
      int next = tag > 0 ? tag : isIn(EMPHASIS, after) ? after + 1 : after;
      if (next == after) {
        return after;
      }
      after = next;
    }
    return end;
  }

  private int opening(int from) {
    int at = from;
    for (int i = 0; i < MOST; i++) {
      int tag = tagEnd(at, false);
      int next = tag > 0 ? tag : isIn(EMPHASIS, at) ? at + 1 : at;
      if (next == at) {
        return at;
      }
      at = next;
    }
    return from;
  }

  /** Returns whether underscores before a figure are marks and no part of a name. */
  boolean isEmphasisBefore(int start) {
    int before = start;
    while (start - before < MOST && text.at(before - 1) == '_') {
      before--;
    }
    return before < start && !Character.isLetterOrDigit(text.at(before - 1));
  }

  /** Returns whether underscores after a figure are marks and no part of a name. */
  boolean isEmphasisAfter(int end) {
    int after = end;
    while (after - end < MOST && text.at(after) == '_') {
      after++;
    }
    return after > end && !Character.isLetterOrDigit(text.at(after));
  }

  /** A tag of emphasis only: a cell of a table ends what is said of a figure. */
  private int tagEnd(int from, boolean closing) {
    if (text.at(from) != '<' || (text.at(from + 1) == '/') != closing) {
      return -1;
    }
    int name = closing ? from + 2 : from + 1;
    int at = name;
    while (at - name < LONGEST_TAG && text.isLetter(at)) {
      at++;
    }
    if (text.at(at) != '>') {
      return -1;
    }
    return switch (text.part(name, at)) {
      case "b", "i", "u", "strong", "em", "span", "mark", "code", "font" -> at + 1;
      default -> -1;
    };
  }

  private boolean isIn(String marks, int index) {
    return marks.indexOf(text.at(index)) >= 0;
  }
}
