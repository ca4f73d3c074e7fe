package org.congvan.render.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.render.pdf.draw.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * Cells side by side: a row of a table, or the two columns of a head.
 *
 * @param cells the cells from left to right
 * @param height its height, in points
 * @param whole whether a page break must not split it
 * @param keepsWithNext whether it must be on one page with the next item
 * @param border how thick the lines around its cells are; 0 for none
 * @param headings the rows that are repeated above it where it is the first one on a page
 */
public record Row(
    List<Cell> cells,
    double height,
    boolean whole,
    boolean keepsWithNext,
    double border,
    List<Row> headings)
    implements Item {

  private static final double ROUNDING = 0.01;

  /** The parts of a row that a page break splits. */
  record Parts(Row first, Row rest) {}

  /** Copies the lists. */
  public Row {
    cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
    headings = List.copyOf(Objects.requireNonNull(headings, "headings"));
  }

  /**
   * Makes a row without borders that is as high as its content, such as two columns of a head.
   *
   * @param cells the cells from left to right
   * @param whole whether a page break must not split it
   * @return the row
   */
  public static Row of(List<Cell> cells, boolean whole) {
    double height = cells.stream().mapToDouble(each -> Slab.height(each.content())).max().orElse(0);
    return new Row(cells, height, whole, false, 0, List.of());
  }

  /**
   * Returns this row, which must be on one page with the next item.
   *
   * @return the changed copy
   */
  public Row keepingWithNext() {
    return new Row(cells, height, whole, true, border, headings);
  }

  @Override
  public double before() {
    return 0;
  }

  @Override
  public double after() {
    return 0;
  }

  @Override
  public double leastHeight() {
    if (whole) {
      return height;
    }
    double least = 0;
    for (Cell cell : cells) {
      if (!cell.content().isEmpty()) {
        Slab first = cell.content().get(0);
        least = Math.max(least, first.before() + first.height() + first.after());
      }
    }
    return Math.min(height, least + border);
  }

  @Override
  public List<Slab> notes() {
    List<Slab> notes = new ArrayList<>();
    cells.forEach(cell -> cell.content().forEach(slab -> notes.addAll(slab.notes())));
    return notes;
  }

  /** Returns the row in two parts, the first no higher than the room; null if nothing fits. */
  @Nullable Parts split(double room) {
    List<Cell> first = new ArrayList<>();
    List<Cell> rest = new ArrayList<>();
    boolean any = false;
    double restHeight = 0;
    for (Cell cell : cells) {
      int fits = cell.fitting(room - border + ROUNDING);
      any |= fits > 0;
      List<Slab> content = cell.content();
      first.add(cell.holding(content.subList(0, fits)));
      Cell after = cell.holding(content.subList(fits, content.size()));
      rest.add(after);
      restHeight = Math.max(restHeight, Slab.height(after.content()));
    }
    return any
        ? new Parts(
            new Row(first, room, true, false, border, headings),
            new Row(rest, restHeight + border, whole, keepsWithNext, border, headings))
        : null;
  }

  /**
   * Draws the row.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param begins whether it is the first row of its table on the page
   * @param ends whether it is the last one
   * @param below the heights of the rows below it on the page
   */
  void draw(
      Canvas canvas, double left, double top, boolean begins, boolean ends, List<Double> below) {
    for (Cell cell : cells) {
      double y = top + border;
      if (cell.middle()) {
        double room = height - border;
        for (int i = 0; i < Math.min(cell.rowsBelow(), below.size()); i++) {
          room += below.get(i);
        }
        y += Math.max(0, (room - Slab.height(cell.content())) / 2);
      }
      double after = 0;
      for (Slab slab : cell.content()) {
        y += slab.roomAbove(after);
        slab.ink().draw(canvas, left + cell.left() + cell.margin(), y);
        y += slab.height() + slab.after();
        after = slab.after();
      }
    }
    if (border > 0) {
      canvas.artifact(() -> frames(canvas, left, top, begins, ends));
    }
  }

  private void frames(Canvas canvas, double left, double top, boolean begins, boolean ends) {
    double half = border / 2;
    for (Cell cell : cells) {
      double x = left + cell.left();
      if (begins || cell.rows() > 0) {
        canvas.strokes().rule(x - half, top + half, cell.width() + border, border);
      }
      if (ends) {
        canvas.strokes().rule(x - half, top + height + half, cell.width() + border, border);
      }
      canvas.strokes().upright(x, top, height + border, border);
      canvas.strokes().upright(x + cell.width(), top, height + border, border);
    }
  }
}
