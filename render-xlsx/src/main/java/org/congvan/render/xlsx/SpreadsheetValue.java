package org.congvan.render.xlsx;

import java.util.Set;
import org.congvan.text.VietnameseText;

/**
 * Tells words that a spreadsheet with Vietnamese or English settings may read as a number, day,
 * time, truth value or error, such as {@code 0123}, {@code 1/2}, {@code 5 Jan} or {@code TRUE}.
 *
 * <p>Which it reads depends on program, version and settings, so these are more than any of them
 * reads: digits with nothing else than signs and the words below. {@code 12/QĐ-UBND} and {@code Quý
 * 1} are none of them.
 */
final class SpreadsheetValue {

  private static final Set<String> TRUTH_VALUES = Set.of("true", "false", "đúng", "sai");

  private static final Set<String> ERRORS =
      Set.of(
          "#null!",
          "#div/0!",
          "#value!",
          "#ref!",
          "#name?",
          "#num!",
          "#n/a",
          "#getting_data",
          "#spill!",
          "#calc!",
          "#field!",
          "#blocked!",
          "#unknown!",
          "#connect!",
          "#busy!",
          "#external!",
          "#python!");

  private static final Set<String> MONTHS_AND_DAYS =
      Set.of(
          "jan",
          "january",
          "feb",
          "february",
          "mar",
          "march",
          "apr",
          "april",
          "may",
          "jun",
          "june",
          "jul",
          "july",
          "aug",
          "august",
          "sep",
          "sept",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december",
          "mon",
          "monday",
          "tue",
          "tues",
          "tuesday",
          "wed",
          "wednesday",
          "thu",
          "thurs",
          "thursday",
          "fri",
          "friday",
          "sat",
          "saturday",
          "sun",
          "sunday",
          "thg");

  private static final Set<String> CURRENCIES = Set.of("đ", "vnđ", "vnd", "usd", "eur", "us");

  private static final Set<String> HALVES_OF_DAY = Set.of("am", "pm", "sa", "ch");

  private static final String SIGNS = ".,:/\\-+%\u2030\u00B0'\u2019()_~*\u2212\u2013\u2014";

  private final String words;
  private boolean hasDigit;

  private SpreadsheetValue(String words) {
    this.words = words;
  }

  /** Whether a spreadsheet may read something else than words. */
  static boolean isReadFrom(String words) {
    int begin = 0;
    while (begin < words.length() && FieldCharacter.isPassedOver(words.codePointAt(begin))) {
      begin += Character.charCount(words.codePointAt(begin));
    }
    int end = words.length();
    while (end > begin && FieldCharacter.isPassedOver(words.codePointBefore(end))) {
      end -= Character.charCount(words.codePointBefore(end));
    }
    return new SpreadsheetValue(VietnameseText.toLowerCase(words.substring(begin, end))).isRead();
  }

  private boolean isRead() {
    if (TRUTH_VALUES.contains(words) || ERRORS.contains(words)) {
      return true;
    }
    int at = 0;
    while (at < words.length()) {
      int c = words.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isLetter(c)) {
        next = endOfLetters(at);
        if (!isLettersOfValue(at, next)) {
          return false;
        }
      } else if (Character.isDigit(c)) {
        hasDigit = true;
      } else if (!isSign(c)) {
        return false;
      }
      at = next;
    }
    return hasDigit;
  }

  private int endOfLetters(int at) {
    int end = at;
    while (end < words.length() && Character.isLetter(words.codePointAt(end))) {
      end += Character.charCount(words.codePointAt(end));
    }
    return end;
  }

  /** Whether letters may stand in a number, a day or a time. */
  private boolean isLettersOfValue(int begin, int end) {
    String letters = words.substring(begin, end);
    return MONTHS_AND_DAYS.contains(letters)
        || CURRENCIES.contains(letters)
        || HALVES_OF_DAY.contains(letters)
        || switch (letters) {
          case "e" -> isDigitOrSign(before(begin)) && isDigitOrSign(after(end));
          case "t" -> Character.isDigit(before(begin)) && Character.isDigit(after(end));
          case "z" -> Character.isDigit(before(begin)) && end == words.length();
          case "a", "p" -> before(begin) == ' ' && end == words.length();
          default -> false;
        };
  }

  private int before(int at) {
    return at == 0 ? ' ' : words.codePointBefore(at);
  }

  private int after(int at) {
    return at == words.length() ? ' ' : words.codePointAt(at);
  }

  private static boolean isDigitOrSign(int c) {
    return Character.isDigit(c) || (c != ' ' && isSign(c));
  }

  private static boolean isSign(int c) {
    return SIGNS.indexOf(c) >= 0
        || FieldCharacter.isUnseen(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
