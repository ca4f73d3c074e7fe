package org.congvan.layout;

import java.util.Objects;

/**
 * The margins of a page (lề trang), such as 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20
 * mm right.
 *
 * @param top lề trên
 * @param bottom lề dưới
 * @param left lề trái
 * @param right lề phải
 */
public record Margins(
    MeasureRange top, MeasureRange bottom, MeasureRange left, MeasureRange right) {
  /** Refuses null. */
  public Margins {
    Objects.requireNonNull(top, "top");
    Objects.requireNonNull(bottom, "bottom");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }

  /**
   * Returns these with another upper margin.
   *
   * @param newTop the margin, such as 25 mm
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it
   */
  public Margins withTop(Length newTop) {
    return new Margins(chosen("Upper margin (lề trên)", top, newTop), bottom, left, right);
  }

  /**
   * Returns these with another lower margin.
   *
   * @param newBottom the margin, such as 25 mm
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it
   */
  public Margins withBottom(Length newBottom) {
    return new Margins(top, chosen("Lower margin (lề dưới)", bottom, newBottom), left, right);
  }

  /**
   * Returns these with another left margin.
   *
   * @param newLeft the margin, such as 35 mm
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it
   */
  public Margins withLeft(Length newLeft) {
    return new Margins(top, bottom, chosen("Left margin (lề trái)", left, newLeft), right);
  }

  /**
   * Returns these with another right margin.
   *
   * @param newRight the margin, such as 15 mm
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it
   */
  public Margins withRight(Length newRight) {
    return new Margins(top, bottom, left, chosen("Right margin (lề phải)", right, newRight));
  }

  private static MeasureRange chosen(String what, MeasureRange margin, Length newChosen) {
    if (!margin.allows(newChosen)) {
      throw RefusedChoice.of(what, margin, newChosen, RefusedChoice.Unit.MILLIMETRES);
    }
    return margin.withChosen(newChosen);
  }
}
