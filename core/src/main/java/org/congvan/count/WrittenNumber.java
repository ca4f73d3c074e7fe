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
    int spaces = count(text, ' ');
    String number = spaces == 0 ? text : text.replace(" ", "");
    int dots = count(number, '.');
    int commas = count(number, ',');
    boolean spaced = spaces > 0;
    if (number.length() - dots - commas > MAX_DIGITS) {
      return null;
    }
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

  /** Returns the readings multiplied by a power of ten: 1200000 for 1.2 and 6. */
  WrittenNumber times(int power) {
    return new WrittenNumber(times(value, power), other == null ? null : times(other, power));
  }

  private static BigDecimal times(BigDecimal number, int power) {
    BigDecimal moved = number.scaleByPowerOfTen(power);
    return moved.scale() < 0 ? moved.setScale(0) : moved;
  }

  /** Returns the readings with a number added to each. */
  WrittenNumber plus(WrittenNumber added) {
    return new WrittenNumber(
        value.add(added.value()), other == null ? null : other.add(added.value()));
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
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }

  private static WrittenNumber one(String plain) {
    return new WrittenNumber(new BigDecimal(plain), null);
  }

  private static WrittenNumber two(String plain, String other) {
    return new WrittenNumber(new BigDecimal(plain), new BigDecimal(other));
  }
}
