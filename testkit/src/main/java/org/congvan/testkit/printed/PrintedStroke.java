package org.congvan.testkit.printed;

/**
 * A horizontal line drawn on a printed page (đường kẻ ngang), such as the one under the motto.
 *
 * @param left where it begins, in millimetres from the left edge of the sheet
 * @param right where it ends, likewise
 * @param top where it lies, in millimetres from the upper edge of the sheet
 */
public record PrintedStroke(double left, double right, double top) {

  /**
   * Returns how long the line is.
   *
   * @return millimetres
   */
  public double length() {
    return right - left;
  }

  /**
   * Returns where the middle of the line is.
   *
   * @return millimetres from the left edge of the sheet
   */
  public double centre() {
    return (left + right) / 2;
  }
}
