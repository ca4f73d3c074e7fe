package org.congvan.render.html.write;

import java.util.Locale;
import org.congvan.layout.Length;

/** Lengths and texts as CSS has them. */
final class Css {

  private static final int EMU_PER_MM = 36_000;
  private static final int EMU_PER_TENTH_OF_MM = 3_600;
  private static final int EMU_PER_POINT = 12_700;

  private Css() {}

  /** Returns a length, such as {@code 12.7mm} or {@code 13pt}. */
  static String of(Length length) {
    long emu = length.emu();
    if (emu == 0) {
      return "0";
    }
    return emu % EMU_PER_TENTH_OF_MM == 0 ? of(emu, EMU_PER_MM) + "mm" : points(length) + "pt";
  }

  /** Returns a length as a number of points, such as {@code 36.85}. */
  static String points(Length length) {
    return of(length.emu(), EMU_PER_POINT);
  }

  /** Returns a number with three decimals at most. */
  private static String of(long emu, int unit) {
    long thousandths = (Math.abs(emu) * 1_000 + unit / 2) / unit;
    StringBuilder number = new StringBuilder(emu < 0 && thousandths > 0 ? "-" : "");
    number.append(thousandths / 1_000);
    int rest = (int) (thousandths % 1_000);
    if (rest > 0) {
      number.append('.');
    }
    for (int digit = 100; rest > 0; digit /= 10) {
      number.append((char) ('0' + rest / digit));
      rest %= digit;
    }
    return number.toString();
  }

  /** Returns a text in quotation marks; whatever is no letter, digit or space is escaped. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == ' ' || (c < 0x80 ? Character.isLetterOrDigit(c) : Character.isLetter(c))) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\%06X ", c));
              }
            });
    return quoted.append('"').toString();
  }
}
