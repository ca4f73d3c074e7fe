package org.congvan.rules.citation;

import java.util.List;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;

/**
 * The first citation of a document tells all its parts. A title or a table may name it in short
 * before the text does; a legal basis has a rule of its own.
 */
final class FirstCitation extends SelectingRule<List<CitedDocument>> {

  FirstCitation() {
    super("CITE-002", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    CitedBefore before = new CitedBefore();
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      boolean counts = each.place() != Passage.Place.BESIDE_THE_TEXT;
      if (each.place() == Passage.Place.RUNNING_TEXT
          && !reference.isFull()
          && !each.pointsBack()
          && !each.missing().isEmpty()
          && !before.has(reference)) {
        sink.report(each.path(), each.name(), each.missing(), each.completed());
      }
      if (counts || reference.isFull()) {
        before.add(reference);
      }
    }
  }
}
