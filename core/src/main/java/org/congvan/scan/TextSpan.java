package org.congvan.scan;

/**
 * A part of a text by its offsets, such as 9 to 51 of a paragraph.
 *
 * <p>Offsets count UTF-16 code units of the text as it was given, before any normalisation.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset after the last character, above {@code start}
 */
public record TextSpan(long start, long end) {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the start is negative or the span is empty
   */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Span must be offsets such as 9 to 51, not empty: " + start + " to " + end);
    }
  }

  /**
   * Returns the characters of the span.
   *
   * @param text the text that the offsets belong to
   * @return the characters
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String in(CharSequence text) {
    return text.subSequence(Math.toIntExact(start), Math.toIntExact(end)).toString();
  }

  /** Returns the span with its offsets increased. */
  TextSpan movedBy(long offset) {
    return offset == 0 ? this : new TextSpan(start + offset, end + offset);
  }
}
