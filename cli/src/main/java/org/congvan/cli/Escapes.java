package org.congvan.cli;

/**
 * Shows characters that would break a line or a column, change the direction of writing or command
 * a terminal, such as a tab as {@code \t} and U+202E as {@code \}{@code u202e}.
 */
final class Escapes {

  private Escapes() {}

  /** Returns a text as one column of one line. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars().forEach(c -> append(shown, (char) c));
    return shown.toString();
  }

  /** Returns a text of several lines, in which tabs may be. */
  static String ofLines(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        shown.append(c);
      } else {
        append(shown, c);
      }
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, char c) {
    switch (c) {
      case '\t' -> shown.append("\\t");
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      default -> {
        if (isEscaped(c)) {
          String hex = Integer.toHexString(c);
          shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
          shown.append(c);
        }
      }
    }
  }

  private static boolean isEscaped(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || changesDirection(c);
  }

  /** Whether a character only says in which direction others are written (UAX #9). */
  private static boolean changesDirection(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
