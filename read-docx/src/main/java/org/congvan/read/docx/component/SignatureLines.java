package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.jspecify.annotations.Nullable;

/** The lines of a signature in one column, from the authority to the name. */
final class SignatureLines {
  /** What is read where a name is still to be filled in. */
  static final String NO_NAME = "…";

  private final List<Piece> agency = new ArrayList<>();
  private final List<Piece> authority = new ArrayList<>();
  private final List<Piece> other = new ArrayList<>();
  private boolean blank;
  private @Nullable Piece last;
  private @Nullable Piece name;

  boolean isEmpty() {
    return authority.isEmpty() && agency.isEmpty();
  }

  /** Returns whether a form of signing or a position was read, for which a name is due. */
  boolean isSigning() {
    return !authority.isEmpty();
  }

  /** Takes the name of the agency that somebody signs for, above the authority. */
  void addAgency(Piece piece) {
    agency.add(piece);
    last = piece;
    blank = false;
  }

  /**
   * Takes a line of authority or position; below the gap for the signature, or blank lines, it is a
   * further position.
   */
  void addAuthority(Piece piece) {
    boolean further =
        !authority.isEmpty()
            && SigningWords.form(piece.text()) == null
            && (blank || !isInParagraph(piece))
            && (piece.isBelowGap()
                || (hasPosition() && (blank || Positions.begin(piece.folded()))));
    (further || !other.isEmpty() ? other : authority).add(piece);
    last = piece;
    blank = false;
  }

  /**
   * Returns whether a line in capitals goes on with the line before it, in the same paragraph or
   * after a comma; a name stands in a paragraph of its own, or below blank lines.
   */
  boolean goesOn(Piece piece) {
    boolean open = last != null && last.text().endsWith(",");
    return !blank && (open || isInParagraph(piece)) && piece.isInCapitals();
  }

  private boolean isInParagraph(Piece piece) {
    return last != null && piece.isInLineOf(last);
  }

  /** Takes a line that goes on with the agency or the authority before it. */
  void addLine(Piece piece) {
    if (isSigning()) {
      addAuthority(piece);
    } else {
      addAgency(piece);
    }
  }

  /** Takes a blank line. */
  void addBlank() {
    blank = true;
  }

  void setName(Piece piece) {
    name = piece;
  }

  /** Whoever heads the issuer signs on the right. */
  boolean isOnTheRight() {
    return name != null && name.column() == Piece.Column.RIGHT;
  }

  boolean isOnTheLeft() {
    return name != null && name.column() == Piece.Column.LEFT;
  }

  /** Returns the block that it stands in. */
  int block() {
    return first().block();
  }

  /** After a form of signing, what is no position goes on with who is signed for. */
  private boolean hasPosition() {
    boolean due = false;
    boolean formed = false;
    for (Piece line : authority) {
      SigningWords.Form form = SigningWords.form(line.text());
      if (form == null && !due && (!formed || Positions.begin(line.folded()))) {
        return true;
      }
      formed |= form != null;
      due = form != null && form.end() >= line.text().length();
    }
    return false;
  }

  /** Returns its lines, but for the name. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>(agency);
    pieces.addAll(authority);
    pieces.addAll(other);
    return pieces;
  }

  /** Returns its first line. */
  Piece first() {
    return authority.isEmpty() ? agency.get(0) : authority.get(0);
  }

  /** Returns whether the name of the signer is there. */
  boolean isNamed() {
    return name != null;
  }

  /** Returns the signature, with "…" for a name that is missing; null if there is none. */
  @Nullable Signature signature() {
    if (isEmpty() || (name == null && authority.isEmpty())) {
      return null;
    }
    if (authority.isEmpty()) {
      authority.addAll(agency);
      agency.clear();
    }
    List<SigningAuthority> authorities = new ArrayList<>();
    List<String> position = new ArrayList<>();
    SigningForm open = null;
    StringBuilder principal = new StringBuilder();
    for (Piece line : authority) {
      SigningWords.Form form = SigningWords.form(line.text());
      if (form != null) {
        add(authorities, open, principal);
        open = form.form();
        principal.append(line.text().substring(form.end()).strip());
      } else if (open != null
          && position.isEmpty()
          && (principal.toString().isBlank() || !Positions.begin(line.folded()))) {
        principal.append(' ').append(line.text());
      } else {
        position.add(line.text());
      }
    }
    if (position.isEmpty() && open != null && open != SigningForm.ACTING) {
      int cut = Positions.inside(principal.toString());
      if (cut > 0) {
        position.add(principal.substring(cut));
        principal.setLength(cut);
      }
    }
    add(authorities, open, principal);
    return new Signature(
        words(agency),
        authorities,
        position.isEmpty() && !authorities.isEmpty() ? null : Words.join(position),
        name == null ? NO_NAME : PersonName.withoutTitles(name.text()),
        words(other));
  }

  private static @Nullable String words(List<Piece> lines) {
    return lines.isEmpty() ? null : Words.of(lines);
  }

  private static void add(
      List<SigningAuthority> authorities, @Nullable SigningForm form, StringBuilder principal) {
    if (form != null && !principal.toString().isBlank()) {
      authorities.add(new SigningAuthority(form, Words.join(List.of(principal.toString()))));
    }
    principal.setLength(0);
  }
}
