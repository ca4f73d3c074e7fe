package org.congvan.read.docx.text;

import java.util.List;
import java.util.Objects;

/**
 * The text of a header or footer (đầu trang, chân trang), such as a page number in the middle.
 *
 * @param part the part that it stands in, such as {@code word/header1.xml}
 * @param blocks what it holds
 */
public record WordStory(String part, List<WordBlock> blocks) {

  /** Copies the list. */
  public WordStory {
    Objects.requireNonNull(part, "part");
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
