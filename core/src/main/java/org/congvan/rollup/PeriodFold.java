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

/** Adds up the reports on one period. */
final class PeriodFold {
  private final ReportingPeriod period;
  private final List<KeptReport> reports;
  private final FigureRows rows;
  private final RollupRequest request;
  private final Collection<ReportingAgency> expected;
  private final Map<AgencyKey, KeptReport> byAgency = new LinkedHashMap<>();

  PeriodFold(
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

  PeriodRollup fold(TextStore texts) {
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
                SubmissionMark.of(other),
                SubmissionMark.of(report.kept()),
                other.requireContent().equals(report.kept().requireContent())));
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
        .map(SubmissionMark::of)
        .min(Comparator.comparing(SubmissionMark::handedInOn))
        .orElseThrow();
  }

  private record LateOrNot(ReportingAgency agency, SubmissionMark first) {}
}
