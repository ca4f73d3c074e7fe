package org.congvan.rule;

import java.util.Objects;
import org.congvan.regulation.Basis;

/**
 * A rule under one regulation (quy tắc trong bộ quy tắc), with its severity and basis there, such
 * as RCPT-003 as a warning.
 *
 * @param rule the rule
 * @param severity the severity of its findings
 * @param basis what the rule rests on under the regulation
 */
public record RuleEntry(Rule<?> rule, Severity severity, Basis basis) {

  /**
   * Rejects an error without a firm basis.
   *
   * @throws IllegalArgumentException if the severity is {@link Severity#ERROR} and the basis
   *     neither a {@link Basis.Clause} nor a {@link Basis.Consistency}
   */
  public RuleEntry {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(basis, "basis");
    boolean firm = basis instanceof Basis.Clause || basis instanceof Basis.Consistency;
    if (severity == Severity.ERROR && !firm) {
      throw new IllegalArgumentException(
          "Rule "
              + rule.id()
              + " must not be an error on the basis "
              + basis
              + "; an error needs a clause that was read or a contradiction in the document");
    }
  }

  /**
   * Returns the id of the rule.
   *
   * @return such as {@code RCPT-003}
   */
  public RuleId id() {
    return rule.id();
  }
}
