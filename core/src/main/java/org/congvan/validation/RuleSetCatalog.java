package org.congvan.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.congvan.code.DocumentFamily;
import org.congvan.regulation.Regulation;
import org.congvan.rule.RuleSet;

/**
 * Rule sets that follow one another in time (danh mục bộ quy tắc), such as that of Circular
 * 01/2011/TT-BNV and that of Decree 30/2020/NĐ-CP: for each family at most one on any day.
 */
public final class RuleSetCatalog {

  private final List<RuleSet> ruleSets;

  private RuleSetCatalog(List<RuleSet> ruleSets) {
    this.ruleSets = List.copyOf(ruleSets);
  }

  /**
   * Makes a catalog.
   *
   * @param ruleSets the rule sets in any order
   * @return the catalog
   * @throws IllegalArgumentException if two have one id or one regulation, or are in force for one
   *     family on one day
   */
  public static RuleSetCatalog of(RuleSet... ruleSets) {
    List<RuleSet> list = Arrays.asList(ruleSets);
    for (int i = 0; i < list.size(); i++) {
      for (int j = 0; j < i; j++) {
        refuseClash(list.get(j), list.get(i));
      }
    }
    return new RuleSetCatalog(list);
  }

  private static void refuseClash(RuleSet a, RuleSet b) {
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException("Catalog has two rule sets " + a.id());
    }
    boolean overlap =
        a.regulation().governs(b.regulation().family(), b.regulation().inForceFrom())
            || b.regulation().governs(a.regulation().family(), a.regulation().inForceFrom());
    if (overlap || a.regulation().id().equals(b.regulation().id())) {
      throw new IllegalArgumentException(
          "Rule sets " + a + " and " + b + " are in force on the same day for the same family");
    }
  }

  /**
   * Returns the rule sets.
   *
   * @return the rule sets in the order given
   */
  public List<RuleSet> ruleSets() {
    return ruleSets;
  }

  /**
   * Finds the rule set in force on a day.
   *
   * @param day the date of issue
   * @param family the family of the document
   * @return the rule set; empty where none is known
   */
  public Optional<RuleSet> findInForce(LocalDate day, DocumentFamily family) {
    return ruleSets.stream().filter(each -> each.regulation().governs(family, day)).findFirst();
  }

  /**
   * Finds the rule set of a regulation.
   *
   * @param regulation the regulation, compared by id
   * @return the rule set; empty where there is none
   */
  public Optional<RuleSet> find(Regulation regulation) {
    return ruleSets.stream()
        .filter(each -> each.regulation().id().equals(regulation.id()))
        .findFirst();
  }

  /**
   * Finds a rule set by its name.
   *
   * @param id such as {@code "tt01-2011"}
   * @return the rule set; empty where there is none
   */
  public Optional<RuleSet> findById(String id) {
    return ruleSets.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * Tells whether any rule set is for a family of documents.
   *
   * @param family the family
   * @return true if one is, on whatever days
   */
  public boolean covers(DocumentFamily family) {
    return ruleSets.stream().anyMatch(each -> each.regulation().family() == family);
  }
}
