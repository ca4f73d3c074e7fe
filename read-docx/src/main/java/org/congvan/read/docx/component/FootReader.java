package org.congvan.read.docx.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the foot of a paper line by line, and finds where it ends. */
final class FootReader {
  /** Pieces of a foot, blank ones included, are no more than this. */
  private static final int LONGEST = 160;

  private static final int MOST_STRAY = 4;

  /** Those who sign together stand two in a row above Nơi nhận. */
  private static final int MOST_BEFORE_RECIPIENTS = 40;

  private final List<Piece> pieces;
  private final FootParts parts = new FootParts();

  private FootReader(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Reads the first foot after a position; returns null without one. */
  static @Nullable Foot read(List<Piece> pieces, int from) {
    int start = FootStart.find(pieces, from);
    return start < 0 ? null : new FootReader(pieces).readFrom(start);
  }

  private Foot readFrom(int start) {
    int at = start;
    int end = start;
    while (at < pieces.size() && at - start < LONGEST && !isComplete(at)) {
      Piece piece = pieces.get(at);
      if (at > start && isBeyond(at)) {
        break;
      }
      Confirmation confirmed = Confirmation.at(pieces, at);
      if (!confirmed.pieces().isEmpty()) {
        parts.setConfirmation(confirmed);
        at = confirmed.end();
        end = at;
        continue;
      }
      at++;
      if (piece.isBlank()) {
        parts.blank();
      } else if (parts.takeAll(piece)) {
        end = at;
      } else if (!parts.hasSignature() && isSignatureAfter(at)) {
        parts.addStray(piece);
        end = at;
      } else {
        break;
      }
    }
    return parts.foot(start, end);
  }

  /** A new page begins, or another head: of a document put into force, of a copy. */
  private boolean isBeyond(int at) {
    Piece piece = pieces.get(at);
    if (piece.isInLineOf(pieces.get(at - 1))) {
      return false;
    }
    if (piece.line().startsPage()) {
      return true;
    }
    int block = piece.block();
    if (block == pieces.get(at - 1).block()) {
      return false;
    }
    for (int i = at; i < pieces.size() && i < at + LONGEST && pieces.get(i).block() == block; i++) {
      if (FootStart.isOfAnotherHead(pieces.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Signature and Nơi nhận are there, and no line of authority waits for its name. */
  private boolean isComplete(int at) {
    if (!parts.isSigned()) {
      return false;
    }
    return parts.hasRecipientsWord()
        ? parts.hasArchive() && !isMoreNext(at)
        : !isWordWithin(at) && !isSignerNext(at);
  }

  private boolean isSignatureAfter(int at) {
    int seen = 0;
    int end = Math.min(pieces.size(), at + FootStart.MOST_BETWEEN_AUTHORITY_AND_NAME);
    for (int i = at; i < end && seen < MOST_STRAY; i++) {
      if (!pieces.get(i).isBlank()) {
        seen++;
        if (SigningWords.isAuthority(pieces.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The mark of the drafter, or what another office confirms. */
  private boolean isMoreNext(int at) {
    int next = at;
    while (next < pieces.size() && next < at + MOST_STRAY && pieces.get(next).isBlank()) {
      next++;
    }
    if (next >= pieces.size() || isBeyond(next)) {
      return false;
    }
    boolean mark = parts.isDrafterMark(pieces.get(next));
    return mark || !Confirmation.at(pieces, next).pieces().isEmpty();
  }

  private boolean isSignerNext(int at) {
    for (int i = at; i < pieces.size() && i < at + MOST_STRAY; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isBlank()) {
        return piece.isCentred()
            && (SigningWords.isAuthority(piece) || SigningWords.isAgencyOfSigner(piece));
      }
    }
    return false;
  }

  private boolean isWordWithin(int at) {
    for (int i = at; i < pieces.size() && i < at + MOST_BEFORE_RECIPIENTS; i++) {
      if (RecipientsWord.is(pieces.get(i))) {
        return true;
      }
    }
    return false;
  }
}
