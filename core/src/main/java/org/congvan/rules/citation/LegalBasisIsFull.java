package org.congvan.rules.citation;

import java.util.List;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;

/** Each legal basis (căn cứ) names its document in full. */
final class LegalBasisIsFull extends SelectingRule<List<CitedDocument>> {

  LegalBasisIsFull() {
    super("CITE-006", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    for (CitedDocument each : cited) {
      if (each.role() == Passage.Role.LEGAL_BASIS
          && !each.reference().isFull()
          && !each.pointsBack()
          && !each.missing().isEmpty()) {
        sink.report(each.path(), each.name(), each.missing(), each.completed());
      }
    }
  }
}
