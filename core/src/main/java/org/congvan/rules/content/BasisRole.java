package org.congvan.rules.content;

import java.util.List;
import org.congvan.body.ParagraphRole;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;

/**
 * A legal basis is a paragraph in its role, which the page sets in italics, and no plain text. In a
 * decision or resolution that is each line above the formula or the articles that is worded as one;
 * in a plan or notice only "Căn cứ …;" as a line of its own, since "Căn cứ Công văn số …, Sở …" is
 * a sentence. A dispatch has no name of a type that legal bases could stand under.
 */
final class BasisRole extends SelectingRule<Opening> {

  BasisRole() {
    super("BODY-010", Opening::titled);
  }

  @Override
  public void check(Opening opening, FindingSink sink) {
    List<Opening.Line> lines = opening.lines();
    boolean listed = false;
    for (Opening.Line line : lines) {
      boolean formula = line.role() == ParagraphRole.FORMULA;
      boolean plain = line.role() == ParagraphRole.TEXT;
      boolean basis = line.beginsWithBasis() && line.words().endsWith(";");
      boolean continued =
          (listed || line.beginsWithBasis())
              && line.readsAsBasis()
              && opening.decides()
              && !line.words().endsWith(":");
      if (plain && (basis || continued)) {
        DocumentPath path = opening.path(line);
        DocumentPath paragraph = path.parent();
        if (paragraph != null && isBlock(paragraph)) {
          Suggestion role =
              new Suggestion.Replacement(paragraph.child("role"), ParagraphRole.LEGAL_BASIS.name());
          sink.suggest(path, role, line.words());
        } else {
          sink.report(path, line.words());
        }
      }
      listed = !formula && (listed || line.isBasis() || line.beginsWithBasis());
    }
  }

  /** Whether a path is that of a paragraph among blocks; an item of a list has no role. */
  private static boolean isBlock(DocumentPath path) {
    DocumentPath list = path.parent();
    DocumentPath whole = list == null ? null : list.parent();
    return whole != null && whole.child("blocks").equals(list);
  }
}
