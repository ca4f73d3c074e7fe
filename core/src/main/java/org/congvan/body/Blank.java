package org.congvan.body;

import org.jspecify.annotations.Nullable;

/**
 * A blank to be filled in by hand (dòng chấm để điền), such as the dots after {@code Họ và tên:}.
 * The label before it is a {@link Text}.
 *
 * @param widthMillimetres how wide the blank is printed in millimetres, 1 to 400; one that is wider
 *     than its line goes on in the next; null for a blank to the end of its line, or several that
 *     share what the words of the line leave free
 */
public record Blank(@Nullable Integer widthMillimetres) implements Inline {

  private static final int MAX_MILLIMETRES = 400;

  private static final String DOTS = "……";

  /**
   * Checks the width.
   *
   * @throws IllegalArgumentException if the width is out of bounds
   */
  public Blank {
    if (widthMillimetres != null && (widthMillimetres < 1 || widthMillimetres > MAX_MILLIMETRES)) {
      throw new IllegalArgumentException(
          "Blank must be 1 to "
              + MAX_MILLIMETRES
              + " mm wide: "
              + widthMillimetres
              + "; expected such as 40, or no width for a blank to the end of the line");
    }
  }

  /**
   * Makes a blank to the end of its line.
   *
   * @return the blank
   */
  public static Blank toEndOfLine() {
    return new Blank(null);
  }

  /**
   * Makes a blank of a width.
   *
   * @param widthMillimetres the width in millimetres, 1 to 400
   * @return the blank
   * @throws IllegalArgumentException if the width is out of bounds
   */
  public static Blank ofMillimetres(int widthMillimetres) {
    return new Blank(widthMillimetres);
  }

  /**
   * Returns dots, as a blank is typed where its width does not matter.
   *
   * @return {@code ……}
   */
  @Override
  public String text() {
    return DOTS;
  }

  /**
   * Returns this blank in another width.
   *
   * @param newWidthMillimetres the width in millimetres, 1 to 400; null for a blank to the end of
   *     its line
   * @return the changed copy
   * @throws IllegalArgumentException if the width is out of bounds
   */
  public Blank withWidthMillimetres(@Nullable Integer newWidthMillimetres) {
    return new Blank(newWidthMillimetres);
  }
}
