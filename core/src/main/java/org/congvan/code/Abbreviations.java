package org.congvan.code;

import java.util.Locale;
import java.util.Optional;

/** The abbreviations of types, as the reader of codes asks for them. */
final class Abbreviations {
  private Abbreviations() {}

  static boolean isType(String letters) {
    for (DocumentType type : DocumentType.values()) {
      if (type.abbreviation().filter(letters::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns small letters in capitals; the first group must be a type, which keeps its own small
   * letters.
   */
  static Optional<String> capitals(String letters, boolean first) {
    String capitals = letters.toUpperCase(Locale.ROOT);
    if (!first) {
      return capitals.isEmpty()
          ? Optional.empty()
          : Optional.of(capitals.equals("TTG") ? "TTg" : capitals);
    }
    for (DocumentType type : DocumentType.values()) {
      Optional<String> found =
          type.abbreviation().filter(a -> a.toUpperCase(Locale.ROOT).equals(capitals));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
