package org.congvan.read.docx.audit;

import java.util.List;
import java.util.Objects;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.regulation.Basis;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleId;
import org.congvan.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a rule on the content comes to (kết quả của quy tắc), such as RCPT-004 on the line "Lưu".
 * Errors fail; warnings and advice need a review, and so does an error on words that were read with
 * doubt.
 *
 * @param rule the rule
 * @param outcome what it comes to
 * @param findings what it found; none if it passed or was not evaluated
 * @param spot where the first finding is; null where its words are not in the file
 * @param remark why it needs a review or was not evaluated; null where there is nothing to say
 * @param obstacle why the rule was not evaluated, as the rules say it; null otherwise
 * @param basis what the rule rests on; null if the regulation has no such rule
 */
public record RuleResult(
    RuleId rule,
    Outcome outcome,
    List<Finding> findings,
    @Nullable Spot spot,
    @Nullable Phrase remark,
    @Nullable NotEvaluatedReason obstacle,
    @Nullable Basis basis) {

  /** Copies the list. */
  public RuleResult {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(outcome, "outcome");
    findings = List.copyOf(findings);
  }
}
