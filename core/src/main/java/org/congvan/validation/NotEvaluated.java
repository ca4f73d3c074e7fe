package org.congvan.validation;

import java.util.Objects;

/**
 * A rule that was not evaluated, or not to its end, and why, so that silence is never taken for
 * compliance.
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
