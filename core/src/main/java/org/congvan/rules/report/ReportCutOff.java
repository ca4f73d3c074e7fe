package org.congvan.rules.report;

import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReformReport;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.SlashedDate;

/** A report is issued when its period has ended: not before the day the figures are closed. */
final class ReportCutOff extends ReportRule<ReportCutOff.Dates> {

  private static final DocumentPath TO = DocumentPath.of("content", "period", "to");

  static final RuleId ID = RuleId.parse("RPT-001");

  /** The day of issue and the last day of the period, with the period's name. */
  record Dates(LocalDate issuedOn, LocalDate cutOff, String period) {}

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  Selection<Dates> select(ReformReport report, OfficialDocument document) {
    return dated(document, day -> new Dates(day, report.period().to(), report.period().label()));
  }

  @Override
  public void check(Dates dates, FindingSink sink) {
    if (dates.issuedOn().isBefore(dates.cutOff())) {
      sink.report(
          TO, SlashedDate.of(dates.cutOff()), SlashedDate.of(dates.issuedOn()), dates.period());
    }
  }
}
