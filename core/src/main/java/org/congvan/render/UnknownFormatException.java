package org.congvan.render;

import java.io.Serial;
import java.util.List;

/**
 * A format that cannot be read, or cannot be written, by what is registered (định dạng không có),
 * such as {@code pdf}. The message names it, the formats that can be, and the way to add one; it
 * also says which providers could not be loaded.
 */
public final class UnknownFormatException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String formatId;
  private final String[] knownIds;

  UnknownFormatException(String formatId, List<String> knownIds, String message) {
    super(message);
    this.formatId = formatId;
    this.knownIds = knownIds.toArray(String[]::new);
  }

  /**
   * Returns the name that was asked for.
   *
   * @return the name, such as {@code pdf}, whatever the caller gave
   */
  public String formatId() {
    return formatId;
  }

  /**
   * Returns the names of the formats that can be read or written, whichever was asked for.
   *
   * @return the names in their order, such as {@code docx} and {@code json}; may be empty
   */
  public List<String> knownIds() {
    return List.of(knownIds);
  }
}
