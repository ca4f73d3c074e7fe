package org.congvan.render;

import java.util.List;
import java.util.Objects;

/**
 * A format that is there, and what can be done with it (định dạng đã đăng ký), such as {@code
 * json}, which is read and written.
 *
 * @param format name, media type and file extension
 * @param reads whether there is a reader of it
 * @param writes whether there is a renderer of it
 * @param cannotHold what documents may have that its files cannot hold and its renderer refuses,
 *     such as {@code "pictures"}; empty where nothing is said
 */
public record RegisteredFormat(
    RenderFormat format, boolean reads, boolean writes, List<String> cannotHold) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the format is neither read nor written
   */
  public RegisteredFormat {
    Objects.requireNonNull(format, "format");
    cannotHold = List.copyOf(Objects.requireNonNull(cannotHold, "cannotHold"));
    if (!reads && !writes) {
      throw new IllegalArgumentException(
          "Format " + format + " must be read or written: it is neither");
    }
  }
}
