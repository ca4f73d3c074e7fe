package org.congvan.read.docx.component;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** To whom a paper goes: "Kính gửi" with the names after it, or the sender of a telegram first. */
final class Addressing {
  /** The line above the addressees of a telegram. */
  private static final Pattern SENDS = Pattern.compile("[^:]{3,150}+(?<= dien) ?+:");

  private static final int LONGEST_SENDER = 160;

  private final List<RoledText> roles;
  private final Addressees addressees = new Addressees();
  private @Nullable String sender;
  private @Nullable Piece rest;
  private boolean open;

  Addressing(List<RoledText> roles) {
    this.roles = roles;
  }

  /** Returns whether the addressees have begun. */
  boolean hasBegun() {
    return !addressees.pieces().isEmpty();
  }

  List<String> names() {
    return addressees.names();
  }

  /** Returns who sends a telegram; null if that was not read. */
  @Nullable String sender() {
    return sender;
  }

  /** Returns the words after the addressees in the same line, which are of the body; or null. */
  @Nullable Piece rest() {
    return rest;
  }

  void blank() {
    addressees.blank();
  }

  /** Takes the line that begins with "Kính gửi", once. */
  boolean begin(Piece piece) {
    if (hasBegun() || !Addressees.isLabel(piece)) {
      return false;
    }
    int body = BodyStart.inside(piece.text());
    if (body > 0) {
      rest = piece.part(body, piece.text().length(), piece.column());
    }
    addressees.begin(body > 0 ? piece.part(0, body, piece.column()) : piece);
    open = true;
    roles.add(piece.as(Role.ADDRESSEES, Confidence.CERTAIN, "begins with \"Kính gửi\""));
    return true;
  }

  /** Takes the line of a telegram that names its sender, once. */
  boolean beginAsTelegram(Piece piece) {
    if (sender != null
        || piece.text().length() > LONGEST_SENDER
        || !SENDS.matcher(piece.folded()).matches()) {
      return false;
    }
    sender = piece.text().substring(0, piece.text().lastIndexOf(' ')).strip();
    addressees.beginAfter(piece);
    open = true;
    roles.add(piece.as(Role.ADDRESSEES, Confidence.CERTAIN, "ends with \"điện:\""));
    return true;
  }

  /** Takes a further line if it names an addressee. */
  boolean goOn(Piece piece) {
    open = open && addressees.take(piece);
    if (open) {
      roles.add(piece.as(Role.ADDRESSEES, Confidence.LIKELY, "follows \"Kính gửi\""));
    }
    return open;
  }
}
