package org.congvan.body;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A series of a chart (chuỗi số liệu), such as {@code Tin, bài} with the values 132, 18 and 61 of
 * three agencies.
 *
 * @param name what the values are of, as the legend says it; not blank
 * @param values the values in the order of the chart's categories, exact, without trailing zeros;
 *     15 digits at most, because office programs draw and edit no more; at least one
 */
public record ChartSeries(String name, List<BigDecimal> values) {

  /** Office programs keep numbers as binary fractions of 53 bits. */
  private static final int MAX_DIGITS = 15;

  /**
   * Copies the list and normalises the numbers, so that equal values are equal.
   *
   * @throws IllegalArgumentException if the name is blank, there is no value, or a value needs more
   *     than 15 digits, zeros before or after the comma among them
   */
  public ChartSeries {
    name = RequiredText.of(name, "Name of a chart series");
    values = Objects.requireNonNull(values, "values").stream().map(ChartSeries::checked).toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "Chart series \"" + name + "\" must have a value for each category, such as 132");
    }
  }

  /**
   * Makes a series of whole numbers.
   *
   * @param name what the values are of
   * @param values the values
   * @return the series
   */
  public static ChartSeries of(String name, long... values) {
    return new ChartSeries(name, Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
  }

  /**
   * Returns whether a chart can hold a value.
   *
   * @param value the value
   * @return true if it needs no more than 15 digits
   */
  public static boolean holds(BigDecimal value) {
    return digits(value.stripTrailingZeros()) <= MAX_DIGITS;
  }

  /**
   * Returns this series with another name.
   *
   * @param newName what the values are of, as the legend says it; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public ChartSeries withName(String newName) {
    return new ChartSeries(newName, values);
  }

  /**
   * Returns this series with other values.
   *
   * @param newValues the values in the order of the chart's categories, exact, without trailing
   *     zeros; 15 digits at most, because office programs draw and edit no more; at least one
   * @return the changed copy
   * @throws IllegalArgumentException if no value is given, or one needs more than 15 digits
   */
  public ChartSeries withValues(List<BigDecimal> newValues) {
    return new ChartSeries(name, newValues);
  }

  private static long digits(BigDecimal value) {
    return Math.max(0, (long) value.precision() - value.scale()) + Math.max(0, value.scale());
  }

  private static BigDecimal checked(BigDecimal given) {
    BigDecimal value = given.stripTrailingZeros();
    long digits = digits(value);
    if (digits > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "Value of a chart must have at most "
              + MAX_DIGITS
              + " digits: "
              + digits
              + " digits; give it in a larger unit, such as 1250.5 (tỷ đồng)");
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
