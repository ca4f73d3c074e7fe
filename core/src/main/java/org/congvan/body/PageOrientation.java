package org.congvan.body;

/**
 * Whether the sheet of a table is upright or landscape (kiểu trình bày), such as {@link #LANDSCAPE}
 * for a table of twelve columns.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Annex I, Part I, I.2.
 */
public enum PageOrientation {
  /** Upright, like the pages of the text (theo chiều dài của khổ giấy). */
  PORTRAIT,
  /** Across (theo chiều rộng), which is for tables that are not made annexes of their own. */
  LANDSCAPE
}
