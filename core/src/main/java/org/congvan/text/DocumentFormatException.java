package org.congvan.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Text that cannot be read as the value it should be, such as {@code 31/02/2019} for a date.
 *
 * <p>The message names the kind of value, the text, what was expected and an example: {@code Cannot
 * read document code "477SKHCN": expected number/notation, such as 477/SKHCN-TTNCUĐ or
 * 07/KH-SKHCN}.
 *
 * <p>A reader of documents reports faults that do not depend on each other together: {@link
 * #faults} has all of them, the other accessors speak of the first.
 */
public final class DocumentFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Longest part of the offending text that a message repeats, in UTF-16 units. */
  private static final int SHOWN_LENGTH = 80;

  private final FormatFault[] faults;

  /**
   * Creates the exception with its whole message.
   *
   * @param message what is wrong, the value, what is right, an example
   */
  public DocumentFormatException(String message) {
    this(message, List.of(faultOf(message, null, null)), null);
  }

  /**
   * Creates the exception with its whole message and what led to it.
   *
   * @param message what is wrong, the value, what is right, an example
   * @param cause the failure underneath
   */
  public DocumentFormatException(String message, Throwable cause) {
    this(message, List.of(faultOf(message, null, null)), cause);
  }

  /**
   * Creates the exception for faults with their places.
   *
   * @param message the whole message, which describes the first fault at least
   * @param faults the faults in the order in which they were found, one or more
   * @param cause the failure underneath the first; null where there is none
   * @throws IllegalArgumentException if there is no fault
   */
  public DocumentFormatException(
      String message, List<FormatFault> faults, @Nullable Throwable cause) {
    super(message, cause);
    this.faults = faults.toArray(FormatFault[]::new);
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("Refusal must have a fault: " + message);
    }
  }

  private static FormatFault faultOf(
      String message, @Nullable String value, @Nullable String expected) {
    return new FormatFault("", "", 0, 0, value, expected, Objects.requireNonNull(message));
  }

  /**
   * Returns what is wrong, each fault with its place as far as that is known.
   *
   * @return one fault or more; a reader may stop after some twenty
   */
  public List<FormatFault> faults() {
    return List.of(faults);
  }

  /**
   * Returns the place of the first fault in the document, such as {@code header.promulgation.date}.
   *
   * @return the path as {@link org.congvan.path.DocumentPath#parse} reads it; empty for the whole
   *     document, or where no document was read
   */
  public String documentPath() {
    return first().documentPath();
  }

  /**
   * Returns the place of the first fault in a JSON text, such as {@code /header/promulgation/date}.
   *
   * @return the JSON pointer (RFC 6901); empty for the whole text, or where no JSON was read
   */
  public String jsonPointer() {
    return first().jsonPointer();
  }

  /**
   * Returns the line of the first fault.
   *
   * @return the line, counted from 1; empty if it is not known
   */
  public OptionalInt line() {
    return first().line() == 0 ? OptionalInt.empty() : OptionalInt.of(first().line());
  }

  /**
   * Returns the column of the first fault.
   *
   * @return the column, counted from 1; empty if it is not known
   */
  public OptionalInt column() {
    return first().column() == 0 ? OptionalInt.empty() : OptionalInt.of(first().column());
  }

  /**
   * Returns what was found at the first fault, such as {@code 31/02/2019}.
   *
   * @return the value as a message shows it; empty if a part is missing
   */
  public Optional<String> value() {
    return Optional.ofNullable(first().value());
  }

  /**
   * Returns what is right at the first fault, such as {@code a day of the calendar, such as
   * "2019-11-11"}.
   *
   * @return what is right, with an example; empty if the message alone says it
   */
  public Optional<String> expected() {
    return Optional.ofNullable(first().expected());
  }

  private FormatFault first() {
    return faults[0];
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
    String message = messageOf(what, text, expected);
    return new DocumentFormatException(
        message, List.of(faultOf(message, shown(text), expected)), null);
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
    String message = messageOf(what, text, expected);
    return new DocumentFormatException(
        message, List.of(faultOf(message, shown(text), expected)), cause);
  }

  private static String messageOf(String what, String text, String expected) {
    return "Cannot read " + what + " \"" + shown(text) + "\": expected " + expected;
  }

  /**
   * Returns a text as a message repeats it: control characters as escapes, long text cut.
   *
   * @param text any text
   * @return the text on one line, of 80 characters or little more
   */
  public static String shown(String text) {
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
