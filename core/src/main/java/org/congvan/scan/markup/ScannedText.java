package org.congvan.scan.markup;

/**
 * A text to be scanned, with the text as it was given: {@code Nghị định số 30/2020/NĐ-CP} of {@code
 * Nghị định số <b>30/2020/NĐ-CP</b>}.
 */
public sealed interface ScannedText permits GivenText, PlainText {

  /** Returns the characters to be scanned. */
  CharSequence characters();

  /** Returns the text as it was given. */
  CharSequence given();

  /** Returns the offset in the given text of a character of the scanned one. */
  int start(int at);

  /**
   * Returns the offset in the given text after the character before an offset of the scanned one.
   */
  int end(int at);
}
