package org.congvan.rules.citation;

import java.util.List;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;

/**
 * The first citation of a document is in full. A title or a table may name it in short before the
 * text does; legal bases have their own rule.
 */
final class FirstCitationIsFull extends SelectingRule<List<CitedDocument>> {

  FirstCitationIsFull() {
    super("CITE-002", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    EarlierCitations before = new EarlierCitations();
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      boolean counts = each.role() != Passage.Role.SET_APART;
      if (each.role() == Passage.Role.RUNNING_TEXT
          && !reference.isFull()
          && !each.pointsBack()
          && !each.missing().isEmpty()
          && !before.contains(reference)) {
        sink.report(each.path(), each.name(), each.missing(), each.completed());
      }
      if (counts || reference.isFull()) {
        before.add(reference);
      }
    }
  }
}
