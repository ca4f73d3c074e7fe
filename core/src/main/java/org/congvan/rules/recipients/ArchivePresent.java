package org.congvan.rules.recipients;

import org.congvan.code.DocumentSymbol;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/** The list of recipients ends with the archive line. One typed as a recipient has its own rule. */
final class ArchivePresent extends SelectingRule<OfficialDocument> {

  private static final DocumentPath ARCHIVE = DocumentPath.of("distribution", "archive");

  ArchivePresent() {
    super("RCPT-004", Selections.documentIf(OfficialDocument::needsArchiveLine));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    Distribution distribution = document.distribution();
    if (distribution.archive() == null
        && distribution.recipients().stream().noneMatch(Recipient::isArchiveLine)) {
      String unit = document.header().symbol().flatMap(DocumentSymbol::unit).orElse(null);
      ArchiveLine line = new ArchiveLine(ArchiveLine.CLERK, unit, null);
      sink.suggest(ARCHIVE, new Suggestion.Replacement(ARCHIVE, line.toString()), line);
    }
  }
}
