package org.congvan.rule;

/**
 * One requirement that a document meets or breaks (quy tắc), such as "the archive line names the
 * unit that the symbol names".
 *
 * <p>Severity and basis are not the rule's: they belong to the {@link RuleEntry} of each rule set.
 * Implementations are immutable, keep nothing between documents, and throw for no document.
 *
 * @param <S> what the rule looks at
 */
public interface Rule<S> {

  /**
   * Returns the stable name.
   *
   * @return such as {@code RCPT-003}
   */
  RuleId id();

  /**
   * Selects what the rule checks.
   *
   * @param reading any document, perhaps a draft, and what other rules have read from it
   * @return the subjects, or why there are none
   */
  Selection<S> select(DocumentReading reading);

  /**
   * Checks a subject and reports each place where the rule is broken.
   *
   * @param subject what was selected
   * @param sink takes the findings
   */
  void check(S subject, FindingSink sink);
}
