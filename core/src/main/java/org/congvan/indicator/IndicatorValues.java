package org.congvan.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.reform.IndicatorCode;

/**
 * The figures of one agency, period and channel by indicator (số liệu theo chỉ tiêu), such as
 * HS.NHAN = 1200 and HS.TON = 50; exact, with the scale they were stated with.
 */
public final class IndicatorValues {

  /** As many as a count of a report may have. */
  private static final int MAX_DIGITS = 100;

  private final Map<IndicatorCode, BigDecimal> values;

  private IndicatorValues(Map<IndicatorCode, BigDecimal> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /**
   * Takes figures over.
   *
   * @param values the figures; the map is copied
   * @return the values in the order of their codes
   * @throws IllegalArgumentException if a figure has more than 100 digits before or after the comma
   */
  public static IndicatorValues of(Map<IndicatorCode, BigDecimal> values) {
    Map<IndicatorCode, BigDecimal> copy = new TreeMap<>();
    values.forEach((code, value) -> copy.put(Objects.requireNonNull(code), bounded(code, value)));
    return new IndicatorValues(copy);
  }

  /**
   * Returns these figures and one more.
   *
   * @param code the indicator
   * @param value its figure, in place of one that was there
   * @return the changed copy
   */
  public IndicatorValues with(IndicatorCode code, BigDecimal value) {
    Map<IndicatorCode, BigDecimal> copy = new TreeMap<>(values);
    copy.put(code, bounded(code, value));
    return new IndicatorValues(copy);
  }

  /**
   * Returns the figure of an indicator.
   *
   * @param code the indicator
   * @return the figure; empty where none is stated, which is not zero
   */
  public Optional<BigDecimal> find(IndicatorCode code) {
    return Optional.ofNullable(values.get(code));
  }

  /**
   * Returns the indicators that have a figure.
   *
   * @return in the order of their codes
   */
  public Set<IndicatorCode> codes() {
    return values.keySet();
  }

  private static BigDecimal bounded(IndicatorCode code, BigDecimal value) {
    long whole = (long) value.precision() - value.scale();
    if (whole > MAX_DIGITS || value.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "Value of "
              + code
              + " must have at most "
              + MAX_DIGITS
              + " digits before and after the comma: "
              + Math.max(whole, value.scale())
              + " digits; expected such as 1250 or 27.5");
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndicatorValues that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
