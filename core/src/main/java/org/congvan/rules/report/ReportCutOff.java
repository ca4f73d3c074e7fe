package org.congvan.rules.report;

import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReformReport;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/** A report is issued after its period has ended: not before the day on which its figures close. */
final class ReportCutOff extends ReportRule<ReportCutOff.Dates> {

  private static final DocumentPath TO = DocumentPath.of("content", "period", "to");

  /** The date of issue and the last day of the period, with the name of the period. */
  record Dates(LocalDate issuedOn, LocalDate cutOff, String period) {}

  ReportCutOff() {
    super("RPT-001", ReportCutOff::dates);
  }

  private static RuleSubjects<Dates> dates(ReformReport report, OfficialDocument document) {
    return Selections.dated(
        document, day -> new Dates(day, report.period().to(), report.period().label()));
  }

  @Override
  public void check(Dates dates, FindingSink sink) {
    if (dates.issuedOn().isBefore(dates.cutOff())) {
      sink.report(
          TO, SlashedDate.of(dates.cutOff()), SlashedDate.of(dates.issuedOn()), dates.period());
    }
  }
}
