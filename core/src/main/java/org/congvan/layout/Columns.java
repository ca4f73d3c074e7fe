package org.congvan.layout;

import java.util.Objects;

/**
 * The widths of two columns side by side (hai cột), as in the header and in the signature block,
 * such as 70 mm and 95 mm. No clause fixes them; together they fill the width between the margins.
 *
 * @param left the left column
 * @param right the right column
 */
public record Columns(Length left, Length right) {
  /** Refuses null. */
  public Columns {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }

  /**
   * Returns the width of both.
   *
   * @return the sum
   */
  public Length total() {
    return left.plus(right);
  }
}
