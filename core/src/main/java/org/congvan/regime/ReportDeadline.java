package org.congvan.regime;

import java.time.LocalDate;
import java.time.YearMonth;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.check.RequiredDay;

/**
 * When a report on a period is due (thời hạn gửi báo cáo), such as the second working day after the
 * figures close, or the 20th of the period's last month.
 *
 * <p>Each regime sets its own deadline; Decree 09/2019/NĐ-CP leaves it to the regime. A deadline
 * may lie before the figures close: the dispatch 477/SKHCN-TTNCUĐ reports on the year 2019 in
 * November.
 *
 * <p>A due day that is not worked stays the due day: no source at hand says that it moves. A caller
 * whose regime moves it asks {@link WorkingCalendar#plusWorkingDays} with 0.
 */
public sealed interface ReportDeadline {

  /**
   * Returns the last day on which a report is in time.
   *
   * @param period the period reported on
   * @param calendar which days are worked
   * @return the due day
   * @throws java.time.DateTimeException if the day lies beyond {@link LocalDate#MAX}
   */
  LocalDate dueOn(ReportingPeriod period, WorkingCalendar calendar);

  /**
   * Some working days after the day the figures close, such as 2: Tuesday 17/12/2019 for the year
   * 2019, whose figures close on Saturday 14/12/2019.
   *
   * <p>Two working days is what Decision 01/2023/QĐ-UBND of Khánh Hòa province sets, as reported by
   * a public source; other regimes differ.
   *
   * @param days how many working days, 0 to 366
   */
  record WorkingDaysAfterCutOff(int days) implements ReportDeadline {

    private static final int MOST = 366;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative or more than 366
     */
    public WorkingDaysAfterCutOff {
      if (days < 0 || days > MOST) {
        throw new IllegalArgumentException(
            "Working days after the cut-off must be 0 to " + MOST + ": " + days + "; such as 2");
      }
    }

    @Override
    public LocalDate dueOn(ReportingPeriod period, WorkingCalendar calendar) {
      return calendar.plusWorkingDays(period.to(), days);
    }
  }

  /**
   * A fixed day of a month, counted from the month in which the figures close, such as the 20th of
   * that month: 20/12/2019 for the year 2019.
   *
   * @param dayOfMonth 1 to 31; in a shorter month its last day
   * @param monthsLater 0 for the month in which the figures close, 1 for the next, -1 for the one
   *     before; -11 to 12
   */
  record FixedDay(int dayOfMonth, int monthsLater) implements ReportDeadline {

    private static final int LONGEST_MONTH = 31;
    private static final int EARLIEST = -11;
    private static final int LATEST = 12;

    /**
     * Checks day and month.
     *
     * @throws IllegalArgumentException if the day is not 1 to 31 or the month not -11 to 12
     */
    public FixedDay {
      if (dayOfMonth < 1 || dayOfMonth > LONGEST_MONTH) {
        throw new IllegalArgumentException(
            "Due day of the month must be 1 to 31: " + dayOfMonth + "; such as 20 for 20/12");
      }
      if (monthsLater < EARLIEST || monthsLater > LATEST) {
        throw new IllegalArgumentException(
            "Due month must be -11 to 12 months after the cut-off: "
                + monthsLater
                + "; such as 0 for the same month");
      }
    }

    /**
     * Returns a day of the month in which the figures close.
     *
     * @param dayOfMonth 1 to 31
     * @return such as the 20th
     * @throws IllegalArgumentException if there is no such day
     */
    public static FixedDay of(int dayOfMonth) {
      return new FixedDay(dayOfMonth, 0);
    }

    @Override
    public LocalDate dueOn(ReportingPeriod period, WorkingCalendar calendar) {
      YearMonth month = YearMonth.from(period.to()).plusMonths(monthsLater);
      return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }
  }

  /**
   * One day that a request names, such as 15/11/2019; for a single period only.
   *
   * @param day the due day
   */
  record On(LocalDate day) implements ReportDeadline {

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it is outside 1 to 9999
     */
    public On {
      day = RequiredDay.of(day, "Day a report is due");
    }

    @Override
    public LocalDate dueOn(ReportingPeriod period, WorkingCalendar calendar) {
      return day;
    }
  }
}
