package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The total of a figure (tổng số), such as 1,250 "tin,bài" of 20 agencies.
 *
 * @param heading what it is called
 * @param value the exact sum
 * @param agencies how many agencies' figures are in it, 1 or more
 */
public record FigureTotal(FigureHeading heading, BigDecimal value, int agencies) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no agency
   */
  public FigureTotal {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(value, "value");
    if (agencies < 1) {
      throw new IllegalArgumentException("Total must be of 1 agency or more: " + agencies);
    }
  }
}
