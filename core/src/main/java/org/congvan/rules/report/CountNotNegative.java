package org.congvan.rules.report;

import org.congvan.reform.ActivityCount;
import org.congvan.rule.FindingSink;

/** No count is below zero. */
final class CountNotNegative extends FigureRule {

  CountNotNegative() {
    super("RPT-002");
  }

  @Override
  public void check(ReportFigures figures, FindingSink sink) {
    for (RecordedCount recorded : figures.recorded()) {
      ActivityCount count = recorded.count();
      if (count.value().signum() < 0) {
        sink.report(
            recorded.path().child("value"),
            count.value().toPlainString(),
            count.unit(),
            count.indicator());
      }
    }
  }
}
