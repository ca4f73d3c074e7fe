package org.congvan.rules.content;

import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/** The text mentions each annex: by its number, by its title, or all of them at once. */
final class AnnexIsMentioned extends SelectingRule<Annexes> {

  AnnexIsMentioned() {
    super("ANX-001", Annexes::select);
  }

  @Override
  public void check(Annexes annexes, FindingSink sink) {
    for (int i = 0; i < annexes.attachments().size(); i++) {
      if (!annexes.isMentioned(i)) {
        sink.report(annexes.attachments().get(i).path(), annexes.label(i));
      }
    }
  }
}
