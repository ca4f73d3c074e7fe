package org.congvan.rules.recipients;

import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Selection;
import org.congvan.rules.selection.SelectingRule;

/** The archive line begins with the clerk's office: {@code Lưu: VT}. */
final class ArchiveClerk extends SelectingRule<ArchiveLine> {

  private static final DocumentPath ARCHIVE = DocumentPath.of("distribution", "archive");
  private static final DocumentPath ARCHIVE_CLERK =
      DocumentPath.of("distribution", "archive", "clerk");

  ArchiveClerk() {
    super("RCPT-007", ArchiveClerk::archiveLine);
  }

  private static Selection<ArchiveLine> archiveLine(DocumentReading reading) {
    OfficialDocument document = reading.document();
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
