package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.DrafterMark;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** The parts of a foot as they are read, piece by piece: Nơi nhận and the signatures. */
final class FootParts {
  private final List<RoledText> roles = new ArrayList<>();
  private final Recipients recipients = new Recipients();
  private final Signers signers = new Signers(roles);
  private final DigitalStamp digital = new DigitalStamp(roles);
  private @Nullable DrafterMark drafter;
  private @Nullable String confirmation;
  private boolean inRecipients;
  private boolean wordSeen;

  /** Returns whether a signature is there and none waits for its name. */
  boolean isSigned() {
    return hasSignature() && !signers.anyWaiting();
  }

  /** Returns whether a signature is there. */
  boolean hasSignature() {
    return !signers.signatures().isEmpty();
  }

  /** Returns whether Nơi nhận has begun. */
  boolean hasRecipientsWord() {
    return wordSeen;
  }

  /** Returns whether "Lưu" was read. */
  boolean hasArchive() {
    return recipients.hasArchive();
  }

  /** Returns whether a piece is the mark of the drafter, and none was read. */
  boolean isDrafterMark(Piece piece) {
    return drafter == null && DrafterWords.read(piece) != null;
  }

  /** Takes what another office confirms. */
  void setConfirmation(Confirmation confirmed) {
    confirmation = confirmed.words();
    roles.addAll(confirmed.roles());
  }

  /** Takes a blank line. */
  void blank() {
    signers.blank();
  }

  /** Takes a line between the parts of a foot that does not belong to it. */
  void addStray(Piece piece) {
    roles.add(piece.as(Role.OTHER, Confidence.DOUBTFUL, "has no words of a foot"));
  }

  /** Returns the foot from one position to another. */
  Foot foot(int start, int end) {
    signers.closeAll();
    return new Foot(
        start,
        end,
        recipients.recipients(),
        recipients.archive(),
        drafter,
        signers.signatures(),
        confirmation,
        roles);
  }

  /** Takes a line, part by part; returns whether it is of the foot. */
  boolean takeAll(Piece piece) {
    for (Piece part : FootPieces.of(piece)) {
      if (!take(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean take(Piece piece) {
    if (RecipientsWord.is(piece)) {
      return takeWord(piece);
    }
    if (!wordSeen && Recipients.isFirstEntry(piece)) {
      wordSeen = true;
      inRecipients = true;
    }
    if (digital.take(piece)) {
      return true;
    }
    if (SigningWords.isSignedNote(piece)) {
      int colon = piece.text().indexOf(':');
      if (colon > 0 && PersonName.is(piece.text().substring(colon + 1))) {
        Piece remark = piece.part(0, colon + 1, piece.column());
        roles.add(
            remark.as(Role.SIGNED_NOTE, Confidence.CERTAIN, "is a remark that it was signed"));
        Piece name = piece.part(colon + 1, piece.text().length(), piece.column());
        return signers.take(name);
      }
      roles.add(piece.as(Role.SIGNED_NOTE, Confidence.CERTAIN, "is a remark that it was signed"));
      return true;
    }
    if (takeDrafter(piece)) {
      return true;
    }
    if ((SigningWords.isAuthority(piece) || SigningWords.isAuthorityInSmallLetters(piece))
        && !Recipients.isBulleted(piece)) {
      signers.addAuthority(piece);
      return true;
    }
    if (inRecipients && piece.column() != Piece.Column.RIGHT && isEntry(piece)) {
      if (recipients.take(piece)) {
        roles.add(
            piece.as(
                recipients.hasArchive() ? Role.ARCHIVE : Role.RECIPIENT,
                Confidence.CERTAIN,
                "stands under \"Nơi nhận\""));
        return true;
      }
      inRecipients = false;
    }
    return signers.take(piece);
  }

  private boolean takeDrafter(Piece piece) {
    boolean due = drafter == null && inRecipients && piece.column() != Piece.Column.RIGHT;
    DrafterMark mark = due && recipients.mayBeComplete() ? DrafterWords.read(piece) : null;
    if (mark == null) {
      return false;
    }
    drafter = mark;
    roles.add(
        piece.as(Role.DRAFTER_MARK, Confidence.LIKELY, "has initials and a number of copies"));
    return true;
  }

  /** A name in the one column of a text is no entry if an authority waits for it. */
  private boolean isEntry(Piece piece) {
    if (Recipients.isBulleted(piece) || Recipients.isArchive(piece)) {
      return true;
    }
    if (signers.anyWaiting()
        && piece.isInCapitals()
        && piece.folded().indexOf(' ') > 0
        && !piece.text().endsWith(";")) {
      return false;
    }
    return piece.column() == Piece.Column.LEFT
        || !(signers.anyWaiting() && PersonName.is(piece.text()));
  }

  private boolean takeWord(Piece piece) {
    if (wordSeen) {
      return false;
    }
    wordSeen = true;
    inRecipients = true;
    int colon = piece.text().indexOf(':');
    int end = colon < 0 ? piece.text().length() : colon + 1;
    Piece word = piece.part(0, end, piece.column());
    roles.add(word.as(Role.RECIPIENTS_WORD, Confidence.CERTAIN, "has the words \"Nơi nhận\""));
    Piece rest = piece.part(end, piece.text().length(), piece.column());
    return rest.isBlank() || take(rest);
  }
}
