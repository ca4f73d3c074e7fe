package org.congvan.rules;

import org.congvan.model.OfficialDocument;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** The document has a place and date of issue. */
final class DatePresent implements Rule<OfficialDocument> {

  static final RuleId ID = RuleId.parse("HEAD-002");

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
    if (document.header().promulgation() == null) {
      sink.report("header.promulgation");
    }
  }
}
