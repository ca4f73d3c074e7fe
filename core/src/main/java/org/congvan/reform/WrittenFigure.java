package org.congvan.reform;

import java.util.Objects;

/**
 * Where a figure was read (nguồn số liệu): the written form and its place in the text it came from,
 * such as {@code "07 văn bản"} at 120.
 *
 * @param text the figure as written
 * @param start the offset of its first character (UTF-16) in the source text, 0 or more
 * @param end the offset after its last character, at least {@code start}
 */
public record WrittenFigure(String text, int start, int end) {

  /**
   * Checks text and offsets; the text stays as it was written, so that it fits its offsets.
   *
   * @throws IllegalArgumentException if the text is blank or the offsets are negative or in the
   *     wrong order
   */
  public WrittenFigure {
    Objects.requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "Text of a written figure must not be blank: \""
              + text
              + "\"; expected such as 07 văn bản");
    }
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "Offsets of a written figure must be 0 <= start <= end: " + start + ", " + end);
    }
  }
}
