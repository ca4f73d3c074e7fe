package org.congvan.rules;

import java.util.Objects;
import org.congvan.regime.ReportingRegime;
import org.congvan.rule.RuleSet;
import org.congvan.rules.report.ReportRules;

/**
 * The rules of a regime of periodic reporting (quy tắc theo chế độ báo cáo): RPT-008, a report is
 * issued on time; RPT-009, it is for a period that the regime requires.
 *
 * <pre>{@code
 * RegulationCatalogue law = RegulationCatalogue.standard().withRules(RegimeRules.of(regime)::addTo);
 * ValidationReport report = DocumentValidator.of(law).validate(dispatch);
 * String text = ValidationReportFormatter.of(law).format(report, locale);
 * }</pre>
 *
 * <p>The standard rule sets do not contain them, because no available text sets one deadline for
 * all: each regime sets its own. Findings are warnings and rest on {@link ReportingRegime#basis()}.
 * A report is late if its date of issue is; one issued on time may still arrive late, which the
 * document does not show.
 */
public final class RegimeRules {

  private final ReportingRegime regime;

  private RegimeRules(ReportingRegime regime) {
    this.regime = Objects.requireNonNull(regime, "regime");
  }

  /**
   * Makes the rules of a regime.
   *
   * @param regime the regime of the reporting agency
   * @return the rules
   */
  public static RegimeRules of(ReportingRegime regime) {
    return new RegimeRules(regime);
  }

  /**
   * Returns a rule set with these rules added.
   *
   * @param rules a rule set of this library, or one built on its messages
   * @return the rule set with {@code +} and the id of the regime after its id
   * @throws IllegalArgumentException if it has these rules already, or no messages for them
   */
  public RuleSet addTo(RuleSet rules) {
    return RuleSet.builder(rules.id() + "+" + regime.id(), rules.messages())
        .addAll(rules.entries())
        .addAll(ReportRules.under(regime))
        .build();
  }
}
