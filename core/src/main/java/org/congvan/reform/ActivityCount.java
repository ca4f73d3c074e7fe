package org.congvan.reform;

import java.math.BigDecimal;
import java.util.Objects;
import org.congvan.text.OfficialNumber;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A counted result of an activity (số lượng), such as 11 "văn bản" of "Chuyên đề tuyên truyền các
 * văn bản về CCHC của các cấp".
 *
 * @param indicator what is counted (chỉ tiêu), as the report names it; not blank
 * @param code the indicator's code in a catalogue; null where the report goes by the name alone
 * @param value how many, exact, without trailing zeros; a negative one can be recorded, a rule
 *     reports it
 * @param unit what is counted in, such as {@code "văn bản"} or {@code "tin,bài"}; not blank
 * @param channel the channel it was done through; null where the report names none
 * @param period the period; null where it is the report's own
 * @param written where the figure was read; null where it was recorded as a number
 */
public record ActivityCount(
    String indicator,
    @Nullable IndicatorCode code,
    BigDecimal value,
    String unit,
    @Nullable CommunicationChannel channel,
    @Nullable ReportingPeriod period,
    @Nullable WrittenFigure written) {

  /**
   * As many as prose can hold: 1E+1000000000 or 1E-1000000000 written out would fill the memory.
   */
  private static final int MAX_DIGITS = 100;

  /**
   * Normalises the texts and the number, so that equal counts are equal values.
   *
   * @throws IllegalArgumentException if the indicator or the unit is blank, or the number has more
   *     than 100 digits before or after the comma
   */
  public ActivityCount {
    Objects.requireNonNull(value, "value");
    indicator = RequiredText.of(indicator, "Indicator of a count");
    unit = RequiredText.of(unit, "Unit of a count");
    value = value.stripTrailingZeros();
    long whole = (long) value.precision() - value.scale();
    if (whole > MAX_DIGITS || value.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "Value of a count must have at most "
              + MAX_DIGITS
              + " digits before and after the comma: "
              + Math.max(whole, value.scale())
              + " digits; expected such as 1250 or 27.5");
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /**
   * Makes a count of the report's own period.
   *
   * @param indicator what is counted
   * @param value how many
   * @param unit what is counted in
   * @return the count
   */
  public static ActivityCount of(String indicator, long value, String unit) {
    return of(indicator, BigDecimal.valueOf(value), unit);
  }

  /**
   * Makes a count of the report's own period.
   *
   * @param indicator what is counted
   * @param value how many
   * @param unit what is counted in
   * @return the count
   */
  public static ActivityCount of(String indicator, BigDecimal value, String unit) {
    return new ActivityCount(indicator, null, value, unit, null, null, null);
  }

  /**
   * Returns number and unit as official prose writes them, such as {@code "07 văn bản"} or {@code
   * "1.250 lượt"}.
   *
   * @return number, space, unit
   */
  public String toProse() {
    String number =
        value.signum() >= 0 && value.scale() <= 0 && value.precision() <= 18
            ? OfficialNumber.formatCount(value.longValueExact())
            : OfficialNumber.format(value);
    return number + " " + unit;
  }

  /**
   * Returns this count with another indicator.
   *
   * @param newIndicator what is counted (chỉ tiêu), as the report names it; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the indicator is blank
   */
  public ActivityCount withIndicator(String newIndicator) {
    return new ActivityCount(newIndicator, code, value, unit, channel, period, written);
  }

  /**
   * Returns this count with the indicator's code.
   *
   * @param newCode the indicator's code in a catalogue; null where the report goes by the name
   *     alone
   * @return the changed copy
   */
  public ActivityCount withCode(@Nullable IndicatorCode newCode) {
    return new ActivityCount(indicator, newCode, value, unit, channel, period, written);
  }

  /**
   * Returns this count with another value.
   *
   * @param newValue how many, exact, without trailing zeros; a negative one can be recorded, a rule
   *     reports it
   * @return the changed copy
   * @throws IllegalArgumentException if the number has more than 100 digits before or after the
   *     comma
   */
  public ActivityCount withValue(BigDecimal newValue) {
    return new ActivityCount(indicator, code, newValue, unit, channel, period, written);
  }

  /**
   * Returns this count with another unit.
   *
   * @param newUnit what is counted in, such as {@code "văn bản"} or {@code "tin,bài"}; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the unit is blank
   */
  public ActivityCount withUnit(String newUnit) {
    return new ActivityCount(indicator, code, value, newUnit, channel, period, written);
  }

  /**
   * Returns this count with a channel.
   *
   * @param newChannel the channel it was done through; null where the report names none
   * @return the changed copy
   */
  public ActivityCount withChannel(@Nullable CommunicationChannel newChannel) {
    return new ActivityCount(indicator, code, value, unit, newChannel, period, written);
  }

  /**
   * Returns this count with a period of its own.
   *
   * @param newPeriod the period; null where it is the report's own
   * @return the changed copy
   */
  public ActivityCount withPeriod(@Nullable ReportingPeriod newPeriod) {
    return new ActivityCount(indicator, code, value, unit, channel, newPeriod, written);
  }

  /**
   * Returns this count with the place where the figure was read.
   *
   * @param newWritten where the figure was read; null where it was recorded as a number
   * @return the changed copy
   */
  public ActivityCount withWritten(@Nullable WrittenFigure newWritten) {
    return new ActivityCount(indicator, code, value, unit, channel, period, newWritten);
  }
}
