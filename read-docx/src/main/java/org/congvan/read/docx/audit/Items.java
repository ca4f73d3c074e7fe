package org.congvan.read.docx.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.regulation.Basis;
import org.congvan.requirement.Requirement;
import org.congvan.rule.RuleId;

/**
 * Puts results to the requirements that they judge. Results that no sentence asks for, and all
 * where the text of the regulation is not at hand, are items of their own.
 */
final class Items {

  /** The checks that a row {@code letters.MOTTO} names. */
  private static final List<Aspect> LETTERS =
      List.of(Aspect.SIZE, Aspect.WEIGHT, Aspect.SLOPE, Aspect.CASE);

  private static final String LETTERS_ROW = "letters.";

  private final DocumentCode code;
  private final Set<Component> components;
  private final Map<String, CheckResult> form = new LinkedHashMap<>();
  private final Map<RuleId, RuleResult> content;
  private final Set<String> asked = new HashSet<>();

  Items(
      DocumentCode code,
      Set<Component> components,
      List<CheckResult> form,
      Map<RuleId, RuleResult> content) {
    this.code = code;
    this.components = components;
    this.content = new HashMap<>(content);
    form.forEach(each -> this.form.put(each.name(), each));
  }

  List<AuditItem> of(List<Requirement> requirements) {
    List<AuditItem> items = new ArrayList<>();
    requirements.forEach(each -> items.add(item(each)));
    form.values().stream()
        .filter(each -> !asked.contains(each.name()))
        .forEach(
            each ->
                items.add(AuditItem.of(each.name(), each.basis(), List.of(each), List.of(), "")));
    content.values().stream()
        .filter(each -> !asked.contains(each.rule().toString()))
        .sorted((one, other) -> one.rule().compareTo(other.rule()))
        .forEach(each -> addOwn(each, items));
    return items;
  }

  private static void addOwn(RuleResult result, List<AuditItem> items) {
    Basis basis = result.basis();
    if (basis != null) {
      items.add(AuditItem.of(result.rule().toString(), basis, List.of(), List.of(result), ""));
    }
  }

  private AuditItem item(Requirement requirement) {
    List<CheckResult> checks = new ArrayList<>();
    for (String name : requirement.forms()) {
      for (String each : names(name)) {
        CheckResult result = form.get(each);
        if (result != null) {
          asked.add(each);
          checks.add(result);
        }
      }
    }
    List<RuleResult> rules = new ArrayList<>();
    for (RuleId rule : requirement.rules()) {
      asked.add(rule.toString());
      rules.add(content.getOrDefault(rule, notThere(rule)));
    }
    return AuditItem.of(
        requirement.id(),
        new Basis.Clause(code, requirement.location(), requirement.words()),
        checks,
        rules,
        requirement.reason(),
        isConcerned(requirement));
  }

  private boolean isConcerned(Requirement requirement) {
    return requirement.components().isEmpty()
        || requirement.components().stream().anyMatch(components::contains);
  }

  /** The checks that a row names. */
  static List<String> names(String row) {
    if (!row.startsWith(LETTERS_ROW)) {
      return List.of(row);
    }
    String component = row.substring(LETTERS_ROW.length());
    return LETTERS.stream().map(each -> each.id() + "." + component).toList();
  }

  /** Some rules are there only for those who bring what they need, such as a list of symbols. */
  private static RuleResult notThere(RuleId rule) {
    return new RuleResult(
        rule, Outcome.NOT_EVALUATED, List.of(), null, Phrase.of("remark.noRule"), null, null);
  }
}
