package org.congvan.rollup.result;

import java.util.List;
import org.congvan.rollup.intake.ReportingAgency;

/** What adding up the reports on one period gives. */
record PeriodFindings(
    List<FigureTotal> totals,
    List<RatioTotal> ratios,
    List<FigureWithoutSum> figuresWithoutSum,
    List<ReportingAgency> missing,
    List<LateReport> late,
    List<DuplicateReport> duplicates,
    List<RollupConflict> conflicts) {

  PeriodFindings {
    totals = List.copyOf(totals);
    ratios = List.copyOf(ratios);
    figuresWithoutSum = List.copyOf(figuresWithoutSum);
    missing = List.copyOf(missing);
    late = List.copyOf(late);
    duplicates = List.copyOf(duplicates);
    conflicts = List.copyOf(conflicts);
  }
}
