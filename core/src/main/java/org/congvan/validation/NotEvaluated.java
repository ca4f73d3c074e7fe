package org.congvan.validation;

import java.util.Objects;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleId;

/**
 * A rule that was not evaluated, or not completely, and why (quy tắc chưa đánh giá), such as
 * HEAD-005 for a dispatch without a code: no finding does not mean that the document complies.
 *
 * @param rule the rule
 * @param obstacle the reason
 */
public record NotEvaluated(RuleId rule, NotEvaluatedReason obstacle) {

  /** Rejects null. */
  public NotEvaluated {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(obstacle, "obstacle");
  }
}
