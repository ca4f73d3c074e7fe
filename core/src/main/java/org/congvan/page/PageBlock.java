package org.congvan.page;

import org.congvan.path.DocumentPath;

/**
 * A block of the body as laid out on the page; sections and lists are already paragraphs with their
 * numbers and marks.
 */
public sealed interface PageBlock
    permits PageParagraph, PageTable, PageIllustration, PageCustomBlock {

  /**
   * Returns the part of the document that the block comes from.
   *
   * @return such as {@code content.blocks[3]}, or {@code content.activities[3]} of a typed report
   */
  DocumentPath path();
}
