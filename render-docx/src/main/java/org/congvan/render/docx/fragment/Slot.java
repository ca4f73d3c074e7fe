package org.congvan.render.docx.fragment;

/**
 * A place in a fragment that is filled in: for each layout with its measures, or for each document.
 */
public enum Slot {
  /** Escaped text. */
  TEXT,
  /** Whole elements. */
  CONTENT,
  /** The id of a style. */
  STYLE,
  /** Paragraph properties that come before spacing and indents: keep with next. */
  KEEP,
  /** Paragraph properties that come after it: spacing, indents, alignment. */
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
  /** The content of the left cell. */
  LEFT_CELL,
  /** The content of the right cell. */
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
  PAPER,
  /** The name of the typeface, escaped for an attribute. */
  TYPEFACE,
  /** The letter size of the body in half points. */
  USUAL_SIZE,
  /** The letter size of a component in half points. */
  SIZE,
  /** The letter size of a component, where it is not that of the body. */
  LETTER_SIZE,
  /** Run properties that are the letter size, where it is not that of the body. */
  ONLY_LETTER_SIZE,
  /** The space above and below a component, where there is any. */
  SPACING,
  /** Paragraph properties that are the space above and below a component, where there is any. */
  ONLY_SPACING,
  /** The space between lines, 240 for single lines. */
  LINE_SPACING,
  /** The first-line indent in twips. */
  INDENT,
  /** The upper margin in twips. */
  MARGIN_TOP,
  /** The right margin in twips. */
  MARGIN_RIGHT,
  /** The lower margin in twips. */
  MARGIN_BOTTOM,
  /** The left margin in twips. */
  MARGIN_LEFT,
  /** How far header and footer are from the edge of the sheet, in twips. */
  HEADER_DISTANCE,
  /** The width of an upright sheet in twips. */
  PAPER_WIDTH,
  /** The height of an upright sheet in twips. */
  PAPER_HEIGHT,
  /** How thick strokes are, in eighths of a point. */
  RULE_WIDTH,
  /** How thick the frames of stamps are, in eighths of a point. */
  FRAME_WIDTH,
  /** How thick the borders of tables are, in eighths of a point. */
  BORDER_WIDTH,
  /** The space between a text and the stroke below it, in twips. */
  RULE_SPACE,
  /** The space between the contact details and the line above them, in points. */
  CONTACT_SPACE,
  /** The space above and below the words in the frame of a stamp, in points. */
  FRAME_SPACE,
  /** The space beside the text of a cell in twips. */
  CELL_MARGIN,
  /** What programs say of a table to those who do not see it. */
  LOOK,
  /** A turn clockwise in 60,000ths of a degree. */
  TURN,
  /** How far a turned picture reaches beyond its sides, in English Metric Units. */
  BESIDE,
  /** How far a turned picture reaches above and below itself, in English Metric Units. */
  ABOVE
}
