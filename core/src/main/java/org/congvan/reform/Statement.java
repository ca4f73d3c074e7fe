package org.congvan.reform;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Inline;

/** The check that the words of a record pass at birth. */
final class Statement {

  private Statement() {}

  static List<Inline> require(List<Inline> text, String name) {
    List<Inline> copy = List.copyOf(Objects.requireNonNull(text, "text"));
    if (Inline.isBlank(copy)) {
      throw new IllegalArgumentException(name + " must have text: " + copy);
    }
    return copy;
  }
}
