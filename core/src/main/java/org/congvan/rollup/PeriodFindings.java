package org.congvan.rollup;

import java.util.List;

/** What folding the reports on one period found. */
record PeriodFindings(
    List<FigureTotal> totals,
    List<RatioTotal> ratios,
    List<UnaddedFigure> unadded,
    List<ReportingAgency> missing,
    List<LateReport> late,
    List<DuplicateReport> duplicates,
    List<RollupConflict> conflicts) {

  PeriodFindings {
    totals = List.copyOf(totals);
    ratios = List.copyOf(ratios);
    unadded = List.copyOf(unadded);
    missing = List.copyOf(missing);
    late = List.copyOf(late);
    duplicates = List.copyOf(duplicates);
    conflicts = List.copyOf(conflicts);
  }
}
