package org.congvan.read.docx.component;

import java.util.List;

/** Finds where the head of a paper begins; what a website put above it stands before that. */
final class HeadStart {
  /** A head is looked for among so many pieces. */
  private static final int LAST = 250;

  private static final int MOST_ABOVE = 14;

  private HeadStart() {}

  /** Returns the position of the first piece of the head; -1 if there is no head. */
  static int find(List<Piece> pieces, int from) {
    int end = Math.min(pieces.size(), from + LAST);
    int name = -1;
    int code = -1;
    for (int i = from; i < end && (name < 0 || code < 0); i++) {
      Piece piece = pieces.get(i);
      if (name < 0 && HeadPieces.fixedWords(piece.text()) != null) {
        name = i;
      } else if (code < 0 && CodeLine.isLabelled(piece) && isNearHead(pieces, i)) {
        code = i;
      }
      if (name >= 0 && i > name + MOST_ABOVE) {
        break;
      }
    }
    int anchor = name < 0 ? code : code < 0 ? name : Math.min(name, code);
    return anchor < 0 ? -1 : above(pieces, from, anchor);
  }

  /** A number in running text is no head: a head has the agency's name in capitals above it. */
  private static boolean isNearHead(List<Piece> pieces, int at) {
    for (int i = at - 1; i >= 0 && i >= at - MOST_ABOVE; i--) {
      if (pieces.get(i).isInCapitals()) {
        return true;
      }
    }
    return at < MOST_ABOVE;
  }

  private static int above(List<Piece> pieces, int from, int anchor) {
    int first = anchor;
    for (int i = anchor - 1; i >= from && i >= anchor - MOST_ABOVE; i--) {
      Piece piece = pieces.get(i);
      if (isOfHead(piece)) {
        first = i;
      } else if (piece.text().chars().anyMatch(Character::isLetterOrDigit)) {
        break;
      }
    }
    return first;
  }

  private static boolean isOfHead(Piece piece) {
    return !piece.isBlank()
        && (piece.isInCapitals() || piece.column() == Piece.Column.LEFT)
        && piece.text().length() <= 120;
  }
}
