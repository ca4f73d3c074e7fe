package org.congvan.body;

import java.util.List;
import java.util.Objects;
import org.congvan.text.RequiredText;

/**
 * A picture in the text (hình), such as a chart of counts, with words for those who cannot see it.
 *
 * @param picture what it shows: a picture file or a chart as data
 * @param widthMillimetres the printed width in millimetres, 1 to 400
 * @param heightMillimetres the printed height in millimetres, 1 to 400
 * @param alternativeText what the picture shows, in words; not blank
 * @param caption the line below the picture; empty where there is none
 */
public record Figure(
    Picture picture,
    int widthMillimetres,
    int heightMillimetres,
    String alternativeText,
    List<Inline> caption)
    implements Block {

  private static final int MAX_MILLIMETRES = 400;

  /**
   * Copies the list and checks the size.
   *
   * @throws IllegalArgumentException if a measure is out of bounds or the alternative text is blank
   */
  public Figure {
    Objects.requireNonNull(picture, "picture");
    if (widthMillimetres < 1
        || widthMillimetres > MAX_MILLIMETRES
        || heightMillimetres < 1
        || heightMillimetres > MAX_MILLIMETRES) {
      throw new IllegalArgumentException(
          "Figure must measure 1 to 400 mm each way: "
              + widthMillimetres
              + " x "
              + heightMillimetres
              + " mm");
    }
    alternativeText = RequiredText.of(alternativeText, "Alternative text of a figure");
    caption = List.copyOf(Objects.requireNonNull(caption, "caption"));
  }
}
