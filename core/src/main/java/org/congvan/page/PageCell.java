package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.body.TableCell;
import org.congvan.path.DocumentPath;

/**
 * A cell of a table on the page (ô), such as {@code 1.250} in the third column.
 *
 * @param path where it comes from, such as {@code content.blocks[3].rows[1].cells[0]}
 * @param cell its spans, and its content as it was given
 * @param column the index of its first column, counted from 0
 * @param blocks its text, then the blocks below it, with marks and captions as paragraphs; those of
 *     words in the style of {@code TABLE_HEADER} or {@code TABLE_CELL}; none for an empty cell
 */
public record PageCell(DocumentPath path, TableCell cell, int column, List<PageBlock> blocks) {

  /** Copies the list. */
  public PageCell {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(cell, "cell");
    blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
  }

  /**
   * Returns the index of the column after the cell.
   *
   * @return the first column and those that it covers, together
   */
  public int endColumn() {
    return column + cell.columnSpan();
  }
}
