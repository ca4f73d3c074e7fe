package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.jspecify.annotations.Nullable;

/** The lines of a signature in one column, from the authority to the name. */
final class SignatureLines {
  private final List<Piece> authority = new ArrayList<>();
  private @Nullable Piece name;

  boolean isEmpty() {
    return authority.isEmpty();
  }

  boolean hasName() {
    return name != null;
  }

  void addAuthority(Piece piece) {
    authority.add(piece);
  }

  void setName(Piece piece) {
    name = piece;
  }

  /** Returns the signature; null if a part is missing. */
  @Nullable Signature signature() {
    if (name == null || authority.isEmpty()) {
      return null;
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
      } else if (open != null && position.isEmpty() && !SigningWords.isPosition(line.folded())) {
        principal.append(' ').append(line.text());
      } else {
        position.add(line.text());
      }
    }
    add(authorities, open, principal);
    String words = Words.join(position);
    return new Signature(
        null,
        authorities,
        words.isEmpty() ? null : words,
        PersonName.withoutTitles(name.text()),
        null);
  }

  private static void add(
      List<SigningAuthority> authorities, @Nullable SigningForm form, StringBuilder principal) {
    if (form != null && !principal.toString().isBlank()) {
      authorities.add(new SigningAuthority(form, Words.join(List.of(principal.toString()))));
    }
    principal.setLength(0);
  }
}
