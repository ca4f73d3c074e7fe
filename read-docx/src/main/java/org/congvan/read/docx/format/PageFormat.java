package org.congvan.read.docx.format;

import java.util.Objects;
import org.congvan.body.PageOrientation;
import org.congvan.layout.Length;
import org.congvan.layout.Paper;

/**
 * The sheet of a section and its margins (khổ giấy, lề trang), such as A4 with 30 mm at the left.
 *
 * @param width the width of the sheet as it lies
 * @param height its height as it lies
 * @param orientation whether the file says that the sheet is upright or across
 * @param top the upper margin (lề trên)
 * @param bottom the lower margin (lề dưới)
 * @param left the left margin (lề trái), that at the spine included
 * @param right the right margin (lề phải)
 * @param header the distance from the upper edge to the header
 * @param footer the distance from the lower edge to the footer
 */
public record PageFormat(
    Length width,
    Length height,
    PageOrientation orientation,
    Length top,
    Length bottom,
    Length left,
    Length right,
    Length header,
    Length footer) {

  /** Programs round sheets to whole twips or points, some to tenths of an inch. */
  private static final Length TOLERANCE = Length.mm(1);

  /** Refuses null. */
  public PageFormat {
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
    Objects.requireNonNull(orientation, "orientation");
    Objects.requireNonNull(top, "top");
    Objects.requireNonNull(bottom, "bottom");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(footer, "footer");
  }

  /**
   * Answers whether the sheet is of a size, upright or across, within 1 mm on each side.
   *
   * @param paper the size, such as {@link Paper#A4}
   * @return true if it is
   */
  public boolean isOn(Paper paper) {
    return (isNear(width, paper.width()) && isNear(height, paper.height()))
        || (isNear(width, paper.height()) && isNear(height, paper.width()));
  }

  /**
   * Returns the width between the margins (chiều ngang vùng trình bày văn bản).
   *
   * @return the width of the sheet less both margins
   */
  public Length typeAreaWidth() {
    return width.minus(left).minus(right);
  }

  private static boolean isNear(Length one, Length other) {
    Length difference = one.minus(other);
    return difference.compareTo(TOLERANCE) <= 0
        && Length.ZERO.minus(difference).compareTo(TOLERANCE) <= 0;
  }
}
