package org.congvan.read.docx.audit;

import java.util.List;
import java.util.Objects;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.regulation.Basis;

/**
 * A requirement and what it comes to (yêu cầu và kết quả): a sentence of the regulation, or where
 * its text is not at hand, a measure of its page or a rule.
 *
 * @param id the stable name, such as {@code Phụ lục I, Phần I, II.5.b #2} or {@code left-margin}
 * @param basis the sentence, or what the measure or rule rests on
 * @param outcome the worst of its checks and rules; not evaluated if only a part of it was judged
 * @param checks the checks of form
 * @param rules the rules on the content
 * @param reason why a program cannot judge it or a part of it, in Vietnamese; empty where nothing
 *     is said
 */
public record AuditItem(
    String id,
    Basis basis,
    Outcome outcome,
    List<CheckResult> checks,
    List<RuleResult> rules,
    String reason) {

  /** Copies the lists. */
  public AuditItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
    checks = List.copyOf(checks);
    rules = List.copyOf(rules);
  }

  /** Makes an item whose outcome follows from its parts. */
  static AuditItem of(
      String id, Basis basis, List<CheckResult> checks, List<RuleResult> rules, String reason) {
    return of(id, basis, checks, rules, reason, true);
  }

  /** Makes an item that may concern nothing in the file, unless something is found all the same. */
  static AuditItem of(
      String id,
      Basis basis,
      List<CheckResult> checks,
      List<RuleResult> rules,
      String reason,
      boolean concerned) {
    Outcome outcome = outcome(checks, rules, reason);
    boolean found = outcome == Outcome.FAIL || outcome == Outcome.NEEDS_REVIEW;
    return new AuditItem(
        id, basis, concerned || found ? outcome : Outcome.NOT_APPLICABLE, checks, rules, reason);
  }

  /** The worst outcome decides; what does not apply counts only where nothing else is there. */
  private static Outcome outcome(List<CheckResult> checks, List<RuleResult> rules, String reason) {
    Outcome worst = Outcome.NOT_APPLICABLE;
    for (CheckResult check : checks) {
      worst = worse(worst, check.outcome());
    }
    for (RuleResult rule : rules) {
      worst = worse(worst, rule.outcome());
    }
    boolean nothingJudged = checks.isEmpty() && rules.isEmpty();
    boolean partLeft = !reason.isEmpty() && worst != Outcome.NOT_APPLICABLE;
    return nothingJudged || partLeft ? worse(worst, Outcome.NOT_EVALUATED) : worst;
  }

  private static Outcome worse(Outcome one, Outcome other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
