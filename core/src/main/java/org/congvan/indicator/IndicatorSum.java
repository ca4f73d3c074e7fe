package org.congvan.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.congvan.reform.IndicatorCode;

/**
 * Indicators added and taken away (tổng đại số), such as {@code HS.NHAN + HS.TON - HS.GQ}.
 *
 * @param plus what is added; at least one
 * @param minus what is taken away; may be empty
 */
public record IndicatorSum(List<IndicatorCode> plus, List<IndicatorCode> minus) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if nothing is added or it has an indicator twice
   */
  public IndicatorSum {
    plus = List.copyOf(Objects.requireNonNull(plus, "plus"));
    minus = List.copyOf(Objects.requireNonNull(minus, "minus"));
    Set<IndicatorCode> seen = new HashSet<>();
    List<IndicatorCode> all = new ArrayList<>(plus);
    all.addAll(minus);
    for (IndicatorCode code : all) {
      if (!seen.add(code)) {
        throw new IllegalArgumentException("Sum must name each indicator once: " + code);
      }
    }
    if (plus.isEmpty()) {
      throw new IllegalArgumentException(
          "Sum must add at least one indicator: " + minus + "; expected such as HS.NHAN + HS.TON");
    }
  }

  /**
   * Makes the sum of indicators.
   *
   * @param plus what is added
   * @return the sum
   */
  public static IndicatorSum of(IndicatorCode... plus) {
    return new IndicatorSum(List.of(plus), List.of());
  }

  /**
   * Reads a sum.
   *
   * @param text such as {@code HS.NHAN + HS.TON - HS.GQ}, with spaces around the signs
   * @return the sum; its {@code toString} gives the text back
   * @throws org.congvan.text.DocumentFormatException if the text is no sum
   */
  public static IndicatorSum parse(String text) {
    return ConstraintText.sum(text);
  }

  /**
   * Returns the indicators in the order written, what is added first.
   *
   * @return at least one
   */
  public List<IndicatorCode> codes() {
    List<IndicatorCode> codes = new ArrayList<>(plus);
    codes.addAll(minus);
    return List.copyOf(codes);
  }

  /**
   * Adds up, exactly.
   *
   * @param values the figures
   * @return the total; empty where a figure is missing
   */
  public Optional<BigDecimal> total(IndicatorValues values) {
    BigDecimal total = BigDecimal.ZERO;
    for (IndicatorCode code : plus) {
      Optional<BigDecimal> value = values.find(code);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      total = total.add(value.get());
    }
    for (IndicatorCode code : minus) {
      Optional<BigDecimal> value = values.find(code);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      total = total.subtract(value.get());
    }
    return Optional.of(total);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (IndicatorCode code : plus) {
      text.append(text.length() == 0 ? "" : " + ").append(code);
    }
    minus.forEach(code -> text.append(" - ").append(code));
    return text.toString();
  }
}
