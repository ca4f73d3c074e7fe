package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.congvan.model.DrafterMark;
import org.congvan.model.Signature;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** Reads the foot of a paper: Nơi nhận and the signature beside or below it. */
final class FootReader {
  /** Pieces of a foot, blank ones included, are no more than this. */
  private static final int LONGEST = 160;

  private static final int MOST_STRAY = 4;

  /** Those who sign together stand two in a row above Nơi nhận. */
  private static final int MOST_BEFORE_RECIPIENTS = 40;

  private final List<Piece> pieces;

  private final List<RoledText> roles = new ArrayList<>();
  private final Recipients recipients = new Recipients();
  private final Map<Piece.Column, SignatureLines> columns = new EnumMap<>(Piece.Column.class);
  private final List<Signature> signatures = new ArrayList<>();
  private @Nullable DrafterMark drafter;
  private @Nullable String confirmation;
  private boolean rightSigned;

  /** The block of the signature that was read last, if it stands on the left. */
  private int leftBlock = -1;

  private boolean inRecipients;
  private boolean wordSeen;

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
        confirmation = confirmed.words();
        roles.addAll(confirmed.roles());
        at = confirmed.end();
        end = at;
        continue;
      }
      at++;
      if (piece.isBlank()) {
        columns.values().forEach(SignatureLines::addBlank);
      } else if (takeAll(piece)) {
        end = at;
      } else if (signatures.isEmpty() && isSignatureAfter(at)) {
        roles.add(piece.as(Role.OTHER, Confidence.DOUBTFUL, "has no words of a foot"));
        end = at;
      } else {
        break;
      }
    }
    columns.values().forEach(this::close);
    return new Foot(
        start,
        end,
        recipients.recipients(),
        recipients.archive(),
        drafter,
        signatures,
        confirmation,
        roles);
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
    if (signatures.isEmpty() || anyWaiting()) {
      return false;
    }
    return wordSeen
        ? recipients.hasArchive() && !isMoreNext(at)
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
    boolean mark = drafter == null && DrafterWords.read(pieces.get(next)) != null;
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

  private boolean takeAll(Piece piece) {
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
    if (SigningWords.isSignedNote(piece)) {
      int colon = piece.text().indexOf(':');
      if (colon > 0 && PersonName.is(piece.text().substring(colon + 1))) {
        Piece remark = piece.part(0, colon + 1, piece.column());
        roles.add(
            remark.as(Role.SIGNED_NOTE, Confidence.CERTAIN, "is a remark that it was signed"));
        Piece name = piece.part(colon + 1, piece.text().length(), piece.column());
        return takeNameOrMore(name, lines(name));
      }
      roles.add(piece.as(Role.SIGNED_NOTE, Confidence.CERTAIN, "is a remark that it was signed"));
      return true;
    }
    if (takeDrafter(piece)) {
      return true;
    }
    SignatureLines lines = lines(piece);
    if ((SigningWords.isAuthority(piece) || SigningWords.isAuthorityInSmallLetters(piece))
        && !Recipients.isBulleted(piece)) {
      lines.addAuthority(piece);
      roles.add(piece.as(Role.AUTHORITY, Confidence.CERTAIN, "is a form of signing or a position"));
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
    return takeNameOrMore(piece, lines);
  }

  /** What stands in the one column of a text is with what stands on the right. */
  private static Piece.Column side(Piece piece) {
    return piece.column() == Piece.Column.LEFT ? Piece.Column.LEFT : Piece.Column.RIGHT;
  }

  private SignatureLines lines(Piece piece) {
    return columns.computeIfAbsent(side(piece), any -> new SignatureLines());
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
    if (anyWaiting()
        && piece.isInCapitals()
        && piece.folded().indexOf(' ') > 0
        && !piece.text().endsWith(";")) {
      return false;
    }
    return piece.column() == Piece.Column.LEFT || !(anyWaiting() && PersonName.is(piece.text()));
  }

  private boolean anyWaiting() {
    return columns.values().stream().anyMatch(SignatureLines::isSigning);
  }

  private boolean takeNameOrMore(Piece piece, SignatureLines lines) {
    SignatureLines waiting = waiting(side(piece));
    if (waiting != null && waiting.goesOn(piece)) {
      waiting.addLine(piece);
      roles.add(piece.as(Role.AUTHORITY, Confidence.LIKELY, "goes on in the same paragraph"));
      return true;
    }
    if (waiting != null && PersonName.is(piece.text())) {
      waiting.setName(piece);
      roles.add(piece.as(Role.SIGNER_NAME, Confidence.CERTAIN, "is a name below an authority"));
      close(waiting);
      columns.values().removeIf(each -> each == waiting);
      return true;
    }
    if (waiting != null && piece.isInCapitals()) {
      waiting.addAuthority(piece);
      roles.add(piece.as(Role.AUTHORITY, Confidence.LIKELY, "is in capitals below an authority"));
      return true;
    }
    if ((piece.isInCapitals() && piece.column() != Piece.Column.WHOLE)
        || SigningWords.isAgencyOfSigner(piece)) {
      lines.addAgency(piece);
      roles.add(piece.as(Role.AUTHORITY, Confidence.LIKELY, "names who signs, in capitals"));
      return true;
    }
    if (piece.isRule() || piece.text().chars().noneMatch(Character::isLetter)) {
      roles.add(piece.as(Role.RULE_LINE, Confidence.LIKELY, "has no letters"));
      return true;
    }
    if (piece.column() != Piece.Column.WHOLE) {
      roles.add(piece.as(Role.OTHER, Confidence.DOUBTFUL, "has no words of a foot"));
      return true;
    }
    return false;
  }

  private @Nullable SignatureLines waiting(Piece.Column column) {
    SignatureLines same = columns.get(column);
    if (same != null && !same.isEmpty()) {
      return same;
    }
    for (SignatureLines lines : columns.values()) {
      if (!lines.isEmpty()) {
        return lines;
      }
    }
    return null;
  }

  private void close(SignatureLines lines) {
    if (!lines.isSigning() && lines.isNamed()) {
      roles.add(lines.first().as(Role.AUTHORITY, Confidence.DOUBTFUL, "is no known position"));
    }
    Signature signature = lines.signature();
    if (signature != null && !lines.isNamed()) {
      roles.add(lines.first().as(Role.SIGNER_NAME, Confidence.DOUBTFUL, "has no name below it"));
    }
    if (signature != null) {
      boolean first = lines.isOnTheRight() && !rightSigned;
      rightSigned |= first;
      int size = signatures.size();
      boolean beside = lines.isOnTheRight() && size > 0 && lines.block() == leftBlock;
      signatures.add(first ? 0 : beside ? size - 1 : size, signature);
      leftBlock = lines.isOnTheLeft() ? lines.block() : -1;
    }
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
