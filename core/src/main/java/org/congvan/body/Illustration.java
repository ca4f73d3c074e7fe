package org.congvan.body;

import java.util.List;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A picture in the text (hình), such as a chart of counts, with words for those who cannot see it.
 *
 * @param picture what it shows: a picture file or a chart as data
 * @param widthMillimetres the printed width in millimetres, 1 to 400
 * @param heightMillimetres the printed height in millimetres, 1 to 400
 * @param alternativeText what the picture shows, in words; not blank
 * @param caption the line below the picture; empty for no caption
 */
public record Illustration(
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
  public Illustration {
    Objects.requireNonNull(picture, "picture");
    if (widthMillimetres < 1
        || widthMillimetres > MAX_MILLIMETRES
        || heightMillimetres < 1
        || heightMillimetres > MAX_MILLIMETRES) {
      throw new IllegalArgumentException(
          "Illustration must measure 1 to 400 mm each way: "
              + widthMillimetres
              + " x "
              + heightMillimetres
              + " mm");
    }
    alternativeText = RequiredText.of(alternativeText, "Alternative text of an illustration");
    caption = List.copyOf(Objects.requireNonNull(caption, "caption"));
  }

  /**
   * Returns this illustration with another picture.
   *
   * @param newPicture what it shows: a picture file or a chart as data
   * @return the changed copy
   */
  public Illustration withPicture(Picture newPicture) {
    return new Illustration(
        newPicture, widthMillimetres, heightMillimetres, alternativeText, caption);
  }

  /**
   * Returns this illustration with another width.
   *
   * @param newWidthMillimetres the printed width in millimetres, 1 to 400
   * @return the changed copy
   * @throws IllegalArgumentException if the width is out of bounds
   */
  public Illustration withWidthMillimetres(int newWidthMillimetres) {
    return new Illustration(
        picture, newWidthMillimetres, heightMillimetres, alternativeText, caption);
  }

  /**
   * Returns this illustration with another height.
   *
   * @param newHeightMillimetres the printed height in millimetres, 1 to 400
   * @return the changed copy
   * @throws IllegalArgumentException if the height is out of bounds
   */
  public Illustration withHeightMillimetres(int newHeightMillimetres) {
    return new Illustration(
        picture, widthMillimetres, newHeightMillimetres, alternativeText, caption);
  }

  /**
   * Returns this illustration with other words for those who cannot see it.
   *
   * @param newAlternativeText what the picture shows, in words; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public Illustration withAlternativeText(String newAlternativeText) {
    return new Illustration(
        picture, widthMillimetres, heightMillimetres, newAlternativeText, caption);
  }

  /**
   * Returns this illustration with another caption.
   *
   * @param newCaption the line below the picture; empty for no caption
   * @return the changed copy
   */
  public Illustration withCaption(List<Inline> newCaption) {
    return new Illustration(
        picture, widthMillimetres, heightMillimetres, alternativeText, newCaption);
  }
}
