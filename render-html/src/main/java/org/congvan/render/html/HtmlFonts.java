package org.congvan.render.html;

/** Which letters a page brings along, such as {@link #FROM_READER}. */
public enum HtmlFonts {

  /**
   * None: the reader's own Times New Roman, or what takes the same room (Tinos, Liberation Serif).
   */
  FROM_READER,

  /**
   * The four faces of Tinos for Vietnamese, inside the page, some 170 KB more. Its letters are as
   * wide as those of Times New Roman, which is the typeface that the regulations name; Tinos is
   * not.
   */
  TINOS
}
