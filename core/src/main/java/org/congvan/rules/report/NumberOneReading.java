package org.congvan.rules.report;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.count.FoundCount;
import org.congvan.reform.Activity;
import org.congvan.reform.ReformReport;
import org.congvan.text.OfficialNumber;
import org.congvan.validation.FindingSink;
import org.congvan.validation.RuleId;

/**
 * A figure in an activity's words has one reading: not "1,500 hồ sơ", "1.25 triệu" or "11 (mười
 * hai) văn bản". Numbers before a word that is no unit are left alone: they may be those of
 * sections.
 */
final class NumberOneReading extends FigureRule {

  static final RuleId ID = RuleId.parse("RPT-011");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(ReformReport report, FindingSink sink) {
    List<Activity> activities = report.activities();
    for (int i = 0; i < activities.size(); i++) {
      for (FiguresInText.Figure figure : FiguresInText.ownWordsOf(activities.get(i)).figures()) {
        FoundCount count = figure.count();
        BigDecimal other = count.otherValue();
        if (other != null && count.unitKind() != FoundCount.UnitKind.UNKNOWN) {
          sink.report(
              "content.activities[" + i + "].text",
              count.text(),
              OfficialNumber.format(count.value().stripTrailingZeros()),
              OfficialNumber.format(other.stripTrailingZeros()));
        }
      }
    }
  }
}
