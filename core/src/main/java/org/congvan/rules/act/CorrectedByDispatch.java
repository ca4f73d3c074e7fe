package org.congvan.rules.act;

import java.util.Set;
import org.congvan.body.ActKind;
import org.congvan.code.DocumentType;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/** A slip of form is corrected by a dispatch (công văn), not by a document of another type. */
final class CorrectedByDispatch extends SelectingRule<Acts> {

  CorrectedByDispatch() {
    super("ACT-001", context -> Acts.select(context, Set.of(ActKind.CORRECTION)));
  }

  @Override
  public void check(Acts subject, FindingSink sink) {
    DocumentType type = subject.document().type();
    if (type != DocumentType.DISPATCH) {
      sink.report(subject.act().path(), type.vietnameseName(), subject.act().value().document());
    }
  }
}
