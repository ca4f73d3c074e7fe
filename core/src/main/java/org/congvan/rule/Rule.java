package org.congvan.rule;

import org.congvan.model.OfficialDocument;

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
   * Selects what of a document the rule looks at.
   *
   * @param document any document, perhaps a draft
   * @return the subject, or why there is none
   */
  Selection<S> select(OfficialDocument document);

  /**
   * Selects what of a document the rule looks at, as the validator asks for it. A rule that reads
   * what others read too, such as the citations, takes it from the reading; the others need not
   * know of this method.
   *
   * @param reading the document, and what has been read out of it
   * @return the same as {@link #select(OfficialDocument)}
   */
  default Selection<S> select(DocumentReading reading) {
    return select(reading.document());
  }

  /**
   * Checks a subject and reports each place where the rule is broken.
   *
   * @param subject what was selected
   * @param sink takes the findings
   */
  void check(S subject, FindingSink sink);
}
