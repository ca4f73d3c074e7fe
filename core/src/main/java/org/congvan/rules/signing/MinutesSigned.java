package org.congvan.rules.signing;

import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/** Minutes (biên bản) are signed by the secretary beside the chair. */
final class MinutesSigned extends SelectingRule<OfficialDocument> {

  private static final DocumentPath COSIGNATURES = DocumentPath.of("cosignatures");

  MinutesSigned() {
    super("SIGN-012", Selections.documentIf(document -> document.type() == DocumentType.MINUTES));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.signature() != null && document.cosignatures().isEmpty()) {
      sink.report(COSIGNATURES);
    }
  }
}
