package org.congvan.rules.head;

import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.MissingDate;
import org.congvan.rules.words.SlashedDate;

/** The day by which an answer is due does not lie before the day of issue. */
final class AnswerDue implements Rule<AnswerDue.Term> {

  private static final DocumentPath DUE_DATE = DocumentPath.of("registration", "dueDate");

  static final RuleId ID = RuleId.parse("HEAD-015");

  /** The two days that are compared. */
  record Term(LocalDate due, LocalDate issuedOn) {}

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Term> select(OfficialDocument document) {
    // A copy is not registered with a term of its own.
    LocalDate due = document.isCopy() ? null : document.registration().dueDate();
    if (due == null) {
      return Selection.notApplicable();
    }
    return document
        .issuedOn()
        .map(day -> Selection.of(new Term(due, day)))
        .orElseGet(() -> Selection.missing(MissingDate.path(document)));
  }

  @Override
  public void check(Term term, FindingSink sink) {
    if (term.due().isBefore(term.issuedOn())) {
      sink.report(DUE_DATE, SlashedDate.of(term.due()), SlashedDate.of(term.issuedOn()));
    }
  }
}
