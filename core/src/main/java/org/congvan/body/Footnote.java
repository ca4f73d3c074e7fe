package org.congvan.body;

import java.util.List;
import java.util.Objects;

/**
 * A note at the foot of the page (chú thích cuối trang), such as {@code Theo số liệu của Sở Nội vụ
 * đến ngày 30/9/2025.} It stands among the inlines of a block after the word that it explains.
 * Formats number the notes of a document from 1; the number is not part of the value.
 *
 * @param inlines the words of the note, not blank; no note among them
 */
public record Footnote(List<Inline> inlines) implements Inline {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no text at all or a note is inside the note
   */
  public Footnote {
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
    for (int i = 0; i < inlines.size(); i++) {
      if (inlines.get(i) instanceof Footnote inner) {
        throw new IllegalArgumentException(
            "Footnote must not hold another: inlines["
                + i
                + "] is the note \""
                + inner.noteText()
                + "\"; expected its words in the outer note, or a note of its own in the text");
      }
    }
    if (Inline.isBlank(inlines)) {
      throw new IllegalArgumentException(
          "Footnote must have text: " + inlines + "; leave an empty note out");
    }
  }

  /**
   * Makes a note of plain text.
   *
   * @param text the words
   * @return the note
   */
  public static Footnote of(String text) {
    return of(Text.of(text));
  }

  /**
   * Makes a note of inlines.
   *
   * @param inlines the words in reading order
   * @return the note
   */
  public static Footnote of(Inline... inlines) {
    return new Footnote(List.of(inlines));
  }

  /**
   * Returns what the sentence reads at the place of the note, which is nothing: the words stand at
   * the foot of the page.
   *
   * @return the empty text
   */
  @Override
  public String text() {
    return "";
  }

  /**
   * Returns the words of the note without emphasis and targets.
   *
   * @return the text, not blank
   */
  public String noteText() {
    return Inline.plainText(inlines);
  }

  /**
   * Returns this note with other words.
   *
   * @param newInlines the words of the note, not blank; no note among them
   * @return the changed copy
   * @throws IllegalArgumentException if there is no text at all or a note is inside the note
   */
  public Footnote withInlines(List<Inline> newInlines) {
    return new Footnote(newInlines);
  }
}
