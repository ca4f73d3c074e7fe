package org.congvan.reform;

/**
 * How the records of an outline part are set out on the page (cách trình bày các ý), such as {@link
 * #DASH}.
 */
public enum ItemStyle {
  /** Each record is a paragraph. */
  PARAGRAPH,
  /** Each record is an item with a dash. */
  DASH,
  /** Each record is an item with a plus. */
  PLUS
}
