package org.congvan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.replacement.ReplacementTable;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleSet;
import org.congvan.rules.citation.CitationRules;

/**
 * The rule that looks up cited documents in a table of replaced ones (quy tắc về hiệu lực của văn
 * bản viện dẫn): CITE-008, a document cited as in force had not been replaced on the day of issue.
 * Its findings are advice. The rule sets of this library contain it for {@link
 * ReplacementTable#standard()}.
 *
 * <pre>{@code
 * ReplacementTable table = ReplacementTable.standard().with(ReplacementTable.read(file));
 * RegulationCatalogue law =
 *     RegulationCatalogue.standard().withRules(ReplacementRules.of(table)::addTo);
 * }</pre>
 */
public final class ReplacementRules {

  private final ReplacementTable table;

  private ReplacementRules(ReplacementTable table) {
    this.table = Objects.requireNonNull(table, "table");
  }

  /**
   * Makes the rule of a table.
   *
   * @param table the caller's table
   * @return the rule
   */
  public static ReplacementRules of(ReplacementTable table) {
    return new ReplacementRules(table);
  }

  /**
   * Returns a rule set with this rule in place of that of another table.
   *
   * @param rules a rule set of this library, or one built on its messages
   * @return the rule set with {@code +} and the name of the table after its id
   */
  public RuleSet addTo(RuleSet rules) {
    RuleEntry own = CitationRules.inForce(table);
    List<RuleEntry> entries = new ArrayList<>(rules.entries());
    entries.removeIf(each -> each.id().equals(own.id()));
    entries.add(own);
    return RuleSet.builder(rules.id() + "+" + table.name(), rules.messages())
        .addAll(entries)
        .build();
  }
}
