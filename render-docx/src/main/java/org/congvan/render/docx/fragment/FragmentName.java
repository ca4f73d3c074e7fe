package org.congvan.render.docx.fragment;

/** The fragments that every layout is compiled to. */
public enum FragmentName {
  /** The part {@code word/styles.xml} but for its styles. */
  STYLES,
  /** Paragraph properties in a style. */
  PARAGRAPH_PROPERTIES,
  /** The same without content. */
  NO_PARAGRAPH_PROPERTIES,
  /** Letter properties in a style. */
  RUN_PROPERTIES,
  /** The same without content. */
  NO_RUN_PROPERTIES,
  /** The size of letters. */
  LETTERS_OF_SIZE,
  /** The part {@code word/settings.xml}. */
  SETTINGS,
  /** The same with the lines above footnotes. */
  SETTINGS_WITH_FOOTNOTES,
  /** The part {@code word/footnotes.xml}: the lines above footnotes, and the footnotes. */
  FOOTNOTES,
  /** A footnote: its number and its words. */
  FOOTNOTE,
  /** The header or footer part with the page number. */
  PAGE_NUMBER,
  /** The footer part of page 1 with the contact line. */
  CONTACT,
  /** An empty footer part, for the first pages of annexes after a page with a contact line. */
  NO_CONTACT,
  /** The part {@code word/document.xml}. */
  DOCUMENT,
  /** The page of the document itself. */
  SECTION,
  /** The page of the document itself, with a contact line. */
  SECTION_WITH_CONTACT,
  /** The page of an annex, counted from 1. */
  ANNEX_SECTION,
  /** The page of an annex, counted from 1, without the contact line of the document before it. */
  ANNEX_SECTION_WITHOUT_CONTACT,
  /** A page that goes on counting, after sheets that lie otherwise. */
  CONTINUED_SECTION,
  /** An upright sheet. */
  PORTRAIT,
  /** A sheet that lies across. */
  LANDSCAPE,
  /** The paragraph that ends a section before another. */
  SECTION_BREAK,
  /** A paragraph. */
  PARAGRAPH,
  /** Keep with next. */
  KEEP_NEXT,
  /** An outline level. */
  OUTLINE_LEVEL,
  /** Indents on both sides. */
  INDENTS,
  /** Space above. */
  SPACE_BEFORE,
  /** Space below. */
  SPACE_AFTER,
  /** Space above and below. */
  SPACE_AROUND,
  /** A stroke's indents and the space below it. */
  RULE,
  /** At the left with an indent. */
  LEFT_INDENT,
  /** At the left with a hanging indent. */
  HANGING_INDENT,
  /** At the left. */
  ALIGN_LEFT,
  /** In the middle. */
  ALIGN_CENTER,
  /** At the right. */
  ALIGN_RIGHT,
  /** At both sides. */
  ALIGN_JUSTIFIED,
  /** The first line where the others begin. */
  NO_INDENT,
  /** A tab that leads to the end of the line by dots. */
  DOTTED_TAB,
  /** A run of text in its paragraph's style. */
  RUN,
  /** A run of text with properties of its own. */
  STYLED_RUN,
  /** Bold. */
  BOLD,
  /** Italic. */
  ITALIC,
  /** Underlined. */
  UNDERLINE,
  /** Above the line. */
  SUPERSCRIPT,
  /** Below the line. */
  SUBSCRIPT,
  /** The typeface of boxes to tick. */
  CHECK_BOX_LETTERS,
  /** The number of a footnote in the text, as a run. */
  FOOTNOTE_REFERENCE,
  /** The style of links. */
  LINK_STYLE,
  /** A new line, between two pieces of a run's text. */
  LINE_BREAK,
  /** A tab, between two pieces of a run's text. */
  TAB,
  /** A link with its runs. */
  HYPERLINK,
  /** Two columns without borders. */
  LAYOUT_TABLE,
  /** A row of two columns, never split. */
  LAYOUT_ROW,
  /** A row of two columns that a page break may split. */
  LONG_LAYOUT_ROW,
  /** A table with borders. */
  DATA_TABLE,
  /** A table of the body without borders. */
  BORDERLESS_TABLE,
  /** A column of such tables. */
  GRID_COLUMN,
  /** Says that the first row of a table is its heading. */
  FIRST_ROW_LOOK,
  /** Says that no row of a table is special. */
  PLAIN_LOOK,
  /** The title of a table for those who do not see it. */
  TABLE_CAPTION,
  /** What a table holds, for those who do not see it. */
  TABLE_DESCRIPTION,
  /** A row, never split. */
  DATA_ROW,
  /** A row that a page break may split. */
  LONG_ROW,
  /** A heading row, repeated on every page. */
  HEADER_ROW,
  /** A cell, its content in the middle of its height. */
  CELL,
  /** A cell of a table without borders, its content at the top. */
  BORDERLESS_CELL,
  /** A cell's span over columns. */
  COLUMN_SPAN,
  /** The first cell of a span over rows. */
  ROW_SPAN_START,
  /** The cells below it. */
  ROW_SPAN_REST,
  /** A picture, as a run. */
  FIGURE,
  /** A picture that is turned, as a run. */
  TURNED_FIGURE,
  /** A picture that is mirrored and then turned, as a run. */
  MIRRORED_FIGURE,
  /** A chart, as a run. */
  CHART
}
