package org.congvan.render.pdf.flow;

import java.util.List;

/** What stands in a column, one below the other: a slab, or a row of cells. */
public sealed interface Item permits Slab, Row {

  /**
   * Returns the space above it.
   *
   * @return the space in points; none at the top of a page that the text goes on to
   */
  double before();

  /**
   * Returns what its space above adds to the space below the item before: of the two the larger one
   * counts, as in word processors.
   *
   * @param afterPrevious the space below the item before, in points
   * @return the space to add
   */
  default double roomAbove(double afterPrevious) {
    return Math.max(0, before() - afterPrevious);
  }

  /**
   * Returns its height.
   *
   * @return the height in points
   */
  double height();

  /**
   * Returns the least of its height that a page must have room for.
   *
   * @return the height in points; less than the whole where it can be split
   */
  double leastHeight();

  /**
   * Returns the space below it.
   *
   * @return the space in points
   */
  double after();

  /**
   * Returns whether it must be on one page with the next item.
   *
   * @return true for a heading
   */
  boolean keepsWithNext();

  /**
   * Returns the footnotes that are named in it.
   *
   * @return the lines of the notes in their order
   */
  List<Slab> notes();
}
