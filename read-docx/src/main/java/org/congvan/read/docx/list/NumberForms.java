package org.congvan.read.docx.list;

import org.congvan.text.NumberWords;
import org.congvan.text.ordinal.RomanNumeral;

/**
 * Numbers of lists as Word writes them, such as {@code iv} or {@code bb}.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 1, 17.18.59 (ST_NumberFormat)</a>
 */
final class NumberForms {

  private static final int LETTERS = 26;

  /** Word begins anew after thirty equal letters. */
  private static final int LAST_OF_LETTERS = 30 * LETTERS;

  private static final int LAST_CIRCLED = 20;

  private NumberForms() {}

  /** Forms of other scripts are written as decimal numbers. */
  static String format(String form, int number) {
    return switch (form) {
      case "none" -> "";
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> small(roman(number));
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> small(letters(number));
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
      case "numberInDash" -> "- " + number + " -";
      case "vietnameseCounting" -> number < 0 ? String.valueOf(number) : NumberWords.format(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= LAST_CIRCLED
              ? String.valueOf((char) ('\u2460' + number - 1))
              : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  private static String roman(int number) {
    return number < 1 || number > RomanNumeral.MAX
        ? String.valueOf(number)
        : RomanNumeral.format(number);
  }

  private static String letters(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    int place = (number - 1) % LAST_OF_LETTERS;
    return String.valueOf((char) ('A' + place % LETTERS)).repeat(place / LETTERS + 1);
  }

  private static String small(String capitals) {
    StringBuilder small = new StringBuilder(capitals);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        small.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return small.toString();
  }
}
