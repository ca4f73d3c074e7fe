package org.congvan.rules.report;

import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleId;

/** No count is below zero. */
final class CountNotNegative extends FigureRule {

  static final RuleId ID = RuleId.parse("RPT-002");

  @Override
  public RuleId id() {
    return ID;
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
