package org.congvan.rules.report;

import java.math.BigDecimal;
import org.congvan.count.FoundCount;
import org.congvan.rule.FindingSink;
import org.congvan.text.OfficialNumber;

/**
 * A figure in a report has only one reading: not "1,500 hồ sơ", "1.25 triệu", "11 (mười hai) văn
 * bản" or "trong tháng 11 văn bản". The rule reads all records, because a figure can be misread
 * without being recorded. Numbers before a word that is not a unit are ignored: they may be section
 * numbers.
 */
final class AmbiguousFigure extends FigureRule {

  AmbiguousFigure() {
    super("RPT-011");
  }

  @Override
  public void check(ReportFigures report, FindingSink sink) {
    for (ReportWords words : ReportWords.of(report)) {
      for (FoundCount count : words.figures().counts()) {
        if (count.unitKind() != FoundCount.UnitKind.UNKNOWN) {
          report(count, words, sink);
        }
      }
    }
  }

  private static void report(FoundCount count, ReportWords words, FindingSink sink) {
    BigDecimal other = count.otherValue();
    String name = count.otherName();
    if (name != null) {
      sink.report(words.path(), name + " " + count.findUnit().orElse(""), count.text(), name);
    } else if (other != null) {
      sink.report(
          words.path(),
          count.text(),
          OfficialNumber.format(count.value().stripTrailingZeros()),
          OfficialNumber.format(other.stripTrailingZeros()));
    }
  }
}
