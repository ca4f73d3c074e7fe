package org.congvan.testkit.printed;

/**
 * A line of text on a printed page, such as {@code Độc lập - Tự do - Hạnh phúc} in bold letters of
 * 13 points.
 *
 * @param page the page, from 1
 * @param text the words
 * @param left where it begins, in millimetres from the left edge of the sheet
 * @param width how long it is, in millimetres
 * @param baseline the line its letters are on, in millimetres from the upper edge of the sheet
 * @param points the letter size in points
 * @param font the name of the font with its face, such as {@code LiberationSerif-Bold}
 */
public record PrintedLine(
    int page, String text, double left, double width, double baseline, double points, String font) {

  /**
   * Returns where the line ends.
   *
   * @return millimetres from the left edge of the sheet
   */
  public double right() {
    return left + width;
  }

  /**
   * Returns where the middle of the line is.
   *
   * @return millimetres from the left edge of the sheet
   */
  public double centre() {
    return left + width / 2;
  }

  /**
   * Returns whether the letters are bold.
   *
   * @return true for bold, also if italic
   */
  public boolean bold() {
    return font.contains("Bold");
  }

  /**
   * Returns whether the letters are italic.
   *
   * @return true for italic, also if bold
   */
  public boolean italic() {
    return font.contains("Italic");
  }
}
