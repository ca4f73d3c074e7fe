package org.congvan.rules.head;

import org.congvan.model.OfficialDocument;
import org.congvan.model.Urgency;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * The urgency is one of the three that Decree 30/2020/NĐ-CP knows; the timed one ended with
 * Circular 01/2011/TT-BNV.
 */
final class UrgencyLevel implements Rule<OfficialDocument> {

  private static final DocumentPath URGENCY = DocumentPath.of("header", "urgency");

  static final RuleId ID = RuleId.parse("URG-001");

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
    Urgency urgency = document.header().urgency();
    if (urgency == Urgency.TIMED_EXPRESS) {
      sink.report(URGENCY, urgency.stamp().orElse(""));
    }
  }
}
