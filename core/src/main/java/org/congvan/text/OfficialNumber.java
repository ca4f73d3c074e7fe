package org.congvan.text;

import java.math.BigDecimal;

/**
 * Numbers as official prose writes them: {@code 1.250} with a dot between thousands, {@code 27,5}
 * with a decimal comma, {@code 07} for a small count.
 *
 * <p>Written by hand, since the JDK's forms for Vietnamese change with its locale data.
 */
public final class OfficialNumber {
  private static final String WHAT = "number";
  private static final String EXPECTED =
      "thousands with dots and a decimal comma, such as 1.250 or 27,5";

  /** Most digits before or after the comma. Nothing an office counts needs more. */
  private static final int MAX_DIGITS = 100;

  private OfficialNumber() {}

  /**
   * Writes a number with its own scale: 1250 is {@code 1.250}, 27.5 is {@code 27,5}, 27.0 is {@code
   * 27,0}.
   *
   * <p>A number with three decimals and less than four digits before them, such as {@code 1,500},
   * is written as it is; {@link #parse} refuses to guess at it.
   *
   * @param number at most 100 digits before and after the comma
   * @return the official form
   * @throws IllegalArgumentException if the number has more digits
   */
  public static String format(BigDecimal number) {
    long whole = (long) number.precision() - number.scale();
    if (whole > MAX_DIGITS || number.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "Number must have at most "
              + MAX_DIGITS
              + " digits before and after the comma: "
              + number.precision()
              + " digits, scale "
              + number.scale());
    }
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String digits = point < 0 ? plain : plain.substring(0, point);
    StringBuilder written = new StringBuilder();
    if (number.signum() < 0) {
      written.append('-');
    }
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        written.append('.');
      }
      written.append(digits.charAt(i));
    }
    if (point >= 0) {
      written.append(',').append(plain, point + 1, plain.length());
    }
    return written.toString();
  }

  /**
   * Writes a count; one below ten has a leading zero, as is the habit in official prose: {@code 07
   * văn bản}. Zero stays {@code 0}.
   *
   * @param count 0 or more
   * @return the official form
   * @throws IllegalArgumentException if the count is negative
   */
  public static String formatCount(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("Count must be 0 or more: " + count);
    }
    return count > 0 && count < 10 ? "0" + count : format(BigDecimal.valueOf(count));
  }

  /**
   * Reads a number in official form. A leading zero does not matter: {@code 07} is seven.
   *
   * @param text the number; spaces around it are ignored
   * @return its value, with the scale it was written with
   * @throws DocumentFormatException if the text is not a number, or if it can be read in two ways:
   *     {@code 1,500} is one and a half to a Vietnamese reader and fifteen hundred in English use
   */
  public static BigDecimal parse(String text) {
    String number = VietnameseText.collapseWhiteSpace(text);
    boolean negative = number.startsWith("-");
    String unsigned = negative ? number.substring(1) : number;
    int comma = unsigned.indexOf(',');
    String whole = comma < 0 ? unsigned : unsigned.substring(0, comma);
    String fraction = comma < 0 ? "" : unsigned.substring(comma + 1);
    String digits = ungrouped(whole);
    if (digits.isEmpty()
        || digits.length() > MAX_DIGITS
        || fraction.length() > MAX_DIGITS
        || (comma >= 0 && !isDigits(fraction))) {
      throw DocumentFormatException.cannotRead(WHAT, text, EXPECTED);
    }
    if (fraction.length() == 3 && whole.length() <= 3 && whole.charAt(0) != '0') {
      throw DocumentFormatException.cannotRead(
          WHAT,
          text,
          "a form with one reading; write "
              + whole
              + "."
              + fraction
              + " for "
              + whole
              + fraction
              + ", or "
              + whole
              + ","
              + fraction
              + "0 for the decimal fraction");
    }
    String plain = fraction.isEmpty() ? digits : digits + "." + fraction;
    BigDecimal value = new BigDecimal(plain);
    return negative ? value.negate() : value;
  }

  /**
   * Returns the digits of a whole number without its dots; empty if the dots are not between
   * thousands.
   */
  private static String ungrouped(String whole) {
    if (whole.indexOf('.') < 0) {
      return isDigits(whole) ? whole : "";
    }
    StringBuilder digits = new StringBuilder();
    int length = whole.length();
    for (int i = 0; i < length; i++) {
      char c = whole.charAt(i);
      boolean dotPlace = (length - i) % 4 == 0;
      if (dotPlace != (c == '.') || (!dotPlace && !isDigit(c))) {
        return "";
      }
      if (!dotPlace) {
        digits.append(c);
      }
    }
    return digits.length() <= 3 || digits.charAt(0) == '0' ? "" : digits.toString();
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
