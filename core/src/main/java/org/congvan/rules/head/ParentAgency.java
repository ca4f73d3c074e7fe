package org.congvan.rules.head;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.text.VietnameseText;

/** The line of the superior agency names another agency than the issuer. */
final class ParentAgency implements Rule<OfficialDocument> {

  private static final DocumentPath PARENT_NAME = DocumentPath.of("header", "issuer", "parentName");

  static final RuleId ID = RuleId.parse("HEAD-008");

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
    String name = document.header().issuer().name();
    String parent = document.header().issuer().parentName();
    if (parent != null && VietnameseText.sameWords(parent, name)) {
      sink.report(PARENT_NAME, parent, name);
    }
  }
}
