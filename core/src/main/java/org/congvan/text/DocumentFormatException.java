package org.congvan.text;

/**
 * Text that cannot be read as the value it should be, such as {@code 31/02/2019} for a date.
 *
 * <p>The message names the kind of value, the text, what was expected and an example: {@code Cannot
 * read document code "477SKHCN": expected number/notation, such as 477/SKHCN-TTNCUĐ or
 * 07/KH-SKHCN}.
 */
public final class DocumentFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Longest part of the offending text that a message repeats, in UTF-16 units. */
  private static final int SHOWN_LENGTH = 80;

  /**
   * Creates the exception with its whole message.
   *
   * @param message what is wrong, the value, what is right, an example
   */
  public DocumentFormatException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its whole message and what led to it.
   *
   * @param message what is wrong, the value, what is right, an example
   * @param cause the failure underneath
   */
  public DocumentFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Builds the exception in the usual words: {@code Cannot read <what> "<text>": expected
   * <expected>}.
   *
   * @param what the kind of value, such as {@code document code}
   * @param text the text as it was given; control characters are shown as escapes, long text is cut
   * @param expected the form that is right, with an example
   * @return the exception, to be thrown by the caller
   */
  public static DocumentFormatException cannotRead(String what, String text, String expected) {
    return new DocumentFormatException(messageOf(what, text, expected));
  }

  /**
   * Builds the exception in the usual words, with what led to it.
   *
   * @param what the kind of value, such as {@code date}
   * @param text the text as it was given
   * @param expected the form that is right, with an example
   * @param cause the failure underneath
   * @return the exception, to be thrown by the caller
   */
  public static DocumentFormatException cannotRead(
      String what, String text, String expected, Throwable cause) {
    return new DocumentFormatException(messageOf(what, text, expected), cause);
  }

  private static String messageOf(String what, String text, String expected) {
    return "Cannot read " + what + " \"" + shown(text) + "\": expected " + expected;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(text.length(), SHOWN_LENGTH);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean brokenPair =
          (Character.isHighSurrogate(c) && !isLow(text, i + 1, end))
              || (Character.isLowSurrogate(c) && !isHigh(text, i - 1));
      int type = Character.getType(c);
      if (brokenPair
          || type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        shown.append("\\u");
        String hex = Integer.toHexString(c);
        shown.append("0".repeat(4 - hex.length())).append(hex);
      } else {
        shown.append(c);
      }
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isLow(String text, int at, int end) {
    return at < end && Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isHigh(String text, int at) {
    return at >= 0 && Character.isHighSurrogate(text.charAt(at));
  }
}
