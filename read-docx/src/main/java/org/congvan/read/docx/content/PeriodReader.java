package org.congvan.read.docx.content;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.VietnameseText;

/** Reads which period a report covers, such as "quý III năm 2019". */
final class PeriodReader {

  /** The period before the year, if it is shorter; not the date "ngày 5 tháng 3 năm 2019". */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:(?:(?:sáu|0?+6) tháng (đầu|cuối) năm|(?:chín|0?+9) tháng(?: đầu)?+ năm"
              + "|quý (I{1,3}+|IV|[1-4])(?:[ /]năm)?+|(?<!ngày [0-9]{1,2} )tháng ([0-9]{1,2}+)(?: năm)?+"
              + "|(?<!tháng [0-9]{1,2} )năm))[ /]([12][0-9]{3})(?![0-9])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PeriodReader() {}

  /** Reads the first period that a text names. */
  static Optional<ReportingPeriod> read(String text) {
    Matcher found = PERIOD.matcher(VietnameseText.normalize(text));
    while (found.find()) {
      Optional<ReportingPeriod> period = period(found);
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  private static Optional<ReportingPeriod> period(Matcher found) {
    int year = Integer.parseInt(found.group(4));
    String half = found.group(1);
    if (half != null) {
      return Optional.of(
          half.equalsIgnoreCase("đầu")
              ? ReportingPeriod.firstHalf(year)
              : ReportingPeriod.secondHalf(year));
    }
    String quarter = found.group(2);
    if (quarter != null) {
      int number =
          Character.isDigit(quarter.charAt(0))
              ? Integer.parseInt(quarter)
              : Ordinals.ofRoman(quarter);
      return Optional.of(ReportingPeriod.quarter(year, number));
    }
    String month = found.group(3);
    if (month != null) {
      int number = Integer.parseInt(month);
      return number < 1 || number > 12
          ? Optional.empty()
          : Optional.of(ReportingPeriod.month(YearMonth.of(year, number)));
    }
    char first = found.group().charAt(0);
    return Optional.of(
        first == 'n' || first == 'N'
            ? ReportingPeriod.year(year)
            : ReportingPeriod.nineMonths(year));
  }
}
