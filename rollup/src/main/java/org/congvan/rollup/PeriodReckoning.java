package org.congvan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.FigureRows;
import org.congvan.rollup.fold.KeptReport;
import org.congvan.rollup.fold.Submission;
import org.congvan.rollup.fold.Texts;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.result.DuplicateReport;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.SubmissionMark;

/** Adds up the reports on one period. */
final class PeriodReckoning {
  private final ReportingPeriod period;
  private final List<KeptReport> reports;
  private final FigureRows rows;
  private final RollupRequest request;
  private final Collection<ReportingAgency> expected;
  private final Map<AgencyKey, KeptReport> byAgency = new LinkedHashMap<>();

  PeriodReckoning(
      ReportingPeriod period,
      List<KeptReport> reports,
      FigureRows rows,
      RollupRequest request,
      Collection<ReportingAgency> expected) {
    this.period = period;
    this.reports = reports;
    this.rows = rows;
    this.request = request;
    this.expected = expected;
    reports.forEach(report -> byAgency.put(report.agency().key(), report));
  }

  PeriodRollup reckon(Texts texts) {
    FigureSums sums = new FigureSums(rows, request.hierarchy());
    sums.addAll(byAgency);
    RatioSums ratios = new RatioSums(rows, request, byAgency);
    PeriodFindings findings =
        new PeriodFindings(
            sums.totals(),
            ratios.totals(),
            ratios.unadded(),
            expected.stream().filter(agency -> !byAgency.containsKey(agency.key())).toList(),
            late(),
            duplicates(),
            new ConflictSearch(reports, byAgency, rows, request.hierarchy()).find());
    return new PeriodRollup(period, reports, rows, findings, texts);
  }

  private List<DuplicateReport> duplicates() {
    List<DuplicateReport> duplicates = new ArrayList<>();
    for (KeptReport report : reports) {
      for (Submission other : report.turnedAway()) {
        duplicates.add(
            new DuplicateReport(
                report.agency(),
                other.mark(),
                report.kept().mark(),
                other.hasContentOf(report.kept())));
      }
    }
    return duplicates;
  }

  private List<LateReport> late() {
    Optional<LocalDate> due = request.regime().flatMap(regime -> regime.findDueDay(period));
    return due.isEmpty()
        ? List.of()
        : reports.stream()
            .map(report -> new LateOrNot(report.agency(), first(report)))
            .filter(each -> each.first().handedInOn().isAfter(due.get()))
            .map(each -> new LateReport(each.agency(), due.get(), each.first()))
            .toList();
  }

  /** The report that came first; of several on one day the first in the order of reports. */
  private static SubmissionMark first(KeptReport report) {
    return Stream.concat(report.turnedAway().stream(), Stream.of(report.kept()))
        .map(Submission::mark)
        .min(Comparator.comparing(SubmissionMark::handedInOn))
        .orElseThrow();
  }

  private record LateOrNot(ReportingAgency agency, SubmissionMark first) {}
}
