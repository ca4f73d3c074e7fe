package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableRow;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table by row and column, with those that reach over several.
 *
 * @param rows for each row what stands at each column
 */
record TableGrid(List<List<Slot>> rows) {

  /**
   * What stands at one place.
   *
   * @param cell index of the cell in its row; -1 where a cell above reaches down
   * @param text the words, without white space around them; empty where a cell above reaches down
   * @param spans whether the cell reaches over several columns
   * @param says whether the cell has blocks besides its words
   */
  record Slot(int cell, String text, boolean spans, boolean says) {}

  private static final Slot COVERED = new Slot(-1, "", false, false);

  static TableGrid of(Table table) {
    int width = table.columns().size();
    int[] covered = new int[width];
    List<List<Slot>> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      @Nullable Slot[] slots = new Slot[width];
      int column = 0;
      for (int i = 0; i < row.cells().size(); i++) {
        TableCell cell = row.cells().get(i);
        while (covered[column] > 0) {
          column++;
        }
        String text =
            VietnameseText.normalize(
                VietnameseText.collapseWhiteSpace(Inline.plainText(cell.inlines())));
        for (int span = 0; span < cell.columnSpan(); span++, column++) {
          covered[column] = cell.rowSpan();
          slots[column] = new Slot(i, text, cell.columnSpan() > 1, !cell.blocks().isEmpty());
        }
      }
      List<Slot> complete = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        Slot slot = slots[i];
        complete.add(slot == null ? COVERED : slot);
        covered[i]--;
      }
      rows.add(complete);
    }
    return new TableGrid(rows);
  }

  /** The columns. */
  int width() {
    return rows.get(0).size();
  }

  Slot at(int row, int column) {
    return rows.get(row).get(column);
  }
}
