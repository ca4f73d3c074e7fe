package org.congvan.rules.content;

import org.congvan.layout.Length;
import org.congvan.layout.MeasureRange;
import org.congvan.page.PageTable;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;

/**
 * The letters of a table in the text are as large as those of content must be. No clause fixes
 * those of an annex, which is a component of its own (Decree 30/2020/NĐ-CP, Article 8, clause 3).
 */
final class TableLetters extends SelectingRule<PageTables> {

  TableLetters() {
    super("BODY-005", PageTables::selectUnlessCopy);
  }

  @Override
  public void check(PageTables tables, FindingSink sink) {
    MeasureRange allowed = tables.letterSizes();
    for (PageTable table : tables.content()) {
      Length size = table.letterSize();
      if (size != null && !allowed.allows(size)) {
        DocumentPath path = table.path().child("letterSize");
        long least = Math.round(allowed.min().toPoints());
        long most = Math.round(allowed.max().toPoints());
        long nearest = size.compareTo(allowed.min()) < 0 ? least : most;
        Suggestion legal = new Suggestion.Replacement(path, String.valueOf(nearest));
        sink.suggest(path, legal, Math.round(size.toPoints()), least, most);
      }
    }
  }
}
