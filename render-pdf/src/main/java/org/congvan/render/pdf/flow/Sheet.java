package org.congvan.render.pdf.flow;

/**
 * A sheet and the room between its margins, in points.
 *
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param left the left margin
 * @param top the upper margin
 * @param right the right margin
 * @param bottom the lower margin
 */
public record Sheet(
    double width, double height, double left, double top, double right, double bottom) {

  /**
   * Returns the width between the margins.
   *
   * @return the width
   */
  public double typeAreaWidth() {
    return width - left - right;
  }

  /** Returns the height between the margins. */
  double typeAreaHeight() {
    return height - top - bottom;
  }
}
