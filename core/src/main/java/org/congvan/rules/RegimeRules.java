package org.congvan.rules;

import java.util.Objects;
import org.congvan.regime.ReportingRegime;
import org.congvan.rule.RuleSet;
import org.congvan.rules.report.ReportRules;

/**
 * The rules that follow from a regime of periodic reporting (quy tắc theo chế độ báo cáo): RPT-008,
 * a report is issued in time, and RPT-009, it is on a period that the regime wants.
 *
 * <pre>{@code
 * RegulationCatalogue law = RegulationCatalogue.standard().withRules(RegimeRules.of(regime)::addTo);
 * ValidationReport report = DocumentValidator.of(law).validate(dispatch);
 * String text = ValidationReportFormatter.of(law).format(report, locale);
 * }</pre>
 *
 * <p>No rule set has them by itself, because no text at hand fixes one deadline for all: each
 * regime sets its own. Findings are warnings and rest on the regime's {@link
 * ReportingRegime#basis()}. A report that is late by its date of issue is late; one that is issued
 * in time may still arrive late, which a document does not tell.
 */
public final class RegimeRules {

  private final ReportingRegime regime;

  private RegimeRules(ReportingRegime regime) {
    this.regime = Objects.requireNonNull(regime, "regime");
  }

  /**
   * Makes the rules of a regime.
   *
   * @param regime the regime that the reporting agency is under
   * @return the rules
   */
  public static RegimeRules of(ReportingRegime regime) {
    return new RegimeRules(regime);
  }

  /**
   * Returns a rule set with these rules added.
   *
   * @param rules a rule set of this library, or one built on its messages
   * @return the rule set with {@code +} and the regime's id after its name
   * @throws IllegalArgumentException if it has these rules already, or no texts for them
   */
  public RuleSet addTo(RuleSet rules) {
    return RuleSet.builder(rules.id() + "+" + regime.id(), rules.messages())
        .addAll(rules.entries())
        .addAll(ReportRules.under(regime))
        .build();
  }
}
