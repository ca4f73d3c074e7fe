package org.congvan.read.docx.text;

import java.util.Objects;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.intake.WordPlace;

/**
 * The mark of a note in the text (số chú thích), such as the 1 of a footnote.
 *
 * @param place where it is
 * @param kind whether it leads to a footnote, an endnote or a comment
 * @param id the id of the note, such as {@code 2}: that of {@link WordNote#id}
 * @param number the number of the note as counted through the text from 1; 0 where the mark is
 *     typed by hand, and for comments
 * @param format how the number is set
 */
public record WordNoteMark(
    WordPlace place, WordNote.Kind kind, String id, int number, RunFormat format)
    implements WordInline {

  /** Refuses null. */
  public WordNoteMark {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(format, "format");
  }
}
