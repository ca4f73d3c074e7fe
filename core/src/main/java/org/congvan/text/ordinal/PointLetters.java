package org.congvan.text.ordinal;

import org.congvan.text.DocumentFormatException;
import org.congvan.text.VietnameseText;

/**
 * The letters that count points (điểm) in Vietnamese order: 1 is {@code a}, 4 is {@code d}, 5 is
 * {@code đ}, 7 is {@code g}.
 *
 * <p>There are 23: a b c d đ e g h i k l m n o p q r s t u v x y. Letters with other marks (ă, â,
 * ê, ô, ơ, ư) and f, j, w, z are not used. Source: Decree 30/2020/NĐ-CP, Annex I, II.6.đ, and the
 * practice of codified law.
 */
public final class PointLetters {
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private PointLetters() {}

  /**
   * Returns how many letters there are.
   *
   * @return 23
   */
  public static int count() {
    return LETTERS.length();
  }

  /**
   * Writes the letter of a point.
   *
   * @param position 1 to 23
   * @return the letter, without bracket
   * @throws IllegalArgumentException if there is no such letter
   */
  public static String format(int position) {
    if (position < 1 || position > LETTERS.length()) {
      throw new IllegalArgumentException(
          "Point must be 1 to " + LETTERS.length() + " (a to y): " + position);
    }
    return LETTERS.substring(position - 1, position);
  }

  /**
   * Reads the letter of a point.
   *
   * @param text one small letter, without bracket
   * @return its position, 1 to 23
   * @throws DocumentFormatException if the text is not one of the letters
   */
  public static int parse(String text) {
    String letter = text.length() <= 2 ? VietnameseText.normalize(text) : text;
    int position = letter.length() == 1 ? LETTERS.indexOf(letter) + 1 : 0;
    if (position == 0) {
      throw DocumentFormatException.cannotRead(
          "point letter", text, "one of " + LETTERS + ", such as đ");
    }
    return position;
  }
}
