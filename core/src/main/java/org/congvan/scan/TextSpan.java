package org.congvan.scan;

/**
 * A stretch of a text, such as characters 9 to 51 of a paragraph.
 *
 * <p>Offsets count UTF-16 code units of the text as it was given, before any normalisation.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset behind the last character, above {@code start}
 */
public record TextSpan(long start, long end) {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the start is negative or the stretch is empty
   */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Span must be offsets such as 9 to 51, not empty: " + start + " to " + end);
    }
  }

  /**
   * Returns the characters of the stretch.
   *
   * @param text the text that the offsets belong to
   * @return the characters
   * @throws IndexOutOfBoundsException if the stretch ends behind the text
   */
  public String in(CharSequence text) {
    return text.subSequence(Math.toIntExact(start), Math.toIntExact(end)).toString();
  }

  /**
   * Returns the stretch as it lies when the text stands further back.
   *
   * @param offset by how many characters, 0 or more
   * @return the moved stretch
   */
  TextSpan movedBy(long offset) {
    return offset == 0 ? this : new TextSpan(start + offset, end + offset);
  }
}
