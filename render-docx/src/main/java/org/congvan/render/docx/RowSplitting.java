package org.congvan.render.docx;

/**
 * Which rows of the tables of a body a page break may split (dòng của bảng được ngắt qua trang),
 * such as {@link #LONG_ROWS}.
 *
 * <p>Heading rows are repeated on every page and never split, unless they would fill half of it.
 */
public enum RowSplitting {
  /**
   * Rows that might be higher than half of the page, the default: a row that must not be split and
   * is higher than the page loses its end in some programs.
   */
  LONG_ROWS(50),
  /** All rows, so that pages are filled to their end. */
  ALL_ROWS(0),
  /** No row, for tables whose rows are known to be short. */
  NO_ROW(Integer.MAX_VALUE);

  private final int wholeRowPercent;

  RowSplitting(int wholeRowPercent) {
    this.wholeRowPercent = wholeRowPercent;
  }

  /** How high a row may be that is kept whole, in percent of the page between its margins. */
  int wholeRowPercent() {
    return wholeRowPercent;
  }
}
