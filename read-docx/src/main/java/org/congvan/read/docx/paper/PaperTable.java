package org.congvan.read.docx.paper;

import java.util.List;
import java.util.Objects;

/**
 * A table (bảng), also one without lines that only places text in columns, such as the head of a
 * dispatch.
 *
 * @param place where its first cell stands
 * @param lined whether any cell has a line at a side; true in Markdown
 * @param rows its rows
 * @param columnMillimetres the widths of its columns; empty if they are not known
 */
public record PaperTable(
    PaperPlace place, boolean lined, List<Row> rows, List<Double> columnMillimetres)
    implements PaperBlock {

  /** Copies the lists. */
  public PaperTable {
    Objects.requireNonNull(place, "place");
    rows = List.copyOf(rows);
    columnMillimetres = List.copyOf(columnMillimetres);
  }

  /**
   * Makes a table whose columns have no known widths.
   *
   * @param place where its first cell stands
   * @param lined whether any cell has a line at a side
   * @param rows its rows
   */
  public PaperTable(PaperPlace place, boolean lined, List<Row> rows) {
    this(place, lined, rows, List.of());
  }

  /**
   * A row.
   *
   * @param header whether it is repeated on every page, or stands above the rule of Markdown
   * @param cells its cells
   */
  public record Row(boolean header, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column the first column that it stands in, counted from 1
   * @param columnSpan the number of columns, 1 or more
   * @param rowSpan the number of rows, 1 or more; 0 where the cell above goes on here
   * @param blocks what it holds
   */
  public record Cell(int column, int columnSpan, int rowSpan, List<PaperBlock> blocks) {

    /** Copies the list. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
