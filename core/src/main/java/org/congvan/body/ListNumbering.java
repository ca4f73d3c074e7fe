package org.congvan.body;

import org.congvan.text.VietnameseText;
import org.congvan.text.ordinal.PointLetters;
import org.congvan.text.ordinal.RomanNumeral;

/**
 * How the items of a numbered list are counted (cách đánh số), such as {@link #LETTER} for {@code
 * a)}, {@code b)}, … {@code d)}, {@code đ)}. The numbers are typed, as the marks of {@link
 * BulletMark} are.
 */
public enum ListNumbering {
  /** {@code 1.}, {@code 2.}, {@code 3.} */
  ARABIC("", ".", 99_999),
  /** {@code 1)}, {@code 2)}, {@code 3)} */
  ARABIC_PARENTHESIS("", ")", 99_999),
  /** {@code (1)}, {@code (2)}, {@code (3)} */
  ARABIC_IN_PARENTHESES("(", ")", 99_999),
  /** {@code a)}, {@code b)}, … {@code d)}, {@code đ)}: the 23 letters that count points (điểm). */
  LETTER("", ")", PointLetters.count()),
  /** {@code i)}, {@code ii)}, {@code iii)} */
  ROMAN("", ")", RomanNumeral.MAX);

  private final String before;
  private final String after;
  private final int last;

  ListNumbering(String before, String after, int last) {
    this.before = before;
    this.after = after;
    this.last = last;
  }

  /**
   * Returns the number of the last item that can be counted so.
   *
   * @return such as 23 for letters
   */
  public int last() {
    return last;
  }

  /**
   * Writes a number as it is printed.
   *
   * @param number 1 to {@link #last}
   * @return the number with its marks, such as {@code đ)} for 5
   * @throws IllegalArgumentException if the number cannot be counted so
   */
  public String label(int number) {
    if (number < 1 || number > last) {
      throw new IllegalArgumentException(
          "Number of a list item must be 1 to "
              + last
              + " in the form of "
              + example(1)
              + ": "
              + number);
    }
    return example(number);
  }

  private String example(int number) {
    String ordinal =
        switch (this) {
          case ARABIC, ARABIC_PARENTHESIS, ARABIC_IN_PARENTHESES -> Integer.toString(number);
          case LETTER -> PointLetters.format(number);
          case ROMAN -> VietnameseText.toLowerCase(RomanNumeral.format(number));
        };
    return before + ordinal + after;
  }
}
