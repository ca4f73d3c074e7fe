package org.congvan.regime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.check.RequiredText;

/**
 * A span of days that comes back each year, as a sector's own rule sets it (kỳ báo cáo theo quy
 * định riêng), such as 16/8 of a year to 15/8 of the next, or 01/01 to 31/12.
 *
 * <p>A span is named after the year in which it closes, and its periods are {@link
 * org.congvan.reform.ReportFrequency#ON_REQUEST}, as those that no statute counts.
 *
 * @param name what the span is called before the year, such as {@code "năm"} or {@code "6 tháng đầu
 *     năm"}; not blank
 * @param from the first day; 29/02 is 28/02 in a year that lacks it
 * @param to the day the figures close; if it comes before the first day in the calendar, the span
 *     begins in the year before
 */
public record YearlySpan(String name, MonthDay from, MonthDay to) implements PeriodSeries {

  /** Normalises the name. */
  public YearlySpan {
    name = RequiredText.of(name, "Name of a yearly span");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  @Override
  public String vietnameseName() {
    return name + " (từ " + slashed(from) + " đến " + slashed(to) + ")";
  }

  @Override
  public List<ReportingPeriod> closingIn(int year) {
    if (year < 2 || year > 9999) {
      return List.of();
    }
    LocalDate first = from.atYear(from.isAfter(to) ? year - 1 : year);
    return List.of(ReportingPeriod.between(name + " " + year, first, to.atYear(year)));
  }

  private static String slashed(MonthDay day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }
}
