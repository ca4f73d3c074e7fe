package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.count.FoundCount;
import org.congvan.path.DocumentPath;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.rule.FindingSink;

/**
 * A figure in the text of an activity is recorded, if the activity has recorded figures: there, for
 * another activity, or as their total. The rule ignores figures of time and money, ambiguous
 * figures, figures of cited documents and "một". Other records of a report hold no figures, so none
 * can be missing there.
 */
final class FigureRecorded extends FigureRule {

  private static final DocumentPath ACTIVITIES = DocumentPath.of("content", "activities");

  FigureRecorded() {
    super("RPT-010");
  }

  @Override
  public void check(ReportFigures figures, FindingSink sink) {
    List<Activity> activities = figures.report().activities();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      if (activity.counts().isEmpty()) {
        continue;
      }
      for (FiguresInText.Figure figure : figures.ofActivity(i).figures()) {
        if (isCounted(figure.count())
            && !isAmong(figures.recorded(), figure)
            && !isTotal(figure, activity)) {
          sink.report(ACTIVITIES.item(i).child("text"), figure.count().text());
        }
      }
    }
  }

  private static boolean isAmong(List<RecordedCount> recorded, FiguresInText.Figure figure) {
    for (int i = 0; i < recorded.size(); i++) {
      if (figure.matches(recorded.get(i).count())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounted(FoundCount count) {
    boolean kind =
        count.unitKind() == FoundCount.UnitKind.THING
            || count.unitKind() == FoundCount.UnitKind.PERCENT;
    boolean inWords = !Character.isDigit(count.text().charAt(0)) && count.text().charAt(0) != '-';
    return kind
        && !count.isAmbiguous()
        && count.value().signum() != 0
        && !(inWords && count.value().compareTo(BigDecimal.ONE) == 0);
  }

  private static boolean isTotal(FiguresInText.Figure figure, Activity activity) {
    BigDecimal total = BigDecimal.ZERO;
    for (ActivityCount count : activity.counts()) {
      total = figure.isFollowedBy(count.unit()) ? total.add(count.value()) : total;
    }
    return figure.count().value().compareTo(total) == 0;
  }
}
