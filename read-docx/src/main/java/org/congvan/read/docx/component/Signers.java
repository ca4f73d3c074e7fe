package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.congvan.model.Signature;
import org.congvan.model.SigningForm;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** The signatures of a foot: lines of authority in one or two columns, each down to its name. */
final class Signers {
  private final List<RoledText> roles;
  private final Map<Piece.Column, SignatureLines> columns = new EnumMap<>(Piece.Column.class);
  private final List<Signature> signatures = new ArrayList<>();
  private boolean rightSigned;

  /** The block of the signature that was read last, if it stands on the left. */
  private int leftBlock = -1;

  Signers(List<RoledText> roles) {
    this.roles = roles;
  }

  /** Returns the signatures that are complete, that of the head of the issuer first. */
  List<Signature> signatures() {
    return signatures;
  }

  /** Returns whether an authority waits for its name. */
  boolean anyWaiting() {
    return columns.values().stream().anyMatch(SignatureLines::isSigning);
  }

  /** Takes a blank line. */
  void blank() {
    columns.values().forEach(SignatureLines::addBlank);
  }

  /** Takes a form of signing or a position. */
  void addAuthority(Piece piece) {
    lines(piece).addAuthority(piece);
    roles.add(piece.as(Role.AUTHORITY, Confidence.CERTAIN, "is a form of signing or a position"));
  }

  /** Ends all signatures, named or not. */
  void closeAll() {
    columns.values().forEach(this::close);
  }

  /** What stands in the one column of a text is with what stands on the right. */
  private static Piece.Column side(Piece piece) {
    return piece.column() == Piece.Column.LEFT ? Piece.Column.LEFT : Piece.Column.RIGHT;
  }

  private SignatureLines lines(Piece piece) {
    return columns.computeIfAbsent(side(piece), any -> new SignatureLines());
  }

  /** Takes a name, or a line that goes on with an authority or stands above one. */
  boolean take(Piece piece) {
    SignatureLines lines = lines(piece);
    SignatureLines waiting = waiting(side(piece));
    if (waiting != null && waiting.goesOn(piece)) {
      waiting.addLine(piece);
      roles.add(piece.as(Role.AUTHORITY, Confidence.LIKELY, "goes on in the same paragraph"));
      return true;
    }
    if (waiting != null && waiting.isSigning() && SigningWords.isPositionInSmallLetters(piece)) {
      waiting.addAuthority(piece);
      roles.add(piece.as(Role.AUTHORITY, Confidence.LIKELY, "is a position below an authority"));
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
    if (piece.text().chars().noneMatch(Character::isLetter)) {
      Role role = piece.isRule() ? Role.RULE_LINE : Role.OTHER;
      roles.add(piece.as(role, Confidence.LIKELY, "has no letters"));
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

  /** Words in capitals that nobody signed below are no authority. */
  private void leaveOut(Piece piece) {
    roles.removeIf(role -> role.place().equals(piece.place()) && role.start() == piece.start());
    roles.add(piece.as(Role.OTHER, Confidence.DOUBTFUL, "has no name below it"));
  }

  /** Only who acts as head has no position of their own. */
  private static boolean lacksPosition(Signature signature) {
    return signature.position() == null
        && signature.authorities().stream().noneMatch(each -> each.form() == SigningForm.ACTING);
  }

  private void close(SignatureLines lines) {
    if (!lines.isSigning() && lines.isNamed()) {
      roles.add(lines.first().as(Role.AUTHORITY, Confidence.DOUBTFUL, "is no known position"));
    }
    Signature signature = lines.signature();
    if (signature == null) {
      lines.pieces().forEach(this::leaveOut);
    }
    if (signature != null && lacksPosition(signature)) {
      roles.add(lines.first().as(Role.AUTHORITY, Confidence.DOUBTFUL, "has no position below it"));
    }
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
}
