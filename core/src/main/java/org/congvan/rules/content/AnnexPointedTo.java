package org.congvan.rules.content;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/** The text points to each annex: by its number, by its title, or to all of them at once. */
final class AnnexPointedTo implements Rule<Annexes> {

  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");

  static final RuleId ID = RuleId.parse("ANX-001");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Annexes> select(OfficialDocument document) {
    return Annexes.select(document);
  }

  @Override
  public void check(Annexes annexes, FindingSink sink) {
    for (int i = 0; i < annexes.attachments().size(); i++) {
      if (!annexes.arePointedTo(i)) {
        sink.report(ATTACHMENTS.item(i), annexes.label(i));
      }
    }
  }
}
