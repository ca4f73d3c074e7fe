package org.congvan.rollup;

import java.util.List;
import org.congvan.rollup.result.DuplicateReport;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.UnaddedFigure;

/** What adding up the reports on one period found. */
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
