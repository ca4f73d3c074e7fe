package org.congvan.rules.report;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rules.words.SlashedDate;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/**
 * A count with a period of its own does not run beyond the report's. Earlier periods are given for
 * comparison.
 */
final class CountPeriod implements Rule<ReformReport> {

  static final RuleId ID = RuleId.parse("RPT-005");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<ReformReport> select(OfficialDocument document) {
    return Reports.select(document);
  }

  @Override
  public void check(ReformReport report, FindingSink sink) {
    List<Activity> activities = report.activities();
    for (int i = 0; i < activities.size(); i++) {
      List<ActivityCount> counts = activities.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        ReportingPeriod period = counts.get(j).period();
        if (period != null && period.to().isAfter(report.period().to())) {
          sink.report(
              "content.activities[" + i + "].counts[" + j + "].period.to",
              SlashedDate.of(period.to()),
              SlashedDate.of(report.period().to()),
              counts.get(j).indicator());
        }
      }
    }
  }
}
