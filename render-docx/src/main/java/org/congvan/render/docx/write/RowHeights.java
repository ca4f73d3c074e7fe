package org.congvan.render.docx.write;

import java.util.Arrays;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableRow;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;

/** How high the rows of a table are at most; a cell over several rows counts in each of them. */
final class RowHeights {

  private final Length[] heights;

  /**
   * Measures a table.
   *
   * @param edges the edges of its columns from the left, in twips
   */
  RowHeights(PageLayout layout, Table table, long[] edges) {
    this.heights = new Length[table.rows().size()];
    Arrays.fill(heights, Length.ZERO);
    TextHeight texts = new TextHeight(layout);
    Length margins = layout.gaps().besideCellText().chosen().times(2, 1);
    int[] covered = new int[table.columns().size()];
    for (int i = 0; i < heights.length; i++) {
      TableRow row = table.rows().get(i);
      Component component = row.header() ? Component.TABLE_HEADER : Component.TABLE_CELL;
      int column = 0;
      for (TableCell cell : row.cells()) {
        while (covered[column] > 0) {
          column++;
        }
        int end = column + cell.columnSpan();
        Length width = Length.twips(Math.toIntExact(edges[end] - edges[column])).minus(margins);
        Length height = texts.of(cell.inlines(), component, width);
        for (int below = i; below < i + cell.rowSpan(); below++) {
          heights[below] = max(heights[below], height);
        }
        Arrays.fill(covered, column, end, cell.rowSpan());
        column = end;
      }
      for (int each = 0; each < covered.length; each++) {
        covered[each]--;
      }
    }
  }

  private static Length max(Length a, Length b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  Length of(int row) {
    return heights[row];
  }

  /** Returns the height of the first rows together. */
  Length ofFirst(int rows) {
    Length sum = Length.ZERO;
    for (int i = 0; i < rows; i++) {
      sum = sum.plus(heights[i]);
    }
    return sum;
  }
}
