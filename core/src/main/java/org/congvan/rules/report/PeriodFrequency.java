package org.congvan.rules.report;

import org.congvan.path.DocumentPath;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;

/**
 * The frequency of a period agrees with its name: "quý III năm 2019" is not yearly. A request may
 * be for any period.
 */
final class PeriodFrequency extends ReportRule<ReportingPeriod> {

  private static final DocumentPath FREQUENCY = DocumentPath.of("content", "period", "frequency");

  PeriodFrequency() {
    super("RPT-015", ReportRule::regularPeriod);
  }

  @Override
  public void check(ReportingPeriod period, FindingSink sink) {
    NamedPeriod.find(period.label())
        .filter(named -> named.frequency() != period.frequency())
        .ifPresent(
            named ->
                sink.suggest(
                    FREQUENCY,
                    new Suggestion.Replacement(FREQUENCY, named.frequency().name()),
                    period.frequency(),
                    period.label(),
                    named.frequency()));
  }
}
