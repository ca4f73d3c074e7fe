package org.congvan.reform;

import java.util.Objects;
import org.congvan.text.DocumentFormatException;

/**
 * The code of an indicator in a catalogue (mã chỉ tiêu), such as {@code HS.NHAN} for dossiers
 * received in the period.
 *
 * <p>Codes are compared letter by letter. The code holds no meaning of its own: the catalogue says
 * what is counted, in which unit, and how it adds up.
 *
 * @param value groups of the capitals A to Z and digits, with a dot or hyphen between, beginning
 *     with a letter; at most 40 characters
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

  private static final int MAX_LENGTH = 40;
  private static final String EXPECTED =
      "at most 40 capitals A to Z and digits in groups, such as HS.NHAN or TT-07";

  /**
   * Checks the form.
   *
   * @throws DocumentFormatException if the value has another form
   */
  public IndicatorCode {
    Objects.requireNonNull(value, "value");
    if (!isWellFormed(value)) {
      throw DocumentFormatException.cannotRead("indicator code", value, EXPECTED);
    }
  }

  /**
   * Reads a code.
   *
   * @param text the code; spaces around it are ignored
   * @return the code
   * @throws DocumentFormatException if the text has another form
   */
  public static IndicatorCode parse(String text) {
    return new IndicatorCode(text.strip());
  }

  private static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH || !isLetter(value.charAt(0))) {
      return false;
    }
    boolean group = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isLetter(c) || (c >= '0' && c <= '9')) {
        group = true;
      } else if ((c == '.' || c == '-') && group) {
        group = false;
      } else {
        return false;
      }
    }
    return group;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public int compareTo(IndicatorCode other) {
    return value.compareTo(other.value);
  }

  /**
   * Returns the code as written.
   *
   * @return such as {@code HS.NHAN}
   */
  @Override
  public String toString() {
    return value;
  }
}
