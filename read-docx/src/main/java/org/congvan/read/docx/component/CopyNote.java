package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.model.CopyForm;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * The note of an electronic copy in the upper right corner, such as {@code SAO Y; Sở Nội vụ;
 * 12/05/2020; 08:30:00 +07:00}: form, copying agency, time.
 *
 * @param head form and agency as the head of a copy
 * @param role what the note is
 */
record CopyNote(Head head, RoledText role) {
  private static final int LONGEST = 250;

  /** Reads a note; null if the words are none. */
  static @Nullable CopyNote read(Piece piece) {
    int form = piece.text().indexOf(';');
    int agency = form < 0 ? -1 : piece.text().indexOf(';', form + 1);
    if (agency < 0 || piece.text().length() > LONGEST) {
      return null;
    }
    Piece words = piece.part(0, form, Piece.Column.LEFT);
    Piece name = piece.part(form + 1, agency, Piece.Column.LEFT);
    CopyForm named = CopyWords.form(words);
    if (named == null || name.isBlank()) {
      return null;
    }
    return new CopyNote(
        HeadReader.read(List.of(words, name), 0),
        piece.as(Role.COPY, Confidence.CERTAIN, "is the note of an electronic copy"));
  }
}
