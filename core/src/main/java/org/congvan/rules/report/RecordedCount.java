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
 * @param position the position of its activity, from 0
 * @param item its position among the counts of the activity, from 0
 * @param activity the activity
 * @param count the count
 */
record RecordedCount(int position, int item, Activity activity, ActivityCount count) {

  private static final DocumentPath ACTIVITIES = DocumentPath.of("content", "activities");

  /** All counts of a report, in order. */
  static List<RecordedCount> of(ReformReport report) {
    List<RecordedCount> recorded = new ArrayList<>();
    List<Activity> activities = report.activities();
    for (int i = 0; i < activities.size(); i++) {
      List<ActivityCount> counts = activities.get(i).counts();
      for (int j = 0; j < counts.size(); j++) {
        recorded.add(new RecordedCount(i, j, activities.get(i), counts.get(j)));
      }
    }
    return List.copyOf(recorded);
  }

  /** The path, such as {@code content.activities[3].counts[0]}. */
  DocumentPath path() {
    return ACTIVITIES.item(position).child("counts").item(item);
  }
}
