package org.congvan.body;

/**
 * How the text of a table column is set (căn lề trong ô), such as {@link #RIGHT} for numbers and
 * {@link #LEFT} for words.
 */
public enum CellAlignment {
  /** At the left edge. */
  LEFT,
  /** In the middle. */
  CENTER,
  /** At the right edge, as numbers are. */
  RIGHT
}
