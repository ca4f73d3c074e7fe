package org.congvan.rules.report;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/**
 * The frequency that a period declares is that of its name: "quý III năm 2019" is no yearly report.
 * A request may want any period.
 */
final class PeriodFrequency implements Rule<ReportingPeriod> {

  static final RuleId ID = RuleId.parse("RPT-015");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<ReportingPeriod> select(OfficialDocument document) {
    Selection<ReformReport> report = Reports.select(document);
    List<ReportingPeriod> regular =
        report.subjects().stream()
            .map(ReformReport::period)
            .filter(period -> period.frequency() != ReportFrequency.ON_REQUEST)
            .toList();
    return new Selection<>(regular, report.obstacle());
  }

  @Override
  public void check(ReportingPeriod period, FindingSink sink) {
    NamedPeriod.find(period.label())
        .filter(named -> named.frequency() != period.frequency())
        .ifPresent(
            named ->
                sink.report(
                    "content.period.frequency",
                    period.frequency(),
                    period.label(),
                    named.frequency()));
  }
}
