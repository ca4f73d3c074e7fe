package org.congvan.model;

import java.util.Objects;

/**
 * A value in a document and the path that leads to it, such as the recipient at {@code
 * distribution.recipients[0]}.
 *
 * @param <T> the type of the value
 * @param path the path by record accessors from the document
 * @param value the value
 */
public record Located<T>(String path, T value) {

  /** Refuses null. */
  public Located {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
  }
}
