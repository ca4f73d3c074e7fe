package org.congvan.regime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;

/**
 * What a regime demands for one kind of period (yêu cầu báo cáo), such as a report on each year by
 * 20/12.
 *
 * @param periods the periods to be reported on
 * @param deadline when the report is due
 */
public record ReportingObligation(PeriodSeries periods, ReportDeadline deadline) {

  /** What is demanded where nothing else is said: two working days after the figures close. */
  private static final ReportDeadline USUAL = new ReportDeadline.WorkingDaysAfterCutOff(2);

  /**
   * Checks that periods and deadline go together.
   *
   * @throws IllegalArgumentException if the deadline is a single day and the periods are more than
   *     one
   */
  public ReportingObligation {
    Objects.requireNonNull(periods, "periods");
    Objects.requireNonNull(deadline, "deadline");
    if (deadline instanceof ReportDeadline.On on && !(periods instanceof SinglePeriod)) {
      throw new IllegalArgumentException(
          "Deadline of a series of periods must come back, not be one day: "
              + periods.vietnameseName()
              + ", due on "
              + on.day()
              + "; such as the 20th of the last month");
    }
  }

  /**
   * Demands reports two working days after the figures close.
   *
   * @param periods the periods to be reported on
   * @return the demand
   */
  public static ReportingObligation of(PeriodSeries periods) {
    return new ReportingObligation(periods, USUAL);
  }

  /**
   * Returns whether this demand is for a period: the days are the same, and the frequency too
   * unless either is {@link ReportFrequency#ON_REQUEST}. The name does not matter.
   *
   * @param period a period as a report declares it
   * @return true if a report on the period meets the demand
   */
  public boolean isFor(ReportingPeriod period) {
    return periods.closingIn(period.to().getYear()).stream()
        .anyMatch(
            each ->
                each.from().equals(period.from())
                    && each.to().equals(period.to())
                    && isSame(each.frequency(), period.frequency()));
  }

  /**
   * Finds the demanded period that a report means. That is the period itself ({@link #isFor}), or,
   * where the deadline lies before the figures close, the period that it is the beginning of: a
   * report on 2019 that is due on 10/12/2019 can have no figures of 14/12, only those up to the
   * day.
   *
   * @param period a period as a report declares it
   * @param calendar which days are worked
   * @return the demanded period with all its days; empty where the report is on none
   * @throws java.time.DateTimeException if a day lies beyond {@link LocalDate#MAX}
   */
  public Optional<ReportingPeriod> findPeriod(ReportingPeriod period, WorkingCalendar calendar) {
    return isFor(period) ? Optional.of(period) : findBegun(period, calendar);
  }

  private Optional<ReportingPeriod> findBegun(ReportingPeriod period, WorkingCalendar calendar) {
    int year = period.to().getYear();
    return Stream.of(year, year + 1)
        .flatMap(closing -> periods.closingIn(closing).stream())
        .filter(each -> each.from().equals(period.from()) && period.to().isBefore(each.to()))
        .filter(each -> isSame(each.frequency(), period.frequency()))
        .filter(
            each -> {
              LocalDate due = deadline.dueOn(each, calendar);
              return due.isBefore(each.to()) && !period.to().isAfter(due);
            })
        .findFirst();
  }

  private static boolean isSame(ReportFrequency one, ReportFrequency other) {
    return one == other || one == ReportFrequency.ON_REQUEST || other == ReportFrequency.ON_REQUEST;
  }
}
