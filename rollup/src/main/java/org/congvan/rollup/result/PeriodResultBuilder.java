package org.congvan.rollup.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.Submission;
import org.congvan.rollup.fold.entry.Texts;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportingAgency;

/** Works out the result of one period. */
final class PeriodResultBuilder {
  private final ReportingPeriod period;
  private final List<AgencyPeriodReports> reports;
  private final FigureRows rows;
  private final RollupOptions options;
  private final Collection<ReportingAgency> expected;
  private final Map<AgencyKey, AgencyPeriodReports> byAgency = new LinkedHashMap<>();

  PeriodResultBuilder(
      ReportingPeriod period,
      List<AgencyPeriodReports> reports,
      FigureRows rows,
      RollupOptions options,
      Collection<ReportingAgency> expected) {
    this.period = period;
    this.reports = reports;
    this.rows = rows;
    this.options = options;
    this.expected = expected;
    reports.forEach(report -> byAgency.put(report.agency().key(), report));
  }

  PeriodResult build(Texts texts) {
    FigureSums sums = new FigureSums(rows, options.hierarchy());
    sums.addAll(byAgency);
    RatioSums ratios = new RatioSums(rows, options, byAgency);
    PeriodFindings findings =
        new PeriodFindings(
            sums.totals(),
            ratios.totals(),
            ratios.figuresWithoutSum(),
            expected.stream().filter(agency -> !byAgency.containsKey(agency.key())).toList(),
            late(),
            duplicates(),
            new ConflictSearch(reports, byAgency, rows, options.hierarchy()).find());
    return new PeriodResult(period, reports, byAgency, rows, findings, texts);
  }

  private List<DuplicateReport> duplicates() {
    List<DuplicateReport> duplicates = new ArrayList<>();
    for (AgencyPeriodReports report : reports) {
      for (Submission other : report.superseded()) {
        duplicates.add(
            new DuplicateReport(
                report.agency(),
                other.identity(),
                report.counted().identity(),
                other.hasContentOf(report.counted())));
      }
    }
    return duplicates;
  }

  private List<LateReport> late() {
    List<LateReport> late = new ArrayList<>();
    // Without a deadline nobody is late.
    LocalDate due =
        options.regime().flatMap(regime -> regime.findDueDay(period)).orElse(LocalDate.MAX);
    for (AgencyPeriodReports report : reports) {
      ReportIdentity first = first(report);
      if (first.handedInOn().isAfter(due)) {
        late.add(new LateReport(report.agency(), due, first));
      }
    }
    return late;
  }

  /** The report that came first; of several on one day the first in their order. */
  private static ReportIdentity first(AgencyPeriodReports report) {
    return Stream.concat(report.superseded().stream(), Stream.of(report.counted()))
        .map(Submission::identity)
        .min(Comparator.comparing(ReportIdentity::handedInOn))
        .orElseThrow();
  }
}
