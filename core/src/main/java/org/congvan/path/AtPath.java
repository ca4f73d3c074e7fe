package org.congvan.path;

import java.util.Objects;

/**
 * A value in a document and where it is (giá trị kèm vị trí trong văn bản), such as the recipient
 * at {@code distribution.recipients[0]}.
 *
 * @param <T> the type of the value
 * @param path where the value is
 * @param value the value
 */
public record AtPath<T>(DocumentPath path, T value) {

  /** Refuses null. */
  public AtPath {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
  }
}
