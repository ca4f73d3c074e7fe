package org.congvan.render.docx.write;

import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.PageLayout;

/**
 * Which rows of tables are kept whole: those that are no higher than a part of the page. Programs
 * lose the end of a row that must be whole and is higher than the page, or print it over the
 * margin.
 */
final class WholeRows {

  private static final int USUAL_PERCENT = 50;

  private final PageLayout layout;
  private final int percent;

  /**
   * Makes the rule.
   *
   * @param percent how high a row may be that is kept whole, in percent of the page between its
   *     margins
   */
  WholeRows(PageLayout layout, int percent) {
    this.layout = layout;
    this.percent = percent;
  }

  /** Returns the rule for rows that no caller chooses about: half a page. */
  static WholeRows usual(PageLayout layout) {
    return new WholeRows(layout, USUAL_PERCENT);
  }

  /**
   * Returns whether rows of a height are kept whole.
   *
   * @param landscape whether the sheet lies across
   */
  boolean areWhole(Length height, boolean landscape) {
    Margins margins = layout.margins();
    Length sheet = landscape ? layout.paper().width() : layout.paper().height();
    Length page = sheet.minus(margins.top().chosen()).minus(margins.bottom().chosen());
    return height.emu() * 100 <= page.emu() * percent;
  }
}
