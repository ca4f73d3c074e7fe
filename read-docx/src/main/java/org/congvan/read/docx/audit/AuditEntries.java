package org.congvan.read.docx.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.regulation.Basis;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleMessages;
import org.congvan.validation.Finding;

/**
 * What an audit lists for people: each fault once, with all requirements that it breaks, where the
 * audit itself names it at each of them.
 */
final class AuditEntries {

  /**
   * A fault or doubt in words.
   *
   * @param title what was measured or found
   * @param details labels and texts, such as the place
   */
  record Entry(String title, List<Detail> details) {}

  /** A label and its text. */
  record Detail(String label, String text) {}

  /** What was not evaluated for one reason. */
  record Open(String reason, List<String> requirements) {}

  private final AuditTexts texts;
  private final Optional<RuleMessages> messages;
  private final Audit audit;

  AuditEntries(Audit audit, AuditTexts texts, RegulationCatalogue regulations) {
    this.audit = audit;
    this.texts = texts;
    this.messages =
        Optional.ofNullable(audit.regulation())
            .flatMap(law -> regulations.find(law.id()))
            .map(RegulationEntry::rules)
            .map(rules -> rules.messages());
  }

  /** The checks and rules that come to an outcome, in the order of the regulation. */
  List<Entry> entries(Outcome outcome) {
    Map<CheckResult, List<Basis>> checks = new LinkedHashMap<>();
    Map<RuleResult, List<Basis>> rules = new LinkedHashMap<>();
    for (AuditItem item : audit.items()) {
      for (CheckResult check : item.checks()) {
        if (check.outcome() == outcome) {
          checks.computeIfAbsent(check, key -> new ArrayList<>()).add(item.basis());
        }
      }
      for (RuleResult rule : item.rules()) {
        if (rule.outcome() == outcome) {
          rules.computeIfAbsent(rule, key -> new ArrayList<>()).add(item.basis());
        }
      }
    }
    List<Entry> entries = new ArrayList<>();
    checks.forEach((check, bases) -> entries.add(entry(check, bases)));
    rules.forEach((rule, bases) -> addFindings(rule, bases, entries));
    return entries;
  }

  private Entry entry(CheckResult check, List<Basis> bases) {
    List<Detail> details = new ArrayList<>();
    Spot spot = check.spot();
    if (spot != null) {
      details.add(detail("place", texts.of(spot, check.others())));
    }
    if (check.remark() != null) {
      details.add(detail("remark", texts.of(check.remark())));
    }
    if (check.suggestion() != null) {
      details.add(detail("suggestion", texts.of(check.suggestion())));
    }
    details.add(detail("basis", texts.of(bases)));
    return new Entry(title(check), details);
  }

  String title(CheckResult check) {
    String name = texts.name(check);
    String allowed = texts.of(check.allowed());
    return check.measured() == null
        ? texts.get("entry.unmeasured", name, allowed)
        : texts.get("entry.check", name, texts.of(check.measured()), allowed);
  }

  private void addFindings(RuleResult rule, List<Basis> bases, List<Entry> entries) {
    for (int i = 0; i < rule.findings().size(); i++) {
      Finding finding = rule.findings().get(i);
      List<Detail> details = new ArrayList<>();
      Spot spot = rule.spot();
      details.add(
          detail("place", i == 0 && spot != null ? texts.of(spot, 0) : finding.path().toString()));
      if (rule.remark() != null) {
        details.add(detail("remark", texts.of(rule.remark())));
      }
      details.add(detail("basis", texts.of(bases)));
      entries.add(new Entry(message(finding), details));
    }
  }

  String message(Finding finding) {
    return finding.rule()
        + " "
        + messages
            .map(known -> known.text(finding.rule(), finding.arguments(), texts.locale()))
            .orElse(String.join(", ", finding.arguments()));
  }

  /** What was not evaluated, by reason. */
  List<Open> open() {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (AuditItem item : audit.items(Outcome.NOT_EVALUATED)) {
      byReason.computeIfAbsent(reason(item), key -> new ArrayList<>()).add(item.id());
    }
    List<Open> open = new ArrayList<>();
    byReason.forEach((reason, ids) -> open.add(new Open(reason, List.copyOf(ids))));
    return open;
  }

  String reason(AuditItem item) {
    if (!item.reason().isEmpty()) {
      return item.reason();
    }
    for (RuleResult rule : item.rules()) {
      NotEvaluatedReason obstacle = rule.obstacle();
      if (obstacle != null) {
        return texts.get("obstacle." + obstacle.kind(), obstacle.arguments().toArray());
      }
      if (rule.outcome() == Outcome.NOT_EVALUATED && rule.remark() != null) {
        return texts.of(rule.remark());
      }
    }
    return texts.get("remark.noCheck");
  }

  private Detail detail(String label, String text) {
    return new Detail(texts.get("label." + label), text);
  }
}
