package org.congvan.rules.signing;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/** A document that several agencies issue together is signed for each of them. */
final class SignedByEachIssuer extends SelectingRule<OfficialDocument> {

  private static final DocumentPath COSIGNATURES = DocumentPath.of("cosignatures");

  SignedByEachIssuer() {
    super(
        "SIGN-011",
        Selections.documentIf(
            document -> !document.isCopy() && !document.header().coIssuers().isEmpty()));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    int issuers = document.header().coIssuers().size() + 1;
    int signatures = document.cosignatures().size() + (document.signature() == null ? 0 : 1);
    if (signatures != issuers) {
      sink.report(COSIGNATURES, signatures, issuers);
    }
  }
}
