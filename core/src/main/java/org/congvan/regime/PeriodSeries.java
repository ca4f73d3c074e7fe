package org.congvan.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.congvan.reform.ReportingPeriod;

/**
 * Periods of one kind that a regime wants reports on (kỳ báo cáo), such as {@link
 * StatutorySeries#FIRST_QUARTER}: the first quarter of each year.
 *
 * <p>Weeks are not here: no text at hand fixes on which days a reporting week begins and ends.
 */
public sealed interface PeriodSeries permits StatutorySeries, YearlySpan, SinglePeriod {

  /**
   * Returns what such a period is called, in Vietnamese.
   *
   * @return such as {@code "quý I"} or {@code "năm (từ 16/8 đến 15/8)"}
   */
  String vietnameseName();

  /**
   * Returns the periods whose figures close in a year.
   *
   * @param year the calendar year
   * @return the periods in the order they close; empty where none does, and outside the years 2 to
   *     9999
   */
  List<ReportingPeriod> closingIn(int year);

  /**
   * Finds the period whose figures closed last before a day.
   *
   * @param day the day; a period that closes on it does not count
   * @return the period; empty where none has closed
   */
  default Optional<ReportingPeriod> findLastClosedBefore(LocalDate day) {
    return Stream.of(day.getYear() - 1, day.getYear())
        .flatMap(year -> closingIn(year).stream())
        .filter(period -> period.to().isBefore(day))
        .reduce((earlier, later) -> later);
  }
}
