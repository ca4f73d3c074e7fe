package org.congvan.text.ordinal;

import org.congvan.text.DocumentFormatException;

/**
 * Roman numerals as they number parts, chapters and annexes (Phần, Chương, Phụ lục), such as {@code
 * XIV} for 14.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Annex I, II.6.đ.
 */
public final class RomanNumeral {
  /** The greatest number with a numeral, MMMCMXCIX. */
  public static final int MAX = 3_999;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Longest numeral within bounds: MMMDCCCLXXXVIII. */
  private static final int MAX_LENGTH = 15;

  private RomanNumeral() {}

  /**
   * Writes a number in capitals: 4 is {@code IV}.
   *
   * @param number 1 to 3999
   * @return the numeral
   * @throws IllegalArgumentException if the number is outside 1 to 3999
   */
  public static String format(int number) {
    if (number < 1 || number > MAX) {
      throw new IllegalArgumentException("Roman numeral must be 1 to 3999: " + number);
    }
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }

  /**
   * Reads a numeral strictly: capitals only, only the usual spelling ({@code IV}, not {@code
   * IIII}).
   *
   * @param text the numeral
   * @return its value, 1 to 3999
   * @throws DocumentFormatException if the text is not such a numeral
   */
  public static int parse(String text) {
    if (text.length() <= MAX_LENGTH) {
      int value = 0;
      int at = 0;
      for (int i = 0; i < VALUES.length; i++) {
        while (text.startsWith(SIGNS[i], at)) {
          value += VALUES[i];
          at += SIGNS[i].length();
        }
      }
      if (at == text.length() && value >= 1 && value <= MAX && format(value).equals(text)) {
        return value;
      }
    }
    throw DocumentFormatException.cannotRead(
        "Roman numeral", text, "a numeral from I to MMMCMXCIX in capitals, such as IV");
  }
}
