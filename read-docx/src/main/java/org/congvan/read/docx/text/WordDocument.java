package org.congvan.read.docx.text;

import java.util.List;
import java.util.Optional;

/**
 * What a Word file holds (nội dung tệp Word), each piece with its formatting in effect and its
 * place.
 *
 * @param blocks the paragraphs and tables of the body
 * @param sections its sections from the first to the last, one or more
 * @param differentEvenPages whether even pages have headers and footers of their own
 * @param mirroredMargins whether left and right margins change places on even pages
 * @param notes footnotes, endnotes and comments
 */
public record WordDocument(
    List<WordBlock> blocks,
    List<WordSection> sections,
    boolean differentEvenPages,
    boolean mirroredMargins,
    List<WordNote> notes) {

  /** Copies the lists. */
  public WordDocument {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /**
   * Returns the paragraphs of the body, those in tables and text boxes included; of a text box
   * after the paragraph that it is anchored to.
   *
   * @return the paragraphs in the order of reading
   */
  public List<WordParagraph> paragraphs() {
    return Paragraphs.of(blocks);
  }

  /**
   * Returns the blocks of a section.
   *
   * @param section one of the sections
   * @return its blocks
   */
  public List<WordBlock> blocksOf(WordSection section) {
    return blocks.subList(section.firstBlock(), section.endBlock());
  }

  /**
   * Finds a note.
   *
   * @param kind its kind
   * @param id its id, such as that of a {@link WordNoteMark}
   * @return the note; empty if there is none
   */
  public Optional<WordNote> note(WordNote.Kind kind, String id) {
    return notes.stream().filter(note -> note.kind() == kind && note.id().equals(id)).findFirst();
  }
}
