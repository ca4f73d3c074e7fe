package org.congvan.rules.citation;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.LegalReference;
import org.congvan.rules.content.Passage;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/**
 * The first citation of a document tells all its parts. A title or a table may name it in short
 * before the text does; a legal basis has a rule of its own.
 */
final class FirstCitation implements Rule<List<CitedDocument>> {

  static final RuleId ID = RuleId.parse("CITE-002");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<List<CitedDocument>> select(OfficialDocument document) {
    return CitedDocument.select(document);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    List<LegalReference> before = new ArrayList<>();
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      boolean counts = each.place() != Passage.Place.BESIDE_THE_TEXT;
      if (each.place() == Passage.Place.RUNNING_TEXT
          && !reference.isFull()
          && !each.pointsBack()
          && before.stream().noneMatch(other -> CitedDocument.isSame(other, reference))) {
        sink.report(
            each.path(),
            CitationParts.inShort(reference),
            CitationParts.missing(reference),
            CitationParts.completed(reference));
      }
      if (counts || reference.isFull()) {
        before.add(reference);
      }
    }
  }
}
