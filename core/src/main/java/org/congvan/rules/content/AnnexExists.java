package org.congvan.rules.content;

import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/** The text mentions no annex after the last one. */
final class AnnexExists extends SelectingRule<Annexes> {

  AnnexExists() {
    super("ANX-002", Annexes::select);
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
