package org.congvan.reform;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.congvan.text.check.RequiredDay;
import org.congvan.text.check.RequiredText;

/**
 * The period that a report's figures cover (kỳ báo cáo, thời gian chốt số liệu), such as year 2019
 * = 15/12/2018 to 14/12/2019.
 *
 * <p>The period is declared, never derived from the date of issue: the dispatch 477/SKHCN-TTNCUĐ
 * reports "năm 2019" on 11/11/2019. The factories count as Decree 09/2019/NĐ-CP, Article 12 does,
 * from the 15th of a month to the 14th; the article's text was read where circulars repeat it, the
 * second half-year and the nine months only in secondary sources (confidence medium).
 *
 * @param frequency how often such a report is due
 * @param label how the period is called, such as {@code "năm 2019"} or {@code "quý III năm 2019"};
 *     not blank
 * @param from the first day
 * @param to the last day (ngày chốt số liệu), not before the first
 */
public record ReportingPeriod(ReportFrequency frequency, String label, LocalDate from, LocalDate to)
    implements Comparable<ReportingPeriod> {

  private static final int FIRST_DAY = 15;
  private static final int LAST_DAY = 14;
  private static final int MONTHS_OF_A_QUARTER = 3;

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day is before the first, the label is blank, or a
   *     year is outside 1 to 9999
   */
  public ReportingPeriod {
    from = RequiredDay.of(from, "First day of a reporting period");
    to = RequiredDay.of(to, "Last day of a reporting period");
    Objects.requireNonNull(frequency, "frequency");
    label = RequiredText.of(label, "Label of a reporting period");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Reporting period must not end before it begins: "
              + from
              + " to "
              + to
              + "; expected such as 2018-12-15 to 2019-12-14");
    }
  }

  /**
   * Orders periods by first day, last day, frequency and name.
   *
   * @param other the other period
   * @return negative, zero or positive as this period comes before, with or after the other
   */
  @Override
  public int compareTo(ReportingPeriod other) {
    int order = from.compareTo(other.from);
    order = order == 0 ? to.compareTo(other.to) : order;
    order = order == 0 ? frequency.compareTo(other.frequency) : order;
    return order == 0 ? label.compareTo(other.label) : order;
  }

  /**
   * Returns the period of a yearly report: 15 December of the year before to 14 December.
   *
   * @param year the calendar year
   * @return the period
   */
  public static ReportingPeriod year(int year) {
    return statutory(
        ReportFrequency.YEARLY, "năm " + year, YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /**
   * Returns the period of a monthly report: the 15th of the month before to the 14th.
   *
   * @param month the month
   * @return the period
   */
  public static ReportingPeriod month(YearMonth month) {
    String number =
        month.getMonthValue() < 3 ? "0" + month.getMonthValue() : "" + month.getMonthValue();
    return statutory(
        ReportFrequency.MONTHLY, "tháng " + number + " năm " + month.getYear(), month, month);
  }

  /**
   * Returns the period of a quarterly report: the 15th of the month before the quarter to the 14th
   * of its last month.
   *
   * @param year the calendar year
   * @param quarter 1 to 4
   * @return the period
   * @throws IllegalArgumentException if there is no such quarter
   */
  public static ReportingPeriod quarter(int year, int quarter) {
    String roman =
        switch (quarter) {
          case 1 -> "I";
          case 2 -> "II";
          case 3 -> "III";
          case 4 -> "IV";
          default -> throw new IllegalArgumentException("Quarter must be 1 to 4: " + quarter);
        };
    return statutory(
        ReportFrequency.QUARTERLY,
        "quý " + roman + " năm " + year,
        YearMonth.of(year, 3 * quarter - 2),
        YearMonth.of(year, 3 * quarter));
  }

  /**
   * Returns the period of the report on the first six months: 15 December of the year before to 14
   * June.
   *
   * @param year the calendar year
   * @return the period
   */
  public static ReportingPeriod firstHalf(int year) {
    return statutory(
        ReportFrequency.HALF_YEARLY,
        "6 tháng đầu năm " + year,
        YearMonth.of(year, 1),
        YearMonth.of(year, 6));
  }

  /**
   * Returns the period of the report on the last six months: 15 June to 14 December (confidence
   * medium).
   *
   * @param year the calendar year
   * @return the period
   */
  public static ReportingPeriod secondHalf(int year) {
    return statutory(
        ReportFrequency.HALF_YEARLY,
        "6 tháng cuối năm " + year,
        YearMonth.of(year, 7),
        YearMonth.of(year, 12));
  }

  /**
   * Returns the period of a report on nine months: 15 December of the year before to 14 September
   * (a local rule, confidence medium).
   *
   * @param year the calendar year
   * @return the period
   */
  public static ReportingPeriod nineMonths(int year) {
    return statutory(
        ReportFrequency.NINE_MONTHS,
        "9 tháng năm " + year,
        YearMonth.of(year, 1),
        YearMonth.of(year, 9));
  }

  /**
   * Returns a period that a request or a sector's rule fixes.
   *
   * @param label how the period is called
   * @param from the first day
   * @param to the last day
   * @return the period
   */
  public static ReportingPeriod between(String label, LocalDate from, LocalDate to) {
    return new ReportingPeriod(ReportFrequency.ON_REQUEST, label, from, to);
  }

  /**
   * Returns this period with another frequency.
   *
   * @param newFrequency how often such a report is due
   * @return the changed copy
   */
  public ReportingPeriod withFrequency(ReportFrequency newFrequency) {
    return new ReportingPeriod(newFrequency, label, from, to);
  }

  /**
   * Returns this period with another name.
   *
   * @param newLabel how the period is called, such as {@code "năm 2019"} or {@code "quý III năm
   *     2019"}; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public ReportingPeriod withLabel(String newLabel) {
    return new ReportingPeriod(frequency, newLabel, from, to);
  }

  /**
   * Returns this period with another first day.
   *
   * @param newFrom the first day
   * @return the changed copy
   * @throws IllegalArgumentException if the last day is before the first
   */
  public ReportingPeriod withFrom(LocalDate newFrom) {
    return new ReportingPeriod(frequency, label, newFrom, to);
  }

  /**
   * Returns this period with another last day.
   *
   * @param newTo the last day (ngày chốt số liệu), not before the first
   * @return the changed copy
   * @throws IllegalArgumentException if the last day is before the first
   */
  public ReportingPeriod withTo(LocalDate newTo) {
    return new ReportingPeriod(frequency, label, from, newTo);
  }

  private static ReportingPeriod statutory(
      ReportFrequency frequency, String label, YearMonth first, YearMonth last) {
    return new ReportingPeriod(
        frequency, label, first.minusMonths(1).atDay(FIRST_DAY), last.atDay(LAST_DAY));
  }

  /**
   * Returns whether a day is in the period.
   *
   * @param day the day
   * @return true from the first day to the last
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Returns the period of the same kind before this one: of a year the year before, of a quarter
   * the quarter before, of the first six months the last six of the year before, of nine months
   * those of the year before. The name does not matter.
   *
   * @return the period before; empty where these are not the days of a statutory period of this
   *     frequency, because then nothing says which days come before, and in the years 1 and 2
   */
  public Optional<ReportingPeriod> previous() {
    int year = to.getYear();
    if (year <= 2) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(to);
    return switch (frequency) {
      case YEARLY -> before(year(year), () -> year(year - 1));
      case NINE_MONTHS -> before(nineMonths(year), () -> nineMonths(year - 1));
      case HALF_YEARLY ->
          before(firstHalf(year), () -> secondHalf(year - 1))
              .or(() -> before(secondHalf(year), () -> firstHalf(year)));
      case QUARTERLY -> {
        YearMonth earlier = month.minusMonths(MONTHS_OF_A_QUARTER);
        yield before(
            quarter(year, quarterOf(month)), () -> quarter(earlier.getYear(), quarterOf(earlier)));
      }
      case MONTHLY -> before(month(month), () -> month(month.minusMonths(1)));
      case ON_REQUEST -> Optional.empty();
    };
  }

  private Optional<ReportingPeriod> before(
      ReportingPeriod same, Supplier<ReportingPeriod> earlier) {
    return from.equals(same.from) && to.equals(same.to)
        ? Optional.of(earlier.get())
        : Optional.empty();
  }

  private static int quarterOf(YearMonth month) {
    return (month.getMonthValue() + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER;
  }
}
