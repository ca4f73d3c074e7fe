package org.congvan.law;

import java.util.Objects;
import java.util.function.Supplier;
import org.congvan.layout.PageLayout;
import org.congvan.regulation.Regulation;
import org.congvan.rule.RuleSet;

/**
 * A regulation with what it wants (quy định và yêu cầu của quy định), such as Decree 30/2020/NĐ-CP
 * with its page and its rules: an entry of a {@link RegulationCatalogue}. Immutable.
 */
public final class RegulationEntry {

  private final Regulation regulation;
  private final Supplier<PageLayout> layout;
  private final Supplier<RuleSet> rules;

  private RegulationEntry(
      Regulation regulation, Supplier<PageLayout> layout, Supplier<RuleSet> rules) {
    this.regulation = Objects.requireNonNull(regulation, "regulation");
    this.layout = Objects.requireNonNull(layout, "layout");
    this.rules = Objects.requireNonNull(rules, "rules");
  }

  /**
   * Makes an entry.
   *
   * @param regulation the regulation with its days in force and its family
   * @param layout the page it wants; may be another regulation's, where it keeps that page
   * @param rules the rules it sets
   * @return the entry
   */
  public static RegulationEntry of(Regulation regulation, PageLayout layout, RuleSet rules) {
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(rules, "rules");
    return new RegulationEntry(regulation, () -> layout, () -> rules);
  }

  /**
   * Makes an entry whose page and rules are loaded when first needed, so that writing a document
   * does not load rules.
   *
   * @param regulation the regulation with its days in force and its family
   * @param layout gives the page it wants, the same at every call
   * @param rules gives the rules it sets, the same at every call
   * @return the entry
   */
  public static RegulationEntry loading(
      Regulation regulation, Supplier<PageLayout> layout, Supplier<RuleSet> rules) {
    return new RegulationEntry(regulation, layout, rules);
  }

  /**
   * Returns the regulation.
   *
   * @return name, family and days in force
   */
  public Regulation regulation() {
    return regulation;
  }

  /**
   * Returns the page that the regulation wants.
   *
   * @return the layout
   */
  public PageLayout layout() {
    return layout.get();
  }

  /**
   * Returns the rules that the regulation sets.
   *
   * @return the rule set
   */
  public RuleSet rules() {
    return rules.get();
  }

  /**
   * Returns this entry with another regulation, such as one that ends earlier.
   *
   * @param newRegulation the regulation
   * @return the changed copy
   */
  public RegulationEntry withRegulation(Regulation newRegulation) {
    return new RegulationEntry(newRegulation, layout, rules);
  }

  /**
   * Returns this entry with another page, such as an agency's own choice inside the legal ranges.
   *
   * @param newLayout the layout
   * @return the changed copy
   */
  public RegulationEntry withLayout(PageLayout newLayout) {
    Objects.requireNonNull(newLayout, "newLayout");
    return new RegulationEntry(regulation, () -> newLayout, rules);
  }

  /**
   * Returns this entry with other rules, such as an office's own beside those of the regulation.
   *
   * @param newRules the rule set
   * @return the changed copy
   */
  public RegulationEntry withRules(RuleSet newRules) {
    Objects.requireNonNull(newRules, "newRules");
    return new RegulationEntry(regulation, layout, () -> newRules);
  }

  @Override
  public String toString() {
    return regulation.id();
  }
}
