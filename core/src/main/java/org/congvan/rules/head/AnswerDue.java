package org.congvan.rules.head;

import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Selection;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/** The day by which an answer is due does not lie before the day of issue. */
final class AnswerDue extends SelectingRule<AnswerDue.Term> {

  private static final DocumentPath DUE_DATE = DocumentPath.of("registration", "dueDate");

  /** The two days that are compared. */
  record Term(LocalDate due, LocalDate issuedOn) {}

  AnswerDue() {
    super("HEAD-015", AnswerDue::term);
  }

  private static Selection<Term> term(DocumentReading reading) {
    OfficialDocument document = reading.document();
    // A copy is not registered with a term of its own.
    LocalDate due = document.isCopy() ? null : document.registration().dueDate();
    if (due == null) {
      return Selection.notApplicable();
    }
    return Selections.dated(document, day -> new Term(due, day));
  }

  @Override
  public void check(Term term, FindingSink sink) {
    if (term.due().isBefore(term.issuedOn())) {
      sink.report(DUE_DATE, SlashedDate.of(term.due()), SlashedDate.of(term.issuedOn()));
    }
  }
}
