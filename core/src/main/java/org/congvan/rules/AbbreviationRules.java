package org.congvan.rules;

import java.util.List;
import java.util.Objects;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleSet;
import org.congvan.rule.Severity;
import org.congvan.rules.abbreviation.AbbreviationRuleList;

/**
 * The rules by an agency's own list of abbreviations (quy tắc theo danh mục chữ viết tắt của cơ
 * quan): ABBR-001, the symbol has the issuer's abbreviation; ABBR-002, the unit in the symbol of a
 * công văn is in the list; ABBR-003, so is each unit in the archive line.
 *
 * <pre>{@code
 * AbbreviationRules rules = AbbreviationRules.of(List.of(department), decision);
 * RegulationCatalogue law = RegulationCatalogue.standard().withRules(rules::addTo);
 * }</pre>
 *
 * <p>They apply to documents whose issuer is in the list, and rest on the decision that the caller
 * gives: Decree 30/2020/NĐ-CP, Annex I, Part I, II.3.b leaves the abbreviations to the head of each
 * agency.
 */
public final class AbbreviationRules {

  private final List<RuleEntry> entries;

  private AbbreviationRules(List<RuleEntry> entries) {
    this.entries = entries;
  }

  /**
   * Makes the rules; their findings are warnings.
   *
   * @param agencies the agencies with their abbreviations
   * @param decision the decision that sets the abbreviations
   * @return the rules
   */
  public static AbbreviationRules of(List<AgencyAbbreviations> agencies, Basis decision) {
    return of(agencies, decision, Severity.WARNING);
  }

  /**
   * Makes the rules.
   *
   * @param agencies the agencies with their abbreviations
   * @param decision the decision that sets the abbreviations
   * @param severity the severity of the findings
   * @return the rules
   * @throws IllegalArgumentException if findings shall be errors and the decision is not quoted: an
   *     error needs a {@link Basis.Clause}
   */
  public static AbbreviationRules of(
      List<AgencyAbbreviations> agencies, Basis decision, Severity severity) {
    return new AbbreviationRules(
        AbbreviationRuleList.by(
            List.copyOf(Objects.requireNonNull(agencies, "agencies")), severity, decision));
  }

  /**
   * Returns the rules with severity and basis, for a rule set that is put together by hand.
   *
   * @return the entries
   */
  public List<RuleEntry> entries() {
    return entries;
  }

  /**
   * Returns a rule set with these rules added.
   *
   * @param rules a rule set of this library, or one built on its messages
   * @return the rule set with {@code +abbreviations} after its id
   * @throws IllegalArgumentException if it has these rules already, or no messages for them
   */
  public RuleSet addTo(RuleSet rules) {
    return RuleSet.builder(rules.id() + "+abbreviations", rules.messages())
        .addAll(rules.entries())
        .addAll(entries)
        .build();
  }
}
