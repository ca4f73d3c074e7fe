package org.congvan.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.regulation.Regulation;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.rule.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The result of validating one document (kết quả kiểm tra): the verdict, the findings, and what was
 * not evaluated.
 *
 * <p>It contains no text and no time: the same document and rules give an equal report. {@link
 * ValidationReportFormatter} makes the text.
 *
 * @param document the document that was validated
 * @param regulation the regulation applied; null if none could be chosen
 * @param ruleSet the id of the rule set, such as {@code "tt01-2011"}; null if none could be chosen
 * @param verdict the verdict
 * @param obstacle why no regulation could be chosen; null if one was
 * @param leansOnUnreadClause whether the verdict is {@link Verdict#ACCEPTABLE} by rules some of
 *     which rest on clauses whose text was not read; an error never does
 * @param findings the findings by path, then rule id
 * @param notEvaluated the rules not evaluated, or not completely, by rule id
 */
public record ValidationReport(
    DocumentIdentity document,
    @Nullable Regulation regulation,
    @Nullable String ruleSet,
    Verdict verdict,
    @Nullable NotEvaluatedReason obstacle,
    boolean leansOnUnreadClause,
    List<Finding> findings,
    List<NotEvaluated> notEvaluated) {

  /**
   * Copies and sorts the lists.
   *
   * @throws IllegalArgumentException if the verdict does not fit the findings: errors without
   *     {@link Verdict#REJECTED}, the reverse, or an obstacle without {@link Verdict#UNDETERMINED}
   */
  public ValidationReport {
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(notEvaluated, "notEvaluated");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(verdict, "verdict");
    findings = List.copyOf(findings).stream().sorted().toList();
    notEvaluated =
        List.copyOf(notEvaluated).stream()
            .sorted(
                (a, b) -> {
                  int byRule = a.rule().compareTo(b.rule());
                  return byRule != 0
                      ? byRule
                      : a.obstacle().toString().compareTo(b.obstacle().toString());
                })
            .toList();
    boolean errors = findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    if (errors != (verdict == Verdict.REJECTED)
        || (obstacle != null && verdict != Verdict.UNDETERMINED)) {
      throw new IllegalArgumentException(
          "Verdict " + verdict + " does not fit the findings " + findings + ", " + obstacle);
    }
  }

  /**
   * Returns the findings of one severity.
   *
   * @param severity the severity
   * @return the findings in the order of the report; may be empty
   */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).toList();
  }

  /**
   * Returns the findings of one rule.
   *
   * @param rule the rule
   * @return the findings in the order of the report; may be empty
   */
  public List<Finding> findings(RuleId rule) {
    return findings.stream().filter(each -> each.rule().equals(rule)).toList();
  }

  /**
   * Returns what would mend the findings. The changes of one finding belong together: where one of
   * them is for a part that an earlier finding changes otherwise, all are left out.
   *
   * @return the suggestions in the order of the report; give them to {@link Suggestion#applyAll},
   *     or those of the findings that a person has chosen
   */
  public List<Suggestion> suggestions() {
    List<Suggestion> all = new ArrayList<>();
    ChangedParts changed = new ChangedParts();
    for (Finding finding : findings) {
      if (changed.leave(finding.suggestions())) {
        all.addAll(finding.suggestions());
        changed.add(finding.suggestions());
      }
    }
    return List.copyOf(all);
  }

  /**
   * Finds why a rule was not evaluated.
   *
   * @param rule the rule
   * @return the first reason; empty if it was evaluated or is not in the rule set
   */
  public Optional<NotEvaluatedReason> findObstacle(RuleId rule) {
    return notEvaluated.stream()
        .filter(each -> each.rule().equals(rule))
        .map(NotEvaluated::obstacle)
        .findFirst();
  }
}
