package org.congvan.rules.report;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** No count is below zero. */
final class CountNotNegative implements Rule<ReformReport> {

  static final RuleId ID = RuleId.parse("RPT-002");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<ReformReport> select(OfficialDocument document) {
    return Reports.select(document);
  }

  @Override
  public void check(ReformReport reformReport, FindingSink sink) {
    List<Activity> activities = reformReport.activities();
    for (int i = 0; i < activities.size(); i++) {
      List<ActivityCount> counts = activities.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        ActivityCount count = counts.get(j);
        if (count.value().signum() < 0) {
          sink.report(
              "content.activities[" + i + "].counts[" + j + "].value",
              count.value().toPlainString(),
              count.unit(),
              count.indicator());
        }
      }
    }
  }
}
