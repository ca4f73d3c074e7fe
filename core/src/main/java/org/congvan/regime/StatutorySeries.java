package org.congvan.regime;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.congvan.reform.ReportingPeriod;

/**
 * Periods as Decree 09/2019/NĐ-CP, Article 12, counts them, from the 15th of a month to the 14th,
 * such as {@link #YEARS}: each year from 15/12 of the year before to 14/12.
 *
 * @see ReportingPeriod
 */
public enum StatutorySeries implements PeriodSeries {
  /** Tháng: twelve a year. */
  MONTHS("tháng"),
  /** Quý I. */
  FIRST_QUARTER("quý I"),
  /** Quý II; usually the report on the first six months replaces it. */
  SECOND_QUARTER("quý II"),
  /** Quý III. */
  THIRD_QUARTER("quý III"),
  /** Quý IV; usually the report on the year replaces it. */
  FOURTH_QUARTER("quý IV"),
  /** 6 tháng đầu năm. */
  FIRST_HALVES("6 tháng đầu năm"),
  /** 6 tháng cuối năm (confidence medium). */
  SECOND_HALVES("6 tháng cuối năm"),
  /** 9 tháng; a local rule (confidence medium). */
  NINE_MONTHS("9 tháng"),
  /** Năm. */
  YEARS("năm");

  private static final int MONTHS_OF_A_YEAR = 12;

  private final String vietnameseName;

  StatutorySeries(String vietnameseName) {
    this.vietnameseName = vietnameseName;
  }

  /**
   * Returns the periods that a regime usually wants reports on: month, quarter I, first six months,
   * quarter III, year. The report on six months replaces quarter II, that on the year quarter IV
   * (confidence medium: Article 12 was read only where other texts repeat it).
   *
   * @return the five series in the order they first close in a year
   */
  public static List<StatutorySeries> usual() {
    return List.of(MONTHS, FIRST_QUARTER, FIRST_HALVES, THIRD_QUARTER, YEARS);
  }

  @Override
  public String vietnameseName() {
    return vietnameseName;
  }

  @Override
  public List<ReportingPeriod> closingIn(int year) {
    if (year < 2 || year > 9999) {
      return List.of();
    }
    return switch (this) {
      case MONTHS ->
          IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
              .mapToObj(month -> ReportingPeriod.month(YearMonth.of(year, month)))
              .toList();
      case FIRST_QUARTER -> List.of(ReportingPeriod.quarter(year, 1));
      case SECOND_QUARTER -> List.of(ReportingPeriod.quarter(year, 2));
      case THIRD_QUARTER -> List.of(ReportingPeriod.quarter(year, 3));
      case FOURTH_QUARTER -> List.of(ReportingPeriod.quarter(year, 4));
      case FIRST_HALVES -> List.of(ReportingPeriod.firstHalf(year));
      case SECOND_HALVES -> List.of(ReportingPeriod.secondHalf(year));
      case NINE_MONTHS -> List.of(ReportingPeriod.nineMonths(year));
      case YEARS -> List.of(ReportingPeriod.year(year));
    };
  }
}
