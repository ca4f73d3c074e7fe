package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A ratio of all agencies (tỷ lệ chung), such as 1,170 of 1,200 dossiers on time, 97.5 %: the sum
 * of the numerators over the sum of the denominators, never a mean of ratios.
 *
 * @param heading what it is called
 * @param numerator the exact sum of the numerators
 * @param denominator the exact sum of the denominators
 * @param percent whether it is expressed in hundredths
 * @param agencies how many agencies' figures are in it, 1 or more: those that state both parts
 */
public record RatioTotal(
    FigureHeading heading,
    BigDecimal numerator,
    BigDecimal denominator,
    boolean percent,
    int agencies) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no agency
   */
  public RatioTotal {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (agencies < 1) {
      throw new IllegalArgumentException("Ratio must be of 1 agency or more: " + agencies);
    }
  }

  /**
   * Returns the ratio as a decimal.
   *
   * @param scale digits after the comma
   * @param rounding how the last digit is rounded
   * @return such as 97.5 for 1170 of 1200 in percent; empty if the denominator is zero
   * @throws ArithmeticException if rounding is {@link RoundingMode#UNNECESSARY} and the ratio has
   *     more digits
   */
  public Optional<BigDecimal> value(int scale, RoundingMode rounding) {
    if (denominator.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal dividend = percent ? numerator.multiply(HUNDRED) : numerator;
    return Optional.of(dividend.divide(denominator, scale, rounding));
  }
}
