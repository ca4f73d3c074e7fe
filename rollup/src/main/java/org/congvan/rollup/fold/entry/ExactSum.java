package org.congvan.rollup.fold.entry;

import java.math.BigDecimal;

/** A sum that is exact at any size, and fast for whole numbers that fit a {@code long}. */
public final class ExactSum {
  private long whole;
  private BigDecimal rest = BigDecimal.ZERO;

  /** Adds a whole number. */
  public void add(long number) {
    long sum = whole + number;
    if (((whole ^ sum) & (number ^ sum)) < 0) {
      rest = rest.add(BigDecimal.valueOf(whole));
      whole = number;
    } else {
      whole = sum;
    }
  }

  /** Adds any number. */
  public void add(BigDecimal number) {
    rest = rest.add(number);
  }

  /** The sum without trailing zeros, so that the order of adding leaves no trace. */
  public BigDecimal value() {
    BigDecimal sum = rest.add(BigDecimal.valueOf(whole)).stripTrailingZeros();
    return sum.scale() < 0 ? sum.setScale(0) : sum;
  }
}
