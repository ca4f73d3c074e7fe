package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The total of a figure (tổng số), such as 1,250 "tin,bài" of 20 agencies.
 *
 * <p>Figures that one report states for different reform areas are added: they are its parts, such
 * as 7 documents on institutions and 4 on procedures. The area does not make another figure: most
 * reports name none, and their figures would be separated from those that do. The same figure
 * stated again for the same areas counts once. A report that states a sum and its parts must give
 * the sum another name, or it is counted with them.
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
