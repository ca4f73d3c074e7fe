package org.congvan.rules.citation;

import java.util.List;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;

/**
 * The first citation of a document is in full. A title or a table may name it in short before the
 * text does, and a sentence whose footnote names it in full; legal bases have their own rule.
 */
final class FirstCitationIsFull extends SelectingRule<List<CitedDocument>> {

  FirstCitationIsFull() {
    super("CITE-002", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    EarlierCitations before = new EarlierCitations();
    for (int i = 0; i < cited.size(); i++) {
      CitedDocument each = cited.get(i);
      if (i == 0 || !each.passage().isSame(cited.get(i - 1).passage())) {
        addFootnotes(cited, i, before);
      }
      LegalReference reference = each.reference();
      boolean counts = each.role() != Passage.Role.SET_APART;
      if ((each.role() == Passage.Role.RUNNING_TEXT || each.role() == Passage.Role.FOOTNOTE)
          && !reference.isFull()
          && !each.pointsBack()) {
        String missing = each.missing();
        if (!missing.isEmpty() && !before.contains(reference)) {
          sink.report(each.path(), each.name(), missing, each.completed());
        }
      }
      if (counts || reference.isFull()) {
        before.add(reference);
      }
    }
  }

  /** Adds what the footnotes of a passage cite in full. */
  private static void addFootnotes(List<CitedDocument> cited, int first, EarlierCitations before) {
    Passage passage = cited.get(first).passage();
    for (int i = first + 1; i < cited.size(); i++) {
      Passage other = cited.get(i).passage();
      boolean footnote = other.isFootnoteOf(passage);
      if (!footnote && !other.isSame(passage)) {
        return;
      }
      if (footnote && cited.get(i).reference().isFull()) {
        before.add(cited.get(i).reference());
      }
    }
  }
}
