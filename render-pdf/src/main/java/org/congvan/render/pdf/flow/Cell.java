package org.congvan.render.pdf.flow;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a row, or of two columns side by side.
 *
 * @param left where it begins, in points from the left edge of the row
 * @param width its width
 * @param margin the room at its left and right that its content leaves
 * @param content what is in it, one below the other
 * @param rows over how many rows it reaches; 0 where a cell above covers the place
 * @param rowsBelow how many of these rows are below this one
 * @param middle whether its content stands in the middle of its height, not at the top
 */
public record Cell(
    double left,
    double width,
    double margin,
    List<Slab> content,
    int rows,
    int rowsBelow,
    boolean middle) {

  /** Copies the list. */
  public Cell {
    content = List.copyOf(Objects.requireNonNull(content, "content"));
  }

  /**
   * Returns how high its content is.
   *
   * @return the height in points, the space around it included
   */
  public double contentHeight() {
    return Slab.height(content);
  }

  Cell holding(List<Slab> newContent) {
    return new Cell(left, width, margin, newContent, rows, rowsBelow, false);
  }

  /** How much of the content fits into a height: the number of slabs. */
  int fitting(double room) {
    double used = 0;
    double after = 0;
    int count = 0;
    for (Slab slab : content) {
      double height = slab.roomAbove(after) + slab.height();
      if (used + height > room) {
        break;
      }
      used += height + slab.after();
      after = slab.after();
      count++;
    }
    return count;
  }
}
