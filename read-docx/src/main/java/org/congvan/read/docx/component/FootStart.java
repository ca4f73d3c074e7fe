package org.congvan.read.docx.component;

import java.util.List;

/**
 * Finds where the foot of a paper begins: at "Nơi nhận", at a signature above it, or at a signature
 * alone.
 */
final class FootStart {
  private static final int MOST_PIECES = 160;

  private static final int MOST_ENTRIES = 30;

  private static final int LONGEST_ENTRY = 120;

  private static final int MOST_BEFORE_RECIPIENTS = 16;

  static final int MOST_BETWEEN_AUTHORITY_AND_NAME = 20;

  private final List<Piece> pieces;
  private final int from;

  private FootStart(List<Piece> pieces, int from) {
    this.pieces = pieces;
    this.from = from;
  }

  /** Returns the position of the first piece of the foot, or -1. */
  static int find(List<Piece> pieces, int from) {
    return new FootStart(pieces, from).start();
  }

  private int start() {
    int word = recipientsWord();
    if (word < 0) {
      return signatureAlone();
    }
    int start = startOfSigners(word);
    int last = start;
    for (int i = start - 1; i >= from && i >= last - MOST_BEFORE_RECIPIENTS; i--) {
      Piece piece = pieces.get(i);
      if (piece.isBlank()) {
        continue;
      }
      int signers = startOfSigners(i);
      if (signers < i || SigningWords.isAuthority(piece)) {
        start = signers;
        last = signers;
        i = signers;
      } else if (isNameBefore(i) || isAgencyAbove(i, start)) {
        start = i;
      } else if (!piece.isRule() && !isRemark(piece)) {
        break;
      }
    }
    return start;
  }

  private static boolean isRemark(Piece piece) {
    return SigningWords.isSignedNote(piece) || DigitalStamp.is(piece);
  }

  /**
   * Returns the first piece of the table or the paragraph that a piece of signatures stands in; the
   * piece itself if there is no authority in either.
   */
  private int startOfSigners(int at) {
    Piece piece = pieces.get(at);
    int start = at;
    boolean authority = false;
    while (start >= from
        && (piece.cell()
            ? pieces.get(start).cell() && pieces.get(start).block() == piece.block()
            : pieces.get(start).isInLineOf(piece))) {
      authority |= SigningWords.isAuthority(pieces.get(start));
      start--;
    }
    return authority ? start + 1 : at;
  }

  /** The name of an agency right above an authority, where several agencies sign. */
  private boolean isAgencyAbove(int at, int start) {
    Piece piece = pieces.get(at);
    return start == at + 1
        && piece.column() != Piece.Column.WHOLE
        && piece.isInCapitals()
        && AgencyWords.begin(piece.folded())
        && (SigningWords.isAuthority(pieces.get(start))
            || (pieces.get(start).isInLineOf(piece) && pieces.get(start).isInCapitals()));
  }

  private boolean isNameBefore(int at) {
    if (!PersonName.is(pieces.get(at).text())) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(from, at - MOST_BEFORE_RECIPIENTS); i--) {
      if (SigningWords.isAuthority(pieces.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Below it stands the foot of something else: of a copy, of what is put into force. */
  static boolean isOfAnotherHead(Piece piece) {
    return piece.cell()
        && (CopyWords.form(piece) != null || HeadPieces.isNationalName(piece.text()));
  }

  private int recipientsWord() {
    int entry = -1;
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isOfAnotherHead(piece)) {
        return entry;
      }
      if (RecipientsWord.is(piece) && isFollowedByEntry(i)) {
        return i;
      }
      if (entry < 0 && Recipients.isFirstEntry(piece) && isArchiveWithin(i)) {
        entry = i;
      }
    }
    return entry;
  }

  /** Where the word is missing, the list begins with "Như trên" and ends with "Lưu". */
  private boolean isArchiveWithin(int at) {
    int seen = 0;
    int end = Math.min(pieces.size(), at + MOST_PIECES);
    for (int i = at + 1; i < end && seen < MOST_ENTRIES; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isBlank()) {
        seen++;
        if (Recipients.isBulleted(piece) && Recipients.isArchive(piece)) {
          return true;
        }
        if (!Recipients.isBulleted(piece) && piece.text().length() > LONGEST_ENTRY) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean isFollowedByEntry(int at) {
    if (pieces.get(at).folded().contains("luu") || pieces.get(at).cell()) {
      return true;
    }
    int seen = 0;
    int end = Math.min(pieces.size(), at + MOST_BEFORE_RECIPIENTS);
    for (int i = at + 1; i < end && seen < 8; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isBlank()) {
        seen++;
        if (Recipients.isBulleted(piece)
            || Recipients.isArchive(piece)
            || DrafterWords.read(piece) != null
            || piece.folded().startsWith("nhu ")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last authority with a name below it, where there is no Nơi nhận. */
  private int signatureAlone() {
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean authority =
          SigningWords.isAuthority(piece) || SigningWords.isAuthorityInSmallLetters(piece);
      if ((authority && nameAfter(i)) || isSignatureOnOneLine(piece)) {
        return startOfSigners(i);
      }
    }
    return -1;
  }

  private static boolean isSignatureOnOneLine(Piece piece) {
    if (piece.text().length() > LONGEST_ENTRY || piece.isInCapitals()) {
      return false;
    }
    List<Piece> parts = FootPieces.of(piece);
    return parts.size() > 1
        && SigningWords.isAuthority(parts.get(0))
        && PersonName.is(parts.get(parts.size() - 1).text());
  }

  private boolean nameAfter(int at) {
    int seen = 0;
    for (int i = at + 1; i < pieces.size() && i - at < MOST_BETWEEN_AUTHORITY_AND_NAME; i++) {
      Piece piece = pieces.get(i);
      if (piece.isBlank() || SigningWords.isSignedNote(piece)) {
        continue;
      }
      if (SigningWords.isAuthority(piece)
          || SigningWords.isAuthorityInSmallLetters(piece)
          || SigningWords.isPositionInSmallLetters(piece)
          || (piece.isInCapitals() && !PersonName.is(piece.text()))) {
        seen++;
        if (seen > 6) {
          return false;
        }
        continue;
      }
      return PersonName.is(piece.text());
    }
    return false;
  }
}
