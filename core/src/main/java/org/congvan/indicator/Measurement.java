package org.congvan.indicator;

import java.util.List;
import java.util.Objects;
import org.congvan.reform.IndicatorCode;

/**
 * How the figures of an indicator behave (thang đo), such as {@code percent HS.GQ.DUNGHAN / HS.GQ}:
 * whether they may be added up, and what they are made of where they may not.
 */
public sealed interface Measurement {

  /**
   * Things counted one by one (số đếm), such as 107 văn bản: whole, not negative; adds up over
   * agencies and over periods.
   */
  record Count() implements Measurement {
    @Override
    public String toString() {
      return "count";
    }
  }

  /**
   * An amount (tổng giá trị), such as 1.250,5 triệu đồng: any decimal; adds up over agencies and
   * over periods.
   */
  record Sum() implements Measurement {
    @Override
    public String toString() {
      return "sum";
    }
  }

  /**
   * What there is on one day (số tại thời điểm), such as dossiers carried over: adds up over
   * agencies of one period, never over periods.
   *
   * @param moment the day of the period it is counted on
   */
  record Stock(Moment moment) implements Measurement {

    /** Checks the part. */
    public Stock {
      Objects.requireNonNull(moment, "moment");
    }

    @Override
    public String toString() {
      return moment == Moment.OPENING ? "stock opening" : "stock closing";
    }
  }

  /**
   * One indicator divided by another (tỷ số), such as tin per văn bản; rolls up as sum over sum,
   * never as a mean of ratios.
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   */
  record Ratio(IndicatorCode numerator, IndicatorCode denominator) implements Measurement {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if both are the same indicator
     */
    public Ratio {
      requireTwo(numerator, denominator);
    }

    @Override
    public List<IndicatorCode> parts() {
      return List.of(numerator, denominator);
    }

    @Override
    public String toString() {
      return "ratio " + numerator + " / " + denominator;
    }
  }

  /**
   * One indicator as hundredths of another (tỷ lệ phần trăm), such as dossiers handled on time of
   * all handled; rolls up as sum over sum. May pass 100: a plan can be exceeded.
   *
   * @param numerator the part
   * @param denominator the whole
   */
  record Percent(IndicatorCode numerator, IndicatorCode denominator) implements Measurement {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if both are the same indicator
     */
    public Percent {
      requireTwo(numerator, denominator);
    }

    @Override
    public List<IndicatorCode> parts() {
      return List.of(numerator, denominator);
    }

    @Override
    public String toString() {
      return "percent " + numerator + " / " + denominator;
    }
  }

  /** The day of a period that a stock is counted on. */
  enum Moment {
    /** Đầu kỳ. */
    OPENING,
    /** Cuối kỳ. */
    CLOSING
  }

  /**
   * Returns whether figures of several agencies for one period add up to the figure of all.
   *
   * @return false for ratios and percentages
   */
  default boolean isAdditive() {
    return parts().isEmpty();
  }

  /**
   * Returns the indicators that this one is divided out of.
   *
   * @return numerator and denominator; empty where nothing is divided
   */
  default List<IndicatorCode> parts() {
    return List.of();
  }

  /**
   * Reads a measure in the form of a catalogue.
   *
   * @param text such as {@code count}, {@code stock closing} or {@code percent HS.GQ.DUNGHAN /
   *     HS.GQ}
   * @return the measure; its {@code toString} gives the text back
   * @throws org.congvan.text.DocumentFormatException if the text is no measure
   */
  static Measurement parse(String text) {
    return ConstraintText.measure(text);
  }

  private static void requireTwo(IndicatorCode numerator, IndicatorCode denominator) {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (numerator.equals(denominator)) {
      throw new IllegalArgumentException(
          "Ratio must divide two different indicators: "
              + numerator
              + " / "
              + denominator
              + "; expected such as HS.GQ.DUNGHAN / HS.GQ");
    }
  }
}
