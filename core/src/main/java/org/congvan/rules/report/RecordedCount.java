package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.List;
import org.congvan.path.DocumentPath;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;

/**
 * A count with its place in the report.
 *
 * @param path such as {@code content.activities[3].counts[0]}
 */
record RecordedCount(DocumentPath path, Activity activity, ActivityCount count) {

  private static final DocumentPath ACTIVITIES = DocumentPath.of("content", "activities");

  /** All counts of a report, in order. */
  static List<RecordedCount> of(ReformReport report) {
    List<RecordedCount> recorded = new ArrayList<>();
    List<Activity> activities = report.activities();
    for (int i = 0; i < activities.size(); i++) {
      List<ActivityCount> counts = activities.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        recorded.add(
            new RecordedCount(
                ACTIVITIES.item(i).child("counts").item(j), activities.get(i), counts.get(j)));
      }
    }
    return recorded;
  }
}
