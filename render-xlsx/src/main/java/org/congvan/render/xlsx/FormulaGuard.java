package org.congvan.render.xlsx;

/**
 * What becomes of words in comma-separated values that a spreadsheet would not leave as they are:
 *
 * <ul>
 *   <li>a formula: words that begin with {@code = + - @} or their full-width forms, also after
 *       blanks, quotation marks and characters that nobody sees, and also in the middle, after a
 *       character that some spreadsheet may take for the end of the field, as in {@code A;=1+1};
 *   <li>a number, day, time, truth value or error: {@code 0123}, {@code 1/2}, {@code 3e5}, {@code
 *       12:30}, {@code 5%}, {@code TRUE}, {@code #N/A}.
 * </ul>
 *
 * <p>Quotation marks do not help there, because spreadsheets take them off before they look. A
 * report comes from another office, so its content is not to be trusted.
 */
public enum FormulaGuard {
  /**
   * An apostrophe goes in front of such words, and of words that begin with an apostrophe, so that
   * different words stay different. In the middle it goes after the character that may end the
   * field: {@code A;'=1+1}. They are no longer the very words; a program that reads the file back
   * takes off the apostrophe at the beginning and after each comma, semicolon, vertical bar and
   * control character.
   */
  APOSTROPHE,
  /** The words stay as they are. For files that programs read, and no spreadsheet opens. */
  NONE
}
