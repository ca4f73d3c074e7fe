package org.congvan.rules.report;

import org.congvan.model.OfficialDocument;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.Selection;

/** A rule on the period of a regular report; a request may want any period. */
abstract class PeriodRule extends ReportRule<ReportingPeriod> {

  @Override
  final Selection<ReportingPeriod> select(ReformReport report, OfficialDocument document) {
    return report.period().frequency() == ReportFrequency.ON_REQUEST
        ? Selection.notApplicable()
        : Selection.of(report.period());
  }
}
