package org.congvan.rules.report;

import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.rule.FindingSink;

/** No count is below zero. */
final class CountNotNegative extends FigureRule {

  CountNotNegative() {
    super("RPT-002");
  }

  @Override
  public void check(ReformReport reformReport, FindingSink sink) {
    for (RecordedCount recorded : RecordedCount.of(reformReport)) {
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
