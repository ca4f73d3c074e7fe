package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;

/**
 * The words of one record of a report.
 *
 * @param path such as {@code content.difficulties[0].text}
 * @param words the words
 * @param units the units of the figures recorded with them; only activities record any
 */
record ReportWords(String path, List<Inline> words, List<String> units) {

  /** The words of all records, in the order of the report. */
  static List<ReportWords> of(ReformReport report) {
    List<ReportWords> all = new ArrayList<>();
    addAll(all, "content.opening[%d].inlines", report.opening(), Paragraph::inlines);
    addAll(all, "content.directives[%d].text", report.directives(), Directive::text);
    addActivities(all, report.activities());
    addAll(all, "content.advantages[%d].text", report.advantages(), Advantage::text);
    addAll(all, "content.difficulties[%d].text", report.difficulties(), Difficulty::text);
    addAll(all, "content.recommendations[%d].text", report.recommendations(), Recommendation::text);
    addAll(all, "content.plannedTasks[%d].text", report.plannedTasks(), PlannedTask::text);
    addAll(all, "content.closing[%d].inlines", report.closing(), Paragraph::inlines);
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
              path("content.activities[%d].text", i), activity.text(), units(activity)));
    }
  }

  private static <T> void addAll(
      List<ReportWords> all, String path, List<T> records, Function<T, List<Inline>> words) {
    for (int i = 0; i < records.size(); i++) {
      all.add(new ReportWords(path(path, i), words.apply(records.get(i)), List.of()));
    }
  }

  private static String path(String pattern, int index) {
    return pattern.replace("%d", Integer.toString(index));
  }
}
