package org.congvan.rules.citation;

import java.util.List;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;

/** Each legal basis (căn cứ) tells all parts of the document it names. */
final class LegalBasisInFull extends SelectingRule<List<CitedDocument>> {

  LegalBasisInFull() {
    super("CITE-006", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    for (CitedDocument each : cited) {
      if (each.place() == Passage.Place.LEGAL_BASIS
          && !each.reference().isFull()
          && !each.pointsBack()
          && !each.missing().isEmpty()) {
        sink.report(each.path(), each.name(), each.missing(), each.completed());
      }
    }
  }
}
