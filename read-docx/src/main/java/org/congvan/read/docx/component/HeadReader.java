package org.congvan.read.docx.component;

import java.util.List;

/** Reads the head of a paper line by line, and looks ahead where lines belong together. */
final class HeadReader {
  private static final int LONGEST_HEAD = 20;

  private static final int MOST_STRAY = 5;

  private final List<Piece> pieces;
  private final HeadParts parts;

  private HeadReader(List<Piece> pieces, HeadParts parts) {
    this.pieces = pieces;
    this.parts = parts;
  }

  /** Reads the head that begins at a position. */
  static Head read(List<Piece> pieces, int from) {
    return new HeadReader(pieces, new HeadParts(isCodeWithin(pieces, from))).readFrom(from);
  }

  private Head readFrom(int from) {
    int at = from;
    while (at < pieces.size()) {
      parts.setPartFollows(isPartWithin(at + 1));
      int sends = sentUntil(at);
      if (sends > at) {
        at = sends;
        continue;
      }
      int next = at + 1;
      Piece both = next < pieces.size() ? OnTwoLines.of(pieces.get(at), pieces.get(next)) : null;
      if (both != null && parts.takeWhole(both)) {
        at += 2;
        continue;
      }
      if (!parts.takeAll(pieces.get(at))) {
        break;
      }
      at++;
    }
    return parts.head(parts.hasRest() ? at + 1 : withoutBlankEnd(from, at));
  }

  /** Pictures have no words, and tables of data stand between blank lines: both are of the body. */
  private int withoutBlankEnd(int from, int to) {
    int end = to;
    while (end > from && pieces.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  /**
   * Takes the sender of a telegram whose name is on several lines of one paragraph; returns the
   * position after it, the given one if there is none.
   */
  private int sentUntil(int at) {
    Piece sends = pieces.get(at);
    int end = at + 1;
    while (parts.awaitsSender()
        && end < pieces.size()
        && end < at + MOST_STRAY
        && pieces.get(end).isInLineOf(sends)) {
      sends = sends.before(pieces.get(end));
      end++;
    }
    return end > at + 1 && parts.takeSender(sends) ? end : at;
  }

  /** Returns whether a part of the head that was not read yet stands a few lines below. */
  private boolean isPartWithin(int from) {
    int seen = 0;
    int end = parts.isOpen() ? Math.min(pieces.size(), from + LONGEST_HEAD) : from;
    for (int i = from; i < end && seen < MOST_STRAY; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isBlank()) {
        seen++;
        if (parts.isMissing(piece)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCodeWithin(List<Piece> pieces, int from) {
    int end = Math.min(pieces.size(), from + LONGEST_HEAD);
    return pieces.subList(from, end).stream().anyMatch(CodeLine::isLabelled);
  }
}
