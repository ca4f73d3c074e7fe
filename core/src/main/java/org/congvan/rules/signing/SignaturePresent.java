package org.congvan.rules.signing;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/** The document names who signs it. */
final class SignaturePresent implements Rule<OfficialDocument> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");

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
      sink.report(SIGNATURE);
    }
  }
}
