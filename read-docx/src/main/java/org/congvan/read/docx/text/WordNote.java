package org.congvan.read.docx.text;

import java.util.List;
import java.util.Objects;

/**
 * A footnote, an endnote or a comment (chú thích, nhận xét).
 *
 * @param kind what it is
 * @param id its id, such as {@code 2}; unique among those of its kind
 * @param blocks what it says
 */
public record WordNote(Kind kind, String id, List<WordBlock> blocks) {

  /** What a note is. */
  public enum Kind {
    /** At the foot of the page (chú thích cuối trang). */
    FOOTNOTE,
    /** At the end of the section or document (chú thích cuối văn bản). */
    ENDNOTE,
    /** A remark at the side (nhận xét), which is no part of the document. */
    COMMENT
  }

  /** Copies the list. */
  public WordNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    blocks = List.copyOf(blocks);
  }

  /**
   * Returns its paragraphs, those in tables and text boxes included.
   *
   * @return the paragraphs in the order of reading
   */
  public List<WordParagraph> paragraphs() {
    return Paragraphs.of(blocks);
  }
}
