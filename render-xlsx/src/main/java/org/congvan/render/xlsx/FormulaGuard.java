package org.congvan.render.xlsx;

/**
 * What becomes of words that a spreadsheet would run as a formula when it opens comma-separated
 * values: those that begin with {@code = + - @}, a tab, a line break or their full-width forms.
 *
 * <p>Quotation marks do not help there, because spreadsheets take them off before they look. A
 * report comes from another office, so its content is not to be trusted.
 */
public enum FormulaGuard {
  /**
   * An apostrophe goes in front, so that the words stay words. They are no longer the very words; a
   * program that reads the file back has to take the apostrophe off.
   */
  APOSTROPHE,
  /** The words stay as they are. For files that programs read, and no spreadsheet opens. */
  NONE
}
