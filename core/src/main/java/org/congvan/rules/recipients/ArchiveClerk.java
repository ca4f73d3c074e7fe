package org.congvan.rules.recipients;

import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/** The archive line begins with the clerk's office: {@code Lưu: VT}. */
final class ArchiveClerk extends SelectingRule<ArchiveLine> {

  private static final DocumentPath ARCHIVE = DocumentPath.of("distribution", "archive");
  private static final DocumentPath ARCHIVE_CLERK =
      DocumentPath.of("distribution", "archive", "clerk");

  ArchiveClerk() {
    super("RCPT-007", ArchiveClerk::archiveLine);
  }

  private static RuleSubjects<ArchiveLine> archiveLine(ValidationContext context) {
    OfficialDocument document = context.document();
    return document.needsArchiveLine()
        ? RuleSubjects.part(document, ARCHIVE, each -> each.distribution().archive())
        : RuleSubjects.notApplicable();
  }

  @Override
  public void check(ArchiveLine archiveLine, FindingSink sink) {
    if (!archiveLine.clerk().equals(ArchiveLine.CLERK)) {
      sink.suggest(
          ARCHIVE_CLERK,
          new Suggestion.Replacement(ARCHIVE_CLERK, ArchiveLine.CLERK),
          archiveLine.clerk(),
          new ArchiveLine(ArchiveLine.CLERK, archiveLine.draftingUnit(), archiveLine.copies()));
    }
  }
}
