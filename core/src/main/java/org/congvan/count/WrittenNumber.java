package org.congvan.count;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a number in digits, such as one for {@code 1.250} and two for {@code 1,500}.
 *
 * @param value the number, in the Vietnamese reading if there are two
 * @param other the second reading, or null
 */
record WrittenNumber(BigDecimal value, @Nullable BigDecimal other) {

  /** As many as a count of a report may have. */
  private static final int MAX_DIGITS = 100;

  private static final int THOUSANDS = 3;

  /** Codes and telephone numbers start with zeros, counts with one or two at most. */
  private static final int MAX_PADDED = 3;

  /** Reads digits with single dots, commas or spaces between them; null if they are no number. */
  static @Nullable WrittenNumber of(String text) {
    String number = text.replace(" ", "");
    int digits = (int) number.chars().filter(c -> c >= '0' && c <= '9').count();
    if (digits > MAX_DIGITS) {
      return null;
    }
    int dots = count(number, '.');
    int commas = count(number, ',');
    boolean spaced = number.length() < text.length();
    if (dots == 0 && commas == 0) {
      boolean padded = number.charAt(0) == '0' && number.length() > MAX_PADDED;
      return padded ? null : one(number);
    }
    if (dots > 0 && commas > 0) {
      return mixed(number, dots, commas);
    }
    char mark = dots > 0 ? '.' : ',';
    if (spaced) {
      return mark == ',' && commas == 1 ? one(number.replace(',', '.')) : null;
    }
    boolean grouped = isGrouped(number, mark);
    String plain = number.replace(String.valueOf(mark), "");
    if (dots + commas > 1) {
      return grouped ? one(plain) : null;
    }
    if (mark == '.') {
      return grouped ? one(plain) : two(number, plain);
    }
    String decimal = number.replace(',', '.');
    return grouped ? two(decimal, plain) : one(decimal);
  }

  /** Reads 1.250,5 as in Vietnamese, or 1,250.5 as in English. */
  private static @Nullable WrittenNumber mixed(String number, int dots, int commas) {
    boolean vietnamese = number.lastIndexOf('.') < number.indexOf(',');
    char decimal = vietnamese ? ',' : '.';
    char thousands = vietnamese ? '.' : ',';
    int at = number.lastIndexOf(decimal);
    boolean once = (vietnamese ? commas : dots) == 1;
    // 1,250.3,2 is no number.
    boolean last = number.lastIndexOf(thousands) < at;
    if (!once || !last || !isGrouped(number.substring(0, at), thousands)) {
      return null;
    }
    return one(
        number.substring(0, at).replace(String.valueOf(thousands), "")
            + "."
            + number.substring(at + 1));
  }

  /** Returns whether the separators are between thousands. */
  private static boolean isGrouped(String number, char mark) {
    int length = number.length();
    if (number.charAt(0) == '0' || number.indexOf(mark) > THOUSANDS) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean place = (length - i) % (THOUSANDS + 1) == 0;
      if (place != (number.charAt(i) == mark)) {
        return false;
      }
    }
    return true;
  }

  private static int count(String text, char mark) {
    return (int) text.chars().filter(c -> c == mark).count();
  }

  private static WrittenNumber one(String plain) {
    return new WrittenNumber(new BigDecimal(plain), null);
  }

  private static WrittenNumber two(String plain, String other) {
    return new WrittenNumber(new BigDecimal(plain), new BigDecimal(other));
  }
}
