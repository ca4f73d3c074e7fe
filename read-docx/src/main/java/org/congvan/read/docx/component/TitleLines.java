package org.congvan.read.docx.component;

import java.util.List;

/** The lines of the subject below the name of a type, by their form and their first letters. */
final class TitleLines {
  /** Lines of titles are short, those of paragraphs fill the page. */
  private static final int SHORTEST_SENTENCE_LINE = 40;

  /** What begins small goes on with the line above, though it be longer than lines of titles. */
  private static final int LONGEST_REST = 400;

  private TitleLines() {}

  /**
   * Returns whether a line is of the subject below the name of a type: the first one is, a further
   * one looks like it.
   *
   * @param lines the lines of the subject so far
   * @param piece the line
   * @param blankBefore whether a blank line stands above it
   */
  static boolean goesOn(List<Piece> lines, Piece piece, boolean blankBefore) {
    if (lines.isEmpty()) {
      return (piece.isBold() && piece.isCentred()) || !BodyStart.is(piece);
    }
    Piece first = lines.get(0);
    if (blankBefore) {
      return isPlain(first)
          && isPlain(piece)
          && Capitals.beginsSmall(piece.text())
          && !BodyStart.isProse(piece)
          && !BodyStart.is(piece);
    }
    if (piece.isInLineOf(first)) {
      return true;
    }
    if (BodyStart.is(piece)) {
      return false;
    }
    if (lines.size() == 1 && first.start() > 0 && Capitals.beginsSmall(piece.text())) {
      return true;
    }
    if (first.line().findForm().isPresent() && piece.line().findForm().isPresent()) {
      return piece.isBold() == first.isBold() && piece.isCentred() == first.isCentred();
    }
    // Below a title in capitals, what begins as a sentence is one.
    if (first.isInCapitals() && !piece.isInCapitals() && beginsSentence(piece)) {
      return false;
    }
    return !BodyStart.isProse(piece)
        || (Capitals.beginsSmall(piece.text()) && piece.text().length() <= LONGEST_REST);
  }

  /** In texts without form a website may have put a blank line below each; in files none does. */
  private static boolean isPlain(Piece piece) {
    return piece.line().findForm().isEmpty();
  }

  private static boolean beginsSentence(Piece piece) {
    return Character.isUpperCase(piece.text().charAt(0))
        && piece.text().length() > SHORTEST_SENTENCE_LINE;
  }
}
