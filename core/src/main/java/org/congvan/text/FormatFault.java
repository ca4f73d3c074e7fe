package org.congvan.text;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault in what was read (lỗi khi đọc), such as {@code "31/02/2019"} at {@code
 * /header/promulgation/date}, line 7, column 15. What is not known is empty, null or 0.
 *
 * @param documentPath the place in the document, as {@link org.congvan.path.DocumentPath#parse}
 *     reads it, such as {@code header.promulgation.date}; empty for the whole document
 * @param jsonPointer the place in a JSON text (RFC 6901), such as {@code
 *     /header/promulgation/date}; empty for the whole text, and in what is not JSON
 * @param line the line, counted from 1; 0 where it is not known
 * @param column the column, counted from 1; 0 where it is not known
 * @param value what was found, as a message shows it: cut short, control characters escaped; null
 *     where a part is missing
 * @param expected what is right, with an example; null where {@code problem} alone says it
 * @param problem what is wrong, in a sentence without the place
 */
public record FormatFault(
    String documentPath,
    String jsonPointer,
    int line,
    int column,
    @Nullable String value,
    @Nullable String expected,
    String problem)
    implements Serializable {

  /**
   * Refuses null in the required parts.
   *
   * @throws IllegalArgumentException if line or column is negative
   */
  public FormatFault {
    Objects.requireNonNull(documentPath, "documentPath");
    Objects.requireNonNull(jsonPointer, "jsonPointer");
    Objects.requireNonNull(problem, "problem");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "Line and column of a fault must be 0 or more: " + line + ", " + column);
    }
  }
}
