package org.congvan.rules.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IntSummaryStatistics;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rules.words.SlashedDate;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/**
 * The years in a period's name are those of its days. Periods begin in the December before, so a
 * quarter of the days is enough: 14 of the 31 days of "tháng 01 năm 2019" lie in 2019.
 */
final class PeriodName implements Rule<ReportingPeriod> {

  static final RuleId ID = RuleId.parse("RPT-007");

  private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}])(?:19|20)\\d{2}(?![\\p{N}])");
  private static final int ENOUGH = 4;

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<ReportingPeriod> select(OfficialDocument document) {
    Selection<ReformReport> report = Reports.select(document);
    return new Selection<>(
        report.subjects().stream().map(ReformReport::period).toList(), report.obstacle());
  }

  @Override
  public void check(ReportingPeriod period, FindingSink sink) {
    IntSummaryStatistics years =
        YEAR.matcher(period.label())
            .results()
            .map(MatchResult::group)
            .mapToInt(Integer::parseInt)
            .summaryStatistics();
    if (years.getCount() > 0
        && ENOUGH * days(period, years.getMin(), years.getMax())
            < ChronoUnit.DAYS.between(period.from(), period.to()) + 1) {
      sink.report(
          "content.period.label",
          period.label(),
          SlashedDate.of(period.from()),
          SlashedDate.of(period.to()));
    }
  }

  /** How many days of the period lie in the years. */
  private static long days(ReportingPeriod period, int firstYear, int lastYear) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate last = LocalDate.of(lastYear, 12, 31);
    LocalDate from = first.isAfter(period.from()) ? first : period.from();
    LocalDate to = last.isBefore(period.to()) ? last : period.to();
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }
}
