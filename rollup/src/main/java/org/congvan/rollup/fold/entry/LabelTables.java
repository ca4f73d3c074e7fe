package org.congvan.rollup.fold.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.FigureKey;

/** What entries refer to by number: agencies, periods, labels of figures. */
final class LabelTables {
  final Labels<AgencyLabel, AgencyKey> agencies = new Labels<>(AgencyLabel::key);
  final Labels<ReportingPeriod, PeriodKey> periods = new Labels<>(PeriodKey::of);
  final Labels<FigureLabel, FigureKey> figures = new Labels<>(FigureLabel::key);
  private final Distinct<LabelNumbers> rows = new Distinct<>();
  private final Distinct<String> parents = new Distinct<>();
  private final Distinct<String> codes = new Distinct<>();
  private final Distinct<LocalDate> days = new Distinct<>();

  /** The number of an agency's label. */
  int agency(IssuingAgency agency) {
    return agencies.number(
        new AgencyLabel(agency.name(), parents.ofNullable(agency.parentName()), agency.id()));
  }

  /** Returns the report with the objects that others have for its code and its days. */
  Submission shared(Submission report) {
    return new Submission(
        report.agency(),
        report.period(),
        days.of(report.issuedOn()),
        days.ofNullable(report.receivedOn()),
        codes.of(report.code()),
        report.source(),
        report.figures(),
        report.statements(),
        report.content());
  }

  /** The figures of a report, in its order. */
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

  LabelNumbers row(int[] labels) {
    return rows.of(new LabelNumbers(labels));
  }

  /** Returns the figures of other tables with the numbers of these. */
  Figures renumbered(Figures figuresOfOther, LabelTables other) {
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
