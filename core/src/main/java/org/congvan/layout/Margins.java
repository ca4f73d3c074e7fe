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
}
