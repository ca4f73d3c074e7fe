package org.congvan.render.xlsx;

import java.math.BigDecimal;
import org.congvan.text.OfficialNumber;

/**
 * A number as a sheet shows it, such as 1250 as {@code 1.250}.
 *
 * @param value the number
 */
record ShownNumber(BigDecimal value) {

  /** As many as a spreadsheet keeps of a number. */
  private static final int MAX_DIGITS = 15;

  /** As many as a number in official form has before and after the comma. */
  private static final int MAX_OFFICIAL = 100;

  static ShownNumber of(FigureCell.Amount number) {
    return new ShownNumber(number.value());
  }

  /** Whether a spreadsheet keeps and shows all digits. */
  boolean isKeptWhole() {
    int whole = Math.max(0, value.precision() - value.scale());
    return whole + value.scale() <= MAX_DIGITS;
  }

  /** In plain digits where there are more than the official form has. */
  String inWords() {
    return value.precision() - value.scale() > MAX_OFFICIAL || value.scale() > MAX_OFFICIAL
        ? value.toPlainString()
        : OfficialNumber.format(value);
  }

  /** With zeros after its fraction, as many as the column wants; a whole number has none. */
  String inWords(int decimals) {
    return inWords() + (value.scale() == 0 ? "" : "0".repeat(decimals - value.scale()));
  }
}
