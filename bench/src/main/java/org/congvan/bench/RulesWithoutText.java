package org.congvan.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleSet;

/**
 * A rule set without the rules that read text: those left look at single fields, as annotations do.
 * Text is what runs on: the content, its annexes, the words of a report.
 */
final class RulesWithoutText {

  /** Families whose every rule reads text. */
  private static final Set<String> FAMILIES =
      Set.of("ACC", "ACT", "ANX", "BODY", "CAPS", "CHAR", "CITE", "TEXT");

  /** Rules of other families that compare recorded figures with those of the text. */
  private static final Set<String> SINGLE =
      Set.of("RPT-003", "RPT-010", "RPT-011", "RPT-012", "RPT-014");

  private RulesWithoutText() {}

  /**
   * Takes the rules that read text away.
   *
   * @throws IllegalStateException if one of those named here is not in the set
   */
  static RuleSet of(RuleSet all) {
    Set<String> unknown = new TreeSet<>(SINGLE);
    all.entries().forEach(entry -> unknown.remove(entry.id().value()));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("Rules " + unknown + " are not in the rule set " + all);
    }
    List<RuleEntry> left = all.entries().stream().filter(entry -> !readsText(entry)).toList();
    return RuleSet.builder(all.id(), all.messages()).addAll(left).build();
  }

  private static boolean readsText(RuleEntry entry) {
    String id = entry.id().value();
    return SINGLE.contains(id) || FAMILIES.contains(id.substring(0, id.indexOf('-')));
  }
}
