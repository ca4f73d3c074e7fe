package org.congvan.rules.citation;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.LegalReference;
import org.congvan.rules.content.Passage;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** Each legal basis (căn cứ) tells all parts of the document it names. */
final class LegalBasisInFull implements Rule<List<CitedDocument>> {

  static final RuleId ID = RuleId.parse("CITE-006");

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
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      if (each.place() == Passage.Place.LEGAL_BASIS && !reference.isFull() && !each.pointsBack()) {
        sink.report(
            each.path(),
            CitationParts.inShort(reference),
            CitationParts.missing(reference),
            CitationParts.completed(reference));
      }
    }
  }
}
