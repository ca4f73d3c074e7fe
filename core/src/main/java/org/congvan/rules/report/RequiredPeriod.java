package org.congvan.rules.report;

import java.util.Objects;
import java.util.stream.Collectors;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportingRegime;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.SlashedDate;

/**
 * A regular report is for a period that its regime requires. Periods on request are not subject to
 * the regime.
 */
final class RequiredPeriod extends ReportRule<ReportingPeriod> {

  private static final DocumentPath PERIOD = DocumentPath.of("content", "period");

  private final ReportingRegime regime;

  RequiredPeriod(ReportingRegime regime) {
    super("RPT-009", true, ReportRule::regularPeriod);
    this.regime = Objects.requireNonNull(regime, "regime");
  }

  @Override
  public void check(ReportingPeriod period, FindingSink sink) {
    if (regime.findDemand(period).isEmpty()) {
      sink.report(
          PERIOD,
          period.label(),
          SlashedDate.of(period.from()),
          SlashedDate.of(period.to()),
          regime.name(),
          required(period));
    }
  }

  /** The required period of the same kind that is probably meant; otherwise the kinds of period. */
  private String required(ReportingPeriod period) {
    return regime.periodsIn(period.to().getYear()).stream()
        .filter(each -> each.frequency() == period.frequency())
        .filter(each -> each.contains(period.to()) || period.contains(each.to()))
        .findFirst()
        .map(RequiredPeriod::withDays)
        .orElseGet(
            () ->
                regime.demands().stream()
                    .map(demand -> demand.periods().vietnameseName())
                    .collect(Collectors.joining(", ")));
  }

  private static String withDays(ReportingPeriod period) {
    return period.label()
        + " ("
        + SlashedDate.of(period.from())
        + " - "
        + SlashedDate.of(period.to())
        + ")";
  }
}
