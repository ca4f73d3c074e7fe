package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A total beside that of another period (so sánh với kỳ trước), such as 1,250 after 1,000: 250
 * more, 25 %.
 *
 * @param heading the figure
 * @param current the total of the period; null if no agency states the figure
 * @param previous the total of the period before; null if no agency states the figure
 */
public record FigureComparison(
    FigureHeading heading, @Nullable FigureTotal current, @Nullable FigureTotal previous) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is neither total
   */
  public FigureComparison {
    Objects.requireNonNull(heading, "heading");
    if (current == null && previous == null) {
      throw new IllegalArgumentException("Comparison must have a total on one side: " + heading);
    }
  }

  /**
   * Returns the change.
   *
   * @return the current total minus the previous one, exact; empty if either is missing
   */
  public Optional<BigDecimal> change() {
    return current == null || previous == null
        ? Optional.empty()
        : Optional.of(current.value().subtract(previous.value()));
  }

  /**
   * Returns the change in percent of the previous total.
   *
   * @param scale digits after the comma
   * @param rounding how the last digit is rounded
   * @return such as 25.0; empty if either total is missing, or the previous one is zero or
   *     negative, of which there are no percents
   * @throws ArithmeticException if rounding is {@link RoundingMode#UNNECESSARY} and the percentage
   *     has more digits
   */
  public Optional<BigDecimal> changeInPercent(int scale, RoundingMode rounding) {
    if (previous == null || previous.value().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal base = previous.value();
    return change().map(by -> by.multiply(HUNDRED).divide(base, scale, rounding));
  }
}
