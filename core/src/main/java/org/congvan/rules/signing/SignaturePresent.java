package org.congvan.rules.signing;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/** The document names its signer. */
final class SignaturePresent extends SelectingRule<OfficialDocument> {

  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");

  SignaturePresent() {
    super("SIGN-001", Selections::document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.signature() == null) {
      sink.report(SIGNATURE);
    }
  }
}
