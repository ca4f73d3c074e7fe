package org.congvan.page;

/**
 * A block of the body as it stands on the page; sections and lists are already paragraphs with
 * their numbers and marks.
 */
public sealed interface PageBlock permits PageParagraph, PageTable, PageFigure, PageCustomBlock {

  /**
   * Returns where the block comes from, as record accessors reach it from the document.
   *
   * @return such as {@code "content.body.blocks[3]"}
   */
  String path();
}
