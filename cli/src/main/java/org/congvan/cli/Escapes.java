package org.congvan.cli;

/** How characters are shown that would break a line or a column, such as a tab as {@code \t}. */
final class Escapes {

  private Escapes() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.chars().forEach(c -> append(shown, (char) c));
    return shown.toString();
  }

  static void append(StringBuilder shown, char c) {
    switch (c) {
      case '\t' -> shown.append("\\t");
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      default -> {
        int type = Character.getType(c);
        if (type == Character.CONTROL
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR) {
          String hex = Integer.toHexString(c);
          shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
          shown.append(c);
        }
      }
    }
  }
}
