package org.congvan.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Figures that do not add up (số liệu không khớp), such as a stated total of 1.240 where the parts
 * give 1.250.
 *
 * @param constraint what is not satisfied
 * @param stated the figure or the left side as stated
 * @param expected what the other figures give; for a limit the limit, for a quotient the figure
 *     rounded to the digits stated
 */
public record Imbalance(Constraint constraint, BigDecimal stated, BigDecimal expected) {

  /** Checks the parts. */
  public Imbalance {
    Objects.requireNonNull(constraint, "constraint");
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(expected, "expected");
  }

  /**
   * Returns by how much the figures miss each other.
   *
   * @return stated less expected, such as -10
   */
  public BigDecimal difference() {
    return stated.subtract(expected);
  }
}
