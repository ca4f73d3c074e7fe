package org.congvan.rollup.fold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.result.FigureKey;

/** What the entries of a roll-up say by number: agencies, periods, labels of figures. */
final class FoldTables {
  final Labels<AgencyLabel, AgencyKey> agencies = new Labels<>(AgencyLabel::key);
  final Labels<ReportingPeriod, PeriodKey> periods = new Labels<>(PeriodKey::of);
  final Labels<FigureLabel, FigureKey> figures = new Labels<>(FigureLabel::key);
  private final Map<LabelRow, LabelRow> rows = new HashMap<>();

  /** The figures of a report, in the order told. */
  Figures figuresOf(ReformReport report) {
    List<BigDecimal> values = new ArrayList<>();
    int[] labels = new int[(int) report.counts().count()];
    for (Activity activity : report.activities()) {
      for (ActivityCount count : activity.counts()) {
        labels[values.size()] = figures.number(FigureLabel.of(activity, count, report.period()));
        values.add(count.value());
      }
    }
    return new Figures(row(labels), ExactNumbers.of(values));
  }

  LabelRow row(int[] labels) {
    LabelRow row = new LabelRow(labels);
    LabelRow known = rows.putIfAbsent(row, row);
    return known == null ? row : known;
  }

  /** The same figures by the numbers of these tables. */
  Figures adopted(Figures figuresOfOther, FoldTables other) {
    if (other == this) {
      return figuresOfOther;
    }
    int[] labels = new int[figuresOfOther.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = figures.number(other.figures.label(figuresOfOther.labels().get(i)));
    }
    return new Figures(row(labels), figuresOfOther.values());
  }

  void writeContent(Figures content, StateOutput out) {
    out.writeNumber(content.size());
    for (int i = 0; i < content.size(); i++) {
      figures.label(content.labels().get(i)).write(out);
      content.values().write(i, out);
    }
  }
}
