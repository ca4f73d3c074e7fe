package org.congvan.rule;

/**
 * A requirement that a document meets or breaks (quy tắc), such as "the archive line names the unit
 * that the symbol names".
 *
 * <p>Severity and basis belong to the {@link RuleEntry} of each rule set, not to the rule.
 * Implementations are immutable, keep no state between documents, and throw for no document.
 *
 * @param <S> what the rule checks
 */
public interface Rule<S> {

  /**
   * Returns the stable id.
   *
   * @return such as {@code RCPT-003}
   */
  RuleId id();

  /**
   * Selects what the rule checks.
   *
   * @param context any document, including a draft, and what other rules have read from it
   * @return the subjects, or why there are none
   */
  RuleSubjects<S> select(ValidationContext context);

  /**
   * Checks a subject and reports each place where the rule is broken.
   *
   * @param subject what was selected
   * @param sink takes the findings
   */
  void check(S subject, FindingSink sink);
}
