package org.congvan.rules.report;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportingRegime;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/** A report is issued by the day on which it is due under its regime. */
final class ReportOnTime extends ReportRule<ReportOnTime.Dates> {

  private static final DocumentPath DATE = DocumentPath.of("header", "promulgation", "date");

  private final ReportingRegime regime;

  ReportOnTime(ReportingRegime regime) {
    super("RPT-008", true, (report, document) -> dates(regime, report.period(), document));
    this.regime = Objects.requireNonNull(regime, "regime");
  }

  /** The date of issue and the due day, with the name of the period. */
  record Dates(LocalDate issuedOn, LocalDate due, String period) {}

  private static RuleSubjects<Dates> dates(
      ReportingRegime regime, ReportingPeriod period, OfficialDocument document) {
    // A report that is not required cannot be late; RPT-009 checks whether it is required.
    return regime
        .findDueDay(period)
        .map(due -> Selections.dated(document, day -> new Dates(day, due, period.label())))
        .orElseGet(RuleSubjects::notApplicable);
  }

  @Override
  public void check(Dates dates, FindingSink sink) {
    if (dates.issuedOn().isAfter(dates.due())) {
      sink.report(
          DATE,
          SlashedDate.of(dates.issuedOn()),
          SlashedDate.of(dates.due()),
          dates.period(),
          regime.name());
    }
  }
}
