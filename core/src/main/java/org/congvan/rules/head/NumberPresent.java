package org.congvan.rules.head;

import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * The document has a number and symbol. A letter (thư công) needs none: the regulations give it no
 * symbol.
 */
final class NumberPresent implements Rule<OfficialDocument> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");

  static final RuleId ID = RuleId.parse("HEAD-001");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return document instanceof OfficialLetter ? Selection.notApplicable() : Selection.of(document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.header().code() == null) {
      sink.report(CODE);
    }
  }
}
