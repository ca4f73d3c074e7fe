package org.congvan.rules.report;

import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.SlashedDate;

/**
 * A count with its own period does not extend beyond that of the report. Earlier periods are for
 * comparison.
 */
final class CountPeriod extends FigureRule {

  CountPeriod() {
    super("RPT-005");
  }

  @Override
  public void check(ReportFigures figures, FindingSink sink) {
    ReportingPeriod reported = figures.report().period();
    for (RecordedCount recorded : figures.recorded()) {
      ReportingPeriod period = recorded.count().period();
      if (period != null && period.to().isAfter(reported.to())) {
        sink.report(
            recorded.path().child("period").child("to"),
            SlashedDate.of(period.to()),
            SlashedDate.of(reported.to()),
            recorded.count().indicator());
      }
    }
  }
}
