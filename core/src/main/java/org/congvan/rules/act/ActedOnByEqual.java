package org.congvan.rules.act;

import java.util.Set;
import org.congvan.body.ActKind;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/** A document is amended or replaced by one of an equal form, such as a decision by a decision. */
final class ActedOnByEqual extends SelectingRule<Acts> {

  ActedOnByEqual() {
    super(
        "ACT-002", context -> Acts.select(context, Set.of(ActKind.AMENDMENT, ActKind.REPLACEMENT)));
  }

  @Override
  public void check(Acts subject, FindingSink sink) {
    LegalReference cited = subject.act().value().document();
    DocumentType type = subject.document().type();
    cited
        .findType()
        .filter(each -> each != type)
        .ifPresent(
            each ->
                sink.report(
                    subject.act().path(), cited, type.vietnameseName(), each.vietnameseName()));
  }
}
