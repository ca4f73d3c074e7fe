package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.model.CopyForm;
import org.jspecify.annotations.Nullable;

/** The words above the number of a copy: {@code SAO Y}, {@code SAO LỤC}, {@code TRÍCH SAO}. */
final class CopyWords {
  private CopyWords() {}

  /** Returns the form of copying that a line names; null for none. */
  static @Nullable CopyForm form(Piece piece) {
    return piece.isInCapitals() ? form(piece.folded()) : null;
  }

  /** Returns the form of copying that folded words name; null for none. */
  static @Nullable CopyForm form(String folded) {
    for (CopyForm form : CopyForm.values()) {
      if (Folded.words(form.words()).equals(folded)) {
        return form;
      }
    }
    return null;
  }

  /** Returns where the head of a copy begins at or after a position; -1 if nowhere. */
  static int find(List<Piece> pieces, int from) {
    for (int i = from; i < pieces.size(); i++) {
      if (pieces.get(i).column() != Piece.Column.WHOLE && form(pieces.get(i)) != null) {
        int first = i;
        while (first > from && pieces.get(first - 1).block() == pieces.get(i).block()) {
          first--;
        }
        return first;
      }
    }
    return -1;
  }
}
