package org.congvan.rules.copy;

import java.time.LocalDate;
import java.util.Optional;
import org.congvan.model.DocumentCopy;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;

/** A copy is made on the day of the copied document or later. */
final class CopiedAfterIssue extends CopyRule<CopiedAfterIssue.Days> {

  private static final DocumentPath DATE = DocumentPath.of("header", "promulgation", "date");

  /** The day of the copy and that of the copied document. */
  record Days(LocalDate copied, LocalDate issued) {}

  CopiedAfterIssue() {
    super("COPY-002", CopiedAfterIssue::days);
  }

  private static RuleSubjects<Days> days(DocumentCopy copy) {
    Optional<LocalDate> issued = copy.original().issuedOn();
    if (issued.isEmpty()) {
      return copy.original().needsDateOfIssue()
          ? RuleSubjects.missing(
              DocumentPath.of("original").append(Selections.missingDate(copy.original())))
          : RuleSubjects.notApplicable();
    }
    return Selections.dated(copy, copied -> new Days(copied, issued.get()));
  }

  @Override
  public void check(Days days, FindingSink sink) {
    if (days.copied().isBefore(days.issued())) {
      sink.report(DATE, SlashedDate.of(days.copied()), SlashedDate.of(days.issued()));
    }
  }
}
