package org.congvan.rules.signing;

import org.congvan.model.OfficialDocument;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** The document names who signs it. */
final class SignaturePresent implements Rule<OfficialDocument> {

  static final RuleId ID = RuleId.parse("SIGN-001");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return Selection.of(document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.signature() == null) {
      sink.report("signature");
    }
  }
}
