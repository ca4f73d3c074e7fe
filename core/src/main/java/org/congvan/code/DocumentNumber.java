package org.congvan.code;

import java.util.Objects;
import org.congvan.text.DocumentFormatException;

/**
 * Number of a document in its series (số), such as {@code 477}, {@code 07}, {@code 30c} or {@code
 * 66.16}.
 *
 * <p>Numbers count from 01 at the start of the calendar year. Source: Decree 30/2020/NĐ-CP, Annex
 * I, II.3.a.
 *
 * @param value the number itself, 1 to 999999
 * @param suffix what distinguishes numbers inserted between others: empty, one letter ({@code c},
 *     as written, small or capital) or a dot and one to three digits ({@code .16})
 */
public record DocumentNumber(int value, String suffix) {
  private static final int MAX_VALUE = 999_999;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the value is outside its bounds or the suffix has another
   *     form
   */
  public DocumentNumber {
    Objects.requireNonNull(suffix, "suffix");
    if (value < 1 || value > MAX_VALUE) {
      throw new IllegalArgumentException(
          "Document number must be 1 to " + MAX_VALUE + ": " + value);
    }
    if (!isSuffix(suffix)) {
      throw new IllegalArgumentException(
          "Suffix of a document number must be empty, a letter such as c, or a dot and digits such as .16: \""
              + suffix
              + "\"");
    }
  }

  /**
   * Makes a plain number.
   *
   * @param value 1 to 999999
   * @return the number without suffix
   * @throws IllegalArgumentException if the value is outside its bounds
   */
  public static DocumentNumber of(int value) {
    return new DocumentNumber(value, "");
  }

  /**
   * Reads a number, with or without its leading zero.
   *
   * @param text the number, such as {@code 07}, {@code 7} or {@code 30c}
   * @return the number
   * @throws DocumentFormatException if the text is not a document number
   */
  public static DocumentNumber parse(String text) {
    int end = 0;
    while (end < text.length() && end < 7 && isDigit(text.charAt(end))) {
      end++;
    }
    String suffix = text.substring(end);
    int value = end > 0 && end < 7 ? Integer.parseInt(text.substring(0, end)) : 0;
    if (value < 1 || !isSuffix(suffix)) {
      throw DocumentFormatException.cannotRead(
          "document number",
          text,
          "1 to 999999 with at most a letter or a dotted part, such as 07, 30c or 66.16");
    }
    return new DocumentNumber(value, suffix);
  }

  /**
   * Returns whether two numbers are the same but for the case of their letter, which varies in
   * practice for one and the same document (522b and 522B).
   *
   * @param other the other number
   * @return whether value and suffix agree
   */
  public boolean isSameIgnoringCase(DocumentNumber other) {
    return value == other.value && suffix.equalsIgnoreCase(other.suffix);
  }

  /**
   * Writes the number, with a leading zero below 10.
   *
   * @return such as {@code 07}, {@code 477}, {@code 30c}, {@code 66.16}
   */
  @Override
  public String toString() {
    return appendTo(new StringBuilder()).toString();
  }

  StringBuilder appendTo(StringBuilder text) {
    return text.append(value < 10 ? "0" : "").append(value).append(suffix);
  }

  static boolean isSuffix(String suffix) {
    if (suffix.isEmpty()) {
      return true;
    }
    if (suffix.length() == 1) {
      char c = suffix.charAt(0);
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == 'đ' || c == 'Đ';
    }
    return suffix.length() <= 4
        && suffix.charAt(0) == '.'
        && suffix.substring(1).chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
