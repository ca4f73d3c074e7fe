package org.congvan.read.docx.paper;

import java.util.List;

/**
 * A paper as it is read (trang văn bản), line by line from top to bottom; text boxes follow the
 * line that they are anchored to.
 *
 * @param blocks its lines and tables
 * @param margins the lines of its headers and footers, such as page numbers
 */
public record Paper(List<PaperBlock> blocks, List<PaperBlock> margins) {

  /** Copies the lists. */
  public Paper {
    blocks = List.copyOf(blocks);
    margins = List.copyOf(margins);
  }
}
