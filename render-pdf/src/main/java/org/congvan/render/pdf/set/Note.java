package org.congvan.render.pdf.set;

import java.util.Objects;
import org.congvan.body.Footnote;
import org.congvan.path.DocumentPath;

/**
 * A footnote with its number (chú thích), such as 1.
 *
 * @param number 1 for the first one of the document
 * @param footnote its words
 * @param path the paragraph that names it
 */
public record Note(int number, Footnote footnote, DocumentPath path) {
  /** Refuses null. */
  public Note {
    Objects.requireNonNull(footnote, "footnote");
    Objects.requireNonNull(path, "path");
  }

  /** Numbers the footnotes of a document in their order. */
  @FunctionalInterface
  public interface Numbering {

    /**
     * Takes the next note.
     *
     * @param footnote its words
     * @param path the paragraph that names it
     * @return the note with its number
     */
    Note next(Footnote footnote, DocumentPath path);
  }
}
