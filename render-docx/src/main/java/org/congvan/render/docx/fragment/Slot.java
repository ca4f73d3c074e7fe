package org.congvan.render.docx.fragment;

/** A place in a fragment that is filled in for each document. */
public enum Slot {
  /** Escaped text. */
  TEXT,
  /** Whole elements. */
  CONTENT,
  /** The id of a style. */
  STYLE,
  /** Paragraph properties that stand before spacing and indents: keep with next. */
  KEEP,
  /** Paragraph properties that stand behind it: spacing, indents, alignment. */
  DIRECT,
  /** Run properties. */
  PROPERTIES,
  /** A left indent in twips. */
  LEFT,
  /** A right indent in twips. */
  RIGHT,
  /** A hanging indent in twips. */
  HANGING,
  /** Space above in twips. */
  BEFORE,
  /** Space below in twips. */
  AFTER,
  /** The width of the left column in twips. */
  LEFT_WIDTH,
  /** The width of the right column in twips. */
  RIGHT_WIDTH,
  /** What stands in the left cell. */
  LEFT_CELL,
  /** What stands in the right cell. */
  RIGHT_CELL,
  /** The columns of a table. */
  GRID,
  /** The rows of a table. */
  ROWS,
  /** The cells of a row. */
  CELLS,
  /** A width, in twips for cells and in English Metric Units for figures. */
  WIDTH,
  /** A height in English Metric Units. */
  HEIGHT,
  /** Cell properties: spans over columns and rows. */
  SPANS,
  /** A number. */
  NUMBER,
  /** The id of a relationship. */
  RELATION,
  /** Alternative text, escaped for an attribute. */
  DESCRIPTION,
  /** How the sheets of a section lie. */
  PAPER
}
