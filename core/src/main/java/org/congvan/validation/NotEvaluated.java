package org.congvan.validation;

import java.util.Objects;
import org.congvan.rule.Obstacle;
import org.congvan.rule.RuleId;

/**
 * A rule that was not evaluated (quy tắc chưa đánh giá), or not to its end, and why, such as
 * HEAD-005 of a dispatch without a code, so that silence is never taken for compliance.
 *
 * @param rule the rule
 * @param obstacle why
 */
public record NotEvaluated(RuleId rule, Obstacle obstacle) {

  /** Refuses null. */
  public NotEvaluated {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(obstacle, "obstacle");
  }
}
