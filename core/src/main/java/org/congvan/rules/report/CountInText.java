package org.congvan.rules.report;

import java.util.List;
import org.congvan.path.DocumentPath;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.rule.FindingSink;

/**
 * Each recorded count is in the text of its activity: the number in digits, with or without a
 * leading zero, or in words, followed by the unit.
 */
final class CountInText extends FigureRule {

  private static final DocumentPath ACTIVITIES = DocumentPath.of("content", "activities");

  CountInText() {
    super("RPT-003");
  }

  @Override
  public void check(ReportFigures reported, FindingSink sink) {
    List<Activity> activities = reported.report().activities();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      if (activity.counts().isEmpty()) {
        continue;
      }
      FiguresInText figures = reported.ofActivityWithNotes(i);
      for (int j = 0; j < activity.counts().size(); j++) {
        ActivityCount count = activity.counts().get(j);
        if (count.value().signum() >= 0 && !figures.contains(count)) {
          sink.report(
              ACTIVITIES.item(i).child("counts").item(j).child("value"),
              written(count),
              count.indicator());
        }
      }
    }
  }

  private static String written(ActivityCount count) {
    return count.value().precision() - count.value().scale() <= 18 && count.value().scale() <= 18
        ? count.toProse()
        : count.value() + " " + count.unit();
  }
}
