package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.path.DocumentPath;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;

/**
 * The text of one record of a report.
 *
 * @param path such as {@code content.difficulties[0].text}
 * @param words the text
 * @param units the units of the recorded figures; only activities have any
 */
record ReportWords(DocumentPath path, List<Inline> words, List<String> units) {

  private static final DocumentPath CONTENT = DocumentPath.of("content");

  /** The text of all records, in the order of the report. */
  static List<ReportWords> of(ReformReport report) {
    List<ReportWords> all = new ArrayList<>();
    addAll(all, "opening", "inlines", report.opening(), Paragraph::inlines);
    addAll(all, "directives", "text", report.directives(), Directive::text);
    addActivities(all, report.activities());
    addAll(all, "advantages", "text", report.advantages(), Advantage::text);
    addAll(all, "difficulties", "text", report.difficulties(), Difficulty::text);
    addAll(all, "recommendations", "text", report.recommendations(), Recommendation::text);
    addAll(all, "plannedTasks", "text", report.plannedTasks(), PlannedTask::text);
    addAll(all, "closing", "inlines", report.closing(), Paragraph::inlines);
    return all;
  }

  /** The units of the figures recorded for an activity. */
  static List<String> units(Activity activity) {
    return activity.counts().stream().map(ActivityCount::unit).toList();
  }

  private static void addActivities(List<ReportWords> all, List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      all.add(
          new ReportWords(
              CONTENT.child("activities").item(i).child("text"), activity.text(), units(activity)));
    }
  }

  private static <T> void addAll(
      List<ReportWords> all,
      String records,
      String component,
      List<T> values,
      Function<T, List<Inline>> words) {
    for (int i = 0; i < values.size(); i++) {
      all.add(
          new ReportWords(
              CONTENT.child(records).item(i).child(component),
              words.apply(values.get(i)),
              List.of()));
    }
  }
}
