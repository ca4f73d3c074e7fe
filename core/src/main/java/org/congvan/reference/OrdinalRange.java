package org.congvan.reference;

import java.util.Objects;

/**
 * One number, or a range of numbers, of provisions on one level: {@code 5}, {@code 28a}, {@code đ},
 * {@code XII}, or {@code 5 đến 9}.
 *
 * @param first the number, or the first of the range, as written, without the level
 * @param last the last of the range; equal to {@code first} when there is no range
 */
public record OrdinalRange(String first, String last) {
  private static final int MAX_LENGTH = 16;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not made of letters and digits, with dots between
   *     them
   */
  public OrdinalRange {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    check(first);
    check(last);
  }

  /**
   * Makes a single number.
   *
   * @param ordinal such as {@code 28a}
   * @return the number
   * @throws IllegalArgumentException if it cannot be a number of a provision
   */
  public static OrdinalRange of(String ordinal) {
    return new OrdinalRange(ordinal, ordinal);
  }

  /**
   * Makes a single number.
   *
   * @param ordinal 1 or more
   * @return the number
   * @throws IllegalArgumentException if it is below 1
   */
  public static OrdinalRange of(int ordinal) {
    if (ordinal < 1) {
      throw new IllegalArgumentException("Number of a provision must be 1 or more: " + ordinal);
    }
    return of(Integer.toString(ordinal));
  }

  /**
   * Makes a range.
   *
   * @param first such as {@code 5}
   * @param last such as {@code 9}
   * @return the range
   * @throws IllegalArgumentException if one of them cannot be a number of a provision
   */
  public static OrdinalRange of(String first, String last) {
    return new OrdinalRange(first, last);
  }

  /**
   * Returns whether this is more than one number.
   *
   * @return whether first and last differ
   */
  public boolean isRange() {
    return !first.equals(last);
  }

  /**
   * Writes the number, or the range with {@code đến}.
   *
   * @return such as {@code 5} or {@code 5 đến 9}
   */
  @Override
  public String toString() {
    return isRange() ? first + " đến " + last : first;
  }

  private static void check(String ordinal) {
    if (!isOrdinal(ordinal)) {
      throw new IllegalArgumentException(
          "Number of a provision must be such as 5, 28a, đ, b1, XII or 2.1: \"" + ordinal + "\"");
    }
  }

  /** Returns whether a text can number a provision: letters and digits, dots only between them. */
  static boolean isOrdinal(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return false;
    }
    boolean digits = text.charAt(0) >= '0' && text.charAt(0) <= '9';
    int letters = 0;
    boolean roman = true;
    char before = '.';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = (c >= 'a' && c <= 'z') || c == 'đ' || (c >= 'A' && c <= 'Z') || c == 'Đ';
      if (!digit && !letter && (c != '.' || before == '.')) {
        return false;
      }
      letters += letter ? 1 : 0;
      roman &= "IVXLCDM".indexOf(c) >= 0;
      before = c;
    }
    boolean point = letters <= 1 || (!digits && letters <= 2);
    return before != '.' && (point || roman);
  }
}
