package org.congvan.render.pdf.flow;

import java.util.List;
import java.util.Objects;
import org.congvan.render.pdf.draw.Canvas;

/**
 * What a page break does not split, over the width of its column: a line of letters, a stroke, a
 * figure, or room.
 *
 * @param before the space above it, in points
 * @param height its height
 * @param after the space below it
 * @param keepsWithNext whether it must be on one page with the next item
 * @param notes the lines of the footnotes that are named in it
 * @param ink what is drawn
 */
public record Slab(
    double before, double height, double after, boolean keepsWithNext, List<Slab> notes, Ink ink)
    implements Item {

  /** Draws a slab. */
  @FunctionalInterface
  public interface Ink {

    /**
     * Draws it.
     *
     * @param canvas the page
     * @param left the left edge of the column
     * @param top the upper edge
     */
    void draw(Canvas canvas, double left, double top);
  }

  /** Copies the list. */
  public Slab {
    notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
    Objects.requireNonNull(ink, "ink");
  }

  /**
   * Makes room that nothing is drawn in.
   *
   * @param before the space above it, in points
   * @param height its height
   * @return the slab
   */
  public static Slab room(double before, double height) {
    return new Slab(before, height, 0, false, List.of(), (canvas, left, top) -> {});
  }

  /**
   * Returns this slab, which must be on one page with the next item.
   *
   * @return the changed copy
   */
  public Slab keepingWithNext() {
    return keepsWithNext ? this : new Slab(before, height, after, true, notes, ink);
  }

  /**
   * Returns this slab with other space around it.
   *
   * @param newBefore the space above it, in points
   * @param newAfter the space below it
   * @return the changed copy
   */
  public Slab spaced(double newBefore, double newAfter) {
    return new Slab(newBefore, height, newAfter, keepsWithNext, notes, ink);
  }

  @Override
  public double leastHeight() {
    return height;
  }

  /** Returns how high slabs are below each other, the space around them included. */
  static double height(List<Slab> slabs) {
    double height = 0;
    double after = 0;
    for (Slab slab : slabs) {
      height += slab.roomAbove(after) + slab.height() + slab.after();
      after = slab.after();
    }
    return height;
  }
}
