package org.congvan.rules.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.VietnameseText;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One thing counted twice has one value: the same indicator in the same unit, channel, period and
 * reform areas.
 */
final class CountedTwice implements Rule<ReformReport> {

  static final RuleId ID = RuleId.parse("RPT-004");

  /** What makes two counts counts of one thing. */
  private record Counted(
      String indicator,
      String unit,
      String channel,
      @Nullable ReportingPeriod period,
      List<ReformArea> areas) {

    static Counted of(Activity activity, ActivityCount count) {
      CommunicationChannel channel = count.channel();
      return new Counted(
          VietnameseText.comparisonKey(count.indicator()),
          VietnameseText.comparisonKey(count.unit()),
          channel == null ? "" : VietnameseText.comparisonKey(channel.name()),
          count.period(),
          activity.areas());
    }
  }

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
    Map<Counted, ActivityCount> before = new HashMap<>();
    List<Activity> activities = report.activities();
    for (int i = 0; i < activities.size(); i++) {
      List<ActivityCount> counts = activities.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        ActivityCount count = counts.get(j);
        ActivityCount first = before.putIfAbsent(Counted.of(activities.get(i), count), count);
        if (first != null && first.value().compareTo(count.value()) != 0) {
          sink.report(
              "content.activities[" + i + "].counts[" + j + "].value",
              count.toProse(),
              first.toProse(),
              count.indicator());
        }
      }
    }
  }
}
