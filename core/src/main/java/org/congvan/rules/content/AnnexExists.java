package org.congvan.rules.content;

import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/** The text points to no annex beyond the last one. */
final class AnnexExists implements Rule<Annexes> {

  static final RuleId ID = RuleId.parse("ANX-002");

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
    int count = annexes.attachments().size();
    for (AnnexMention mention : annexes.mentions()) {
      if (mention.unclear()) {
        continue;
      }
      for (String number : mention.roman().tailMap(count, false).values()) {
        sink.report(mention.passage().path(), Annexes.label(number), count);
      }
      for (String number : mention.arabic().tailMap(count, false).values()) {
        sink.report(mention.passage().path(), Annexes.label(number), count);
      }
    }
  }
}
