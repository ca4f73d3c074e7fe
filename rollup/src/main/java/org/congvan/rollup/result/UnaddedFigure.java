package org.congvan.rollup.result;

import java.util.Objects;

/**
 * A figure that is not rolled up (chỉ tiêu không cộng được), such as a rate of 97.5 % whose parts
 * nobody states: rates of several agencies have no sum, and their mean would be wrong.
 *
 * @param heading what it is called
 * @param agencies how many agencies state it, 1 or more; their values stand in the table by agency
 */
public record UnaddedFigure(FigureHeading heading, int agencies) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no agency
   */
  public UnaddedFigure {
    Objects.requireNonNull(heading, "heading");
    if (agencies < 1) {
      throw new IllegalArgumentException(
          "Figure that is not added must be stated by 1 agency or more: " + agencies);
    }
  }
}
