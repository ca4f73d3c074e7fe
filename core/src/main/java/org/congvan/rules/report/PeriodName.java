package org.congvan.rules.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IntSummaryStatistics;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.words.SlashedDate;

/**
 * The year, and the month, quarter or half, in the name of a period agree with its days. Periods
 * may begin in the month before, so a quarter of the days is enough: 14 of the 31 days of "tháng 01
 * năm 2019" are in 2019. A period may be shorter than its name says, and longer by up to a month.
 */
final class PeriodName extends ReportRule<ReportingPeriod> {

  private static final DocumentPath LABEL = DocumentPath.of("content", "period", "label");

  private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}])(?:19|20)\\d{2}(?![\\p{N}])");
  private static final int ENOUGH = 4;
  private static final int LONGEST_MONTH = 31;

  PeriodName() {
    super("RPT-007", (report, document) -> RuleSubjects.of(report.period()));
  }

  @Override
  public void check(ReportingPeriod period, FindingSink sink) {
    if (NamedPeriod.find(period.label())
        .map(named -> differs(period, named))
        .orElseGet(() -> isOfOtherYears(period))) {
      sink.report(
          LABEL, period.label(), SlashedDate.of(period.from()), SlashedDate.of(period.to()));
    }
  }

  private static boolean differs(ReportingPeriod period, NamedPeriod named) {
    LocalDate first = named.first().atDay(1);
    LocalDate last = named.last().atEndOfMonth();
    return isElsewhere(period, first, last)
        || days(period.from(), period.to()) > days(first, last) + LONGEST_MONTH;
  }

  private static boolean isOfOtherYears(ReportingPeriod period) {
    IntSummaryStatistics years =
        YEAR.matcher(period.label())
            .results()
            .map(MatchResult::group)
            .mapToInt(Integer::parseInt)
            .summaryStatistics();
    return years.getCount() > 0
        && isElsewhere(
            period, LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31));
  }

  /** Whether less than a quarter of the days of the period are between two others. */
  private static boolean isElsewhere(ReportingPeriod period, LocalDate first, LocalDate last) {
    LocalDate from = first.isAfter(period.from()) ? first : period.from();
    LocalDate to = last.isBefore(period.to()) ? last : period.to();
    return ENOUGH * Math.max(0, days(from, to)) < days(period.from(), period.to());
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
