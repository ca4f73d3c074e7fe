package org.congvan.page;

import java.util.Objects;
import org.congvan.body.Table;
import org.congvan.path.DocumentPath;

/**
 * A table on the page; its caption comes before it as a paragraph of its own.
 *
 * @param path where it comes from
 * @param table columns and rows; heading rows in the style of {@code TABLE_HEADER}, the others in
 *     that of {@code TABLE_CELL}
 */
public record PageTable(DocumentPath path, Table table) implements PageBlock {
  /** Refuses null in the required parts. */
  public PageTable {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(table, "table");
  }

  /**
   * Returns where a cell comes from.
   *
   * @param row the index of its row, counted from 0
   * @param cell the index among the cells that its row holds, counted from 0
   * @return such as {@code content.blocks[3].rows[1].cells[0]}
   */
  public DocumentPath cellPath(int row, int cell) {
    return path.child("rows").item(row).child("cells").item(cell);
  }
}
