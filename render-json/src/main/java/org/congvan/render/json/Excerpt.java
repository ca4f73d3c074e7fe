package org.congvan.render.json;

import tools.jackson.core.JacksonException;

/** Foreign text made fit for one line of a message: control characters escaped, length cut. */
final class Excerpt {

  private static final int VALUE_LENGTH = 80;
  private static final int MESSAGE_LENGTH = 500;

  private Excerpt() {}

  /** Returns the text in quotation marks. */
  static String quoted(String text) {
    return '"' + escaped(text, VALUE_LENGTH) + '"';
  }

  /** Returns the text as it is. */
  static String plain(String text) {
    return escaped(text, VALUE_LENGTH);
  }

  /** Returns what an exception says, never empty. */
  static String message(Throwable problem) {
    String message = problem.getMessage();
    return message == null || message.isBlank()
        ? problem.getClass().getSimpleName()
        : line(message);
  }

  /** Returns what Jackson says, without the place, never empty. */
  static String original(JacksonException problem) {
    String message = problem.getOriginalMessage();
    return message == null || message.isBlank()
        ? problem.getClass().getSimpleName()
        : line(message);
  }

  /** Returns a message of somebody else's as one line. */
  static String line(String message) {
    return escaped(message, MESSAGE_LENGTH);
  }

  /**
   * Returns the index of the first U+0000 or surrogate without its other half, which are no
   * characters of any text, or -1.
   */
  static int noCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        // It is rare: all of the text is looked at once more.
        return noCharacter(text.toCharArray(), 0, text.length());
      }
    }
    return -1;
  }

  /** The same for a text in an array; the index is that in the text. */
  static int noCharacter(char[] chars, int start, int length) {
    int end = start + length;
    for (int i = start; i < end; i++) {
      if (isSuspect(chars[i])) {
        boolean pair =
            Character.isHighSurrogate(chars[i])
                && i + 1 < end
                && Character.isLowSurrogate(chars[i + 1]);
        if (!pair) {
          return i - start;
        }
        i++;
      }
    }
    return -1;
  }

  /** One comparison for nearly all letters: that of U+0000 comes out as the greatest. */
  private static boolean isSuspect(char c) {
    return (char) (c - 1) >= Character.MIN_SURROGATE - 1 && c <= Character.MAX_SURROGATE;
  }

  private static String escaped(String text, int length) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length() && at < length) {
      int codePoint = text.codePointAt(at);
      if (isUnprintable(codePoint)) {
        String hex = Integer.toHexString(codePoint);
        shown.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
      } else {
        shown.appendCodePoint(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return at < text.length() ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isUnprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
