package org.congvan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleSet;
import org.congvan.rules.report.ReportRules;

/**
 * The rules that compare figures by a catalogue of indicators (quy tắc theo danh mục chỉ tiêu):
 * RPT-012, figures add up; RPT-013, each figure is in a unit of its indicator; RPT-014, a ratio is
 * that of its parts. The rule sets of this library contain them for {@link
 * IndicatorCatalogue#standard()}.
 *
 * <pre>{@code
 * RegulationCatalogue law =
 *     RegulationCatalogue.standard().withRules(IndicatorRules.of(catalogue)::addTo);
 * }</pre>
 */
public final class IndicatorRules {

  private final IndicatorCatalogue catalogue;

  private IndicatorRules(IndicatorCatalogue catalogue) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
  }

  /**
   * Makes the rules of a catalogue.
   *
   * @param catalogue the caller's catalogue
   * @return the rules
   */
  public static IndicatorRules of(IndicatorCatalogue catalogue) {
    return new IndicatorRules(catalogue);
  }

  /**
   * Returns a rule set with these rules in place of those of another catalogue.
   *
   * @param rules a rule set of this library, or one built on its messages
   * @return the rule set with {@code +} and the name of the catalogue after its id
   */
  public RuleSet addTo(RuleSet rules) {
    List<RuleEntry> own = ReportRules.by(catalogue);
    List<RuleEntry> entries = new ArrayList<>();
    for (RuleEntry entry : rules.entries()) {
      if (own.stream().noneMatch(each -> each.id().equals(entry.id()))) {
        entries.add(entry);
      }
    }
    return RuleSet.builder(rules.id() + "+" + catalogue.name(), rules.messages())
        .addAll(entries)
        .addAll(own)
        .build();
  }
}
