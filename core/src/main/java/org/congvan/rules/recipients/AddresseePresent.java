package org.congvan.rules.recipients;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/** A công văn names whom it is addressed to. */
final class AddresseePresent implements Rule<OfficialDocument> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");

  static final RuleId ID = RuleId.parse("RCPT-001");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return document.needsAddressees() ? Selection.of(document) : Selection.notApplicable();
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.addressees().isEmpty()) {
      sink.report(ADDRESSEES);
    }
  }
}
