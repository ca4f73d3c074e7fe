package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.List;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;

/**
 * A count where a report records it.
 *
 * @param path such as {@code content.activities[3].counts[0]}
 */
record RecordedCount(String path, Activity activity, ActivityCount count) {

  /** All counts of a report, in its order. */
  static List<RecordedCount> of(ReformReport report) {
    List<RecordedCount> recorded = new ArrayList<>();
    List<Activity> activities = report.activities();
    for (int i = 0; i < activities.size(); i++) {
      List<ActivityCount> counts = activities.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        recorded.add(
            new RecordedCount(
                "content.activities[" + i + "].counts[" + j + "]",
                activities.get(i),
                counts.get(j)));
      }
    }
    return recorded;
  }
}
