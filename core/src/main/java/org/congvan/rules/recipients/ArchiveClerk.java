package org.congvan.rules.recipients;

import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/** The archive line begins with the clerk's office: {@code Lưu: VT}. */
final class ArchiveClerk implements Rule<ArchiveLine> {

  private static final DocumentPath ARCHIVE = DocumentPath.of("distribution", "archive");
  private static final DocumentPath ARCHIVE_CLERK =
      DocumentPath.of("distribution", "archive", "clerk");

  static final RuleId ID = RuleId.parse("RCPT-007");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<ArchiveLine> select(OfficialDocument document) {
    return document.needsArchiveLine()
        ? Selection.part(document, ARCHIVE, each -> each.distribution().archive())
        : Selection.notApplicable();
  }

  @Override
  public void check(ArchiveLine archiveLine, FindingSink sink) {
    if (!archiveLine.clerk().equals(ArchiveLine.CLERK)) {
      sink.report(
          ARCHIVE_CLERK,
          archiveLine.clerk(),
          new ArchiveLine(ArchiveLine.CLERK, archiveLine.draftingUnit(), archiveLine.copies()));
    }
  }
}
