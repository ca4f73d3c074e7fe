package org.congvan.page.line;

/**
 * The characters that end a line: line feed, carriage return, and those of Unicode that do the
 * same, U+0085, U+2028 and U+2029, which Word itself does not know.
 */
public final class LineEnds {

  private LineEnds() {}

  /**
   * Returns whether a line ends at a character.
   *
   * @param c the character
   * @return true for the five that end lines
   */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
