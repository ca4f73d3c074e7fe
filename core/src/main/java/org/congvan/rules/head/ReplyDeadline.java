package org.congvan.rules.head;

import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/** The day by which a reply is due is not before the date of issue. */
final class ReplyDeadline extends SelectingRule<ReplyDeadline.Dates> {

  private static final DocumentPath DUE_DATE = DocumentPath.of("registration", "dueDate");

  /** The two dates to compare. */
  record Dates(LocalDate due, LocalDate issuedOn) {}

  ReplyDeadline() {
    super("HEAD-015", ReplyDeadline::dates);
  }

  private static RuleSubjects<Dates> dates(ValidationContext context) {
    OfficialDocument document = context.document();
    // A copy has no deadline of its own.
    LocalDate due = document.isCopy() ? null : document.registration().dueDate();
    if (due == null) {
      return RuleSubjects.notApplicable();
    }
    return Selections.dated(document, day -> new Dates(due, day));
  }

  @Override
  public void check(Dates dates, FindingSink sink) {
    if (dates.due().isBefore(dates.issuedOn())) {
      sink.report(DUE_DATE, SlashedDate.of(dates.due()), SlashedDate.of(dates.issuedOn()));
    }
  }
}
