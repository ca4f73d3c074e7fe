package org.congvan.rollup.result;

import java.util.Objects;

/**
 * A figure that has no sum (chỉ tiêu không cộng được), such as a rate of 97.5 % whose parts nobody
 * states: rates of several agencies have no sum, and their mean would be wrong.
 *
 * @param heading what it is called
 * @param agencies how many agencies state it, 1 or more; their values are in the table by agency
 */
public record FigureWithoutSum(FigureHeading heading, int agencies) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no agency
   */
  public FigureWithoutSum {
    Objects.requireNonNull(heading, "heading");
    if (agencies < 1) {
      throw new IllegalArgumentException(
          "Figure without a sum must be stated by 1 agency or more: " + agencies);
    }
  }
}
