package org.congvan.body;

/** How the text of a table column is set: words left, numbers right. */
public enum CellAlignment {
  /** At the left edge. */
  LEFT,
  /** In the middle. */
  CENTER,
  /** At the right edge, as numbers are. */
  RIGHT
}
