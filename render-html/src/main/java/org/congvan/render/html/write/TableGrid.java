package org.congvan.render.html.write;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.page.PageCell;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;

/**
 * The rows and columns of a table in which a cell begins. HTML has no others: where all cells of a
 * row reach down from above it, or no cell begins in a column, it is one with its neighbour.
 */
final class TableGrid {

  private final PageTable table;
  private final boolean[] columns;
  private final boolean[] rows;

  TableGrid(PageTable table) {
    this.table = table;
    this.columns = new boolean[table.columnWidths().size()];
    this.rows = new boolean[table.rows().size()];
    for (int i = 0; i < rows.length; i++) {
      for (PageCell cell : table.rows().get(i).cells()) {
        rows[i] = true;
        columns[cell.column()] = true;
      }
    }
  }

  /** Returns the widths of the columns, from the left. */
  List<Length> widths() {
    List<Length> widths = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Length width = table.columnWidths().get(i);
      if (columns[i]) {
        widths.add(width);
      } else {
        int last = widths.size() - 1;
        widths.set(last, widths.get(last).plus(width));
      }
    }
    return widths;
  }

  int columnSpan(PageCell cell) {
    return count(columns, cell.column(), cell.endColumn());
  }

  int rowSpan(PageCell cell, int row) {
    return count(rows, row, row + cell.cell().rowSpan());
  }

  /**
   * Returns how many rows at the top are repeated on each page: none where a cell reaches below.
   */
  int repeatedRows() {
    int count = 0;
    int reached = 0;
    for (PageRow row : table.rows()) {
      if (!row.header()) {
        break;
      }
      for (PageCell cell : row.cells()) {
        reached = Math.max(reached, count + cell.cell().rowSpan());
      }
      count++;
    }
    return reached > count ? 0 : count;
  }

  private static int count(boolean[] begun, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += begun[i] ? 1 : 0;
    }
    return count;
  }
}
