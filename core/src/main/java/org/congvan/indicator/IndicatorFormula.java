package org.congvan.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.reform.IndicatorCode;

/**
 * A derived indicator (chỉ tiêu tính toán), such as {@code HS.TONG = HS.NHAN + HS.TON}.
 *
 * <p>The formula is locked: a figure that is stated and differs is an imbalance, and stays as it is
 * stated.
 *
 * @param result the indicator that is derived
 * @param sum what it is derived from
 */
public record IndicatorFormula(IndicatorCode result, IndicatorSum sum) implements Constraint {

  /**
   * Checks that the result is not among its own parts.
   *
   * @throws IllegalArgumentException if it is
   */
  public IndicatorFormula {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(sum, "sum");
    if (sum.codes().contains(result)) {
      throw new IllegalArgumentException(
          "Formula must not derive an indicator from itself: " + result + " = " + sum);
    }
  }

  /**
   * Works the derived figure out.
   *
   * @param values the figures
   * @return the exact figure; empty where a part is missing
   */
  public Optional<BigDecimal> value(IndicatorValues values) {
    return sum.total(values);
  }

  @Override
  public List<IndicatorCode> codes() {
    List<IndicatorCode> codes = new ArrayList<>();
    codes.add(result);
    codes.addAll(sum.codes());
    return List.copyOf(codes);
  }

  @Override
  public Optional<Imbalance> check(IndicatorValues values) {
    BigDecimal stated = values.find(result).orElse(null);
    BigDecimal derived = value(values).orElse(null);
    return stated == null || derived == null || stated.compareTo(derived) == 0
        ? Optional.empty()
        : Optional.of(new Imbalance(this, stated, derived));
  }

  @Override
  public String toString() {
    return result + " = " + sum;
  }
}
