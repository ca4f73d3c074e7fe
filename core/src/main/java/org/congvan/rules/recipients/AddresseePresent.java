package org.congvan.rules.recipients;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/** A công văn names whom it is addressed to. */
final class AddresseePresent extends SelectingRule<OfficialDocument> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");

  AddresseePresent() {
    super("RCPT-001", Selections.documentIf(OfficialDocument::needsAddressees));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.addressees().isEmpty()) {
      sink.report(ADDRESSEES);
    }
  }
}
