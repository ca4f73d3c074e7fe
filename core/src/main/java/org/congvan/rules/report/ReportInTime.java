package org.congvan.rules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportingRegime;
import org.congvan.rules.words.SlashedDate;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** A report is issued by the day on which its regime wants it. */
final class ReportInTime implements Rule<ReportInTime.Dates> {

  static final RuleId ID = RuleId.parse("RPT-008");

  private final ReportingRegime regime;

  ReportInTime(ReportingRegime regime) {
    this.regime = Objects.requireNonNull(regime, "regime");
  }

  /** The day of issue and the last day in time, with the period's name. */
  record Dates(LocalDate issuedOn, LocalDate due, String period) {}

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Dates> select(OfficialDocument document) {
    Selection<ReformReport> report = Reports.select(document);
    if (report.subjects().isEmpty()) {
      return new Selection<>(List.of(), report.obstacle());
    }
    ReportingPeriod period = report.subjects().get(0).period();
    Optional<LocalDate> due = regime.findDueDay(period);
    if (due.isEmpty()) {
      // What is not demanded cannot be late; whether it should have been is RPT-009's question.
      return Selection.notApplicable();
    }
    return document
        .issuedOn()
        .map(day -> Selection.of(new Dates(day, due.get(), period.label())))
        .orElseGet(() -> Selection.missing("header.promulgation"));
  }

  @Override
  public void check(Dates dates, FindingSink sink) {
    if (dates.issuedOn().isAfter(dates.due())) {
      sink.report(
          "header.promulgation.date",
          SlashedDate.of(dates.issuedOn()),
          SlashedDate.of(dates.due()),
          dates.period(),
          regime.name());
    }
  }
}
