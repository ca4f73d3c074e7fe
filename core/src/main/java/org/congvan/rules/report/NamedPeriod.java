package org.congvan.rules.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.reform.ReportFrequency;
import org.congvan.text.VietnameseText;

/**
 * The meaning of the name of a period: "quý III năm 2019" is a quarter, July to September 2019.
 *
 * @param frequency how often there is such a period
 * @param first the first month
 * @param last the last month
 */
record NamedPeriod(ReportFrequency frequency, YearMonth first, YearMonth last) {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:tháng (?<month>0?[1-9]|1[0-2])"
              + "|quý (?<quarter>iii|ii|iv|i|[1-4])"
              + "|(?:0?6|sáu) tháng (?<half>đầu|cuối)"
              + "|(?<nine>0?9|chín) tháng(?: đầu)?"
              + "|(?:cả )?(?=năm))"
              + "(?: ?[/-] ?| ?năm )(?<year>(?:19|20)[0-9]{2})");

  private static final List<String> ROMAN_QUARTERS = List.of("i", "ii", "iii", "iv");

  /** Reads a name that consists of one statutory kind of period and a year. */
  static Optional<NamedPeriod> find(String label) {
    Matcher name = NAME.matcher(VietnameseText.comparisonKey(label));
    if (!name.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(name.group("year"));
    if (name.group("month") != null) {
      int month = Integer.parseInt(name.group("month"));
      return Optional.of(of(ReportFrequency.MONTHLY, year, month, month));
    }
    if (name.group("quarter") != null) {
      int last = 3 * quarter(name.group("quarter"));
      return Optional.of(of(ReportFrequency.QUARTERLY, year, last - 2, last));
    }
    if (name.group("half") != null) {
      int last = name.group("half").equals("đầu") ? 6 : 12;
      return Optional.of(of(ReportFrequency.HALF_YEARLY, year, last - 5, last));
    }
    return Optional.of(
        name.group("nine") != null
            ? of(ReportFrequency.NINE_MONTHS, year, 1, 9)
            : of(ReportFrequency.YEARLY, year, 1, 12));
  }

  private static int quarter(String number) {
    int roman = ROMAN_QUARTERS.indexOf(number);
    return roman < 0 ? Integer.parseInt(number) : roman + 1;
  }

  private static NamedPeriod of(ReportFrequency frequency, int year, int first, int last) {
    return new NamedPeriod(frequency, YearMonth.of(year, first), YearMonth.of(year, last));
  }
}
