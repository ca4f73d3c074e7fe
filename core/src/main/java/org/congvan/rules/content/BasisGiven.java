package org.congvan.rules.content;

import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/** A decision or resolution names its legal bases, whether typed in their role or not. */
final class BasisGiven extends SelectingRule<Opening> {

  private static final DocumentPath CONTENT = DocumentPath.of("content");

  BasisGiven() {
    super("BODY-008", Opening::deciding);
  }

  @Override
  public void check(Opening opening, FindingSink sink) {
    if (opening.lines().stream().noneMatch(line -> line.isBasis() || line.readsAsBasis())) {
      sink.report(CONTENT, opening.type().vietnameseName());
    }
  }
}
