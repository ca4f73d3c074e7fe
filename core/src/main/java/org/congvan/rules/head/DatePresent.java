package org.congvan.rules.head;

import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * The document has a place and date of issue. Minutes need none at their head: the printed sample
 * (Mẫu 1.9) has no such line and tells the time in the text.
 */
final class DatePresent implements Rule<OfficialDocument> {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");

  static final RuleId ID = RuleId.parse("HEAD-002");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return document.type() == DocumentType.MINUTES
        ? Selection.notApplicable()
        : Selection.of(document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (document.header().promulgation() == null) {
      sink.report(PROMULGATION);
    }
  }
}
