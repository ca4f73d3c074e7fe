package org.congvan.rules.recipients;

import org.congvan.code.DocumentSymbol;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * The list of recipients ends with the archive line. One that is typed as a recipient has its own
 * rule.
 */
final class ArchivePresent implements Rule<OfficialDocument> {

  private static final DocumentPath ARCHIVE = DocumentPath.of("distribution", "archive");

  static final RuleId ID = RuleId.parse("RCPT-004");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return document.needsArchiveLine() ? Selection.of(document) : Selection.notApplicable();
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    Distribution distribution = document.distribution();
    if (distribution.archive() == null
        && distribution.recipients().stream().noneMatch(Recipient::isArchiveLine)) {
      String unit = document.header().symbol().flatMap(DocumentSymbol::unit).orElse(null);
      sink.report(ARCHIVE, new ArchiveLine(ArchiveLine.CLERK, unit, null));
    }
  }
}
