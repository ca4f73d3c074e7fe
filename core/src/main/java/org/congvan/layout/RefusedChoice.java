package org.congvan.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.congvan.regulation.Basis;

/**
 * The words for a choice that the regulation does not allow: {@code Letter size of BODY (lời văn)
 * must be 13 to 14 pt, such as 13 pt, by 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.e; 15 pt was
 * given}.
 */
final class RefusedChoice {

  /** What a reader measures a choice in. */
  enum Unit {
    POINTS("pt", BigDecimal.valueOf(12_700)),
    MILLIMETRES("mm", BigDecimal.valueOf(36_000));

    private final String symbol;
    private final BigDecimal emu;

    Unit(String symbol, BigDecimal emu) {
      this.symbol = symbol;
      this.emu = emu;
    }

    /** Returns a length without its unit, with two decimals at most: {@code 12.7}. */
    private String number(Length length) {
      BigDecimal number =
          BigDecimal.valueOf(length.emu())
              .divide(emu, 2, RoundingMode.HALF_UP)
              .stripTrailingZeros();
      return number.toPlainString();
    }

    String show(Length length) {
      return number(length) + " " + symbol;
    }

    /** Returns {@code 13 to 14 pt}, or {@code 11 pt} where there is nothing to choose. */
    String show(MeasureRange range) {
      return range.min().equals(range.max())
          ? show(range.min())
          : number(range.min()) + " to " + show(range.max());
    }
  }

  private RefusedChoice() {}

  /** The refusal of a length outside its range. */
  static IllegalArgumentException of(String what, MeasureRange range, Length given, Unit unit) {
    boolean free = !range.min().equals(range.max());
    String allowed = unit.show(range) + (free ? ", such as " + unit.show(range.min()) + "," : "");
    return of(what, allowed, unit.show(given), range.basis());
  }

  /**
   * The refusal of anything.
   *
   * @param what the choice with its Vietnamese term, such as {@code Left margin (lề trái)}
   * @param allowed what is right, with an example
   * @param given what was given
   * @param basis why
   */
  static IllegalArgumentException of(String what, String allowed, String given, Basis basis) {
    return new IllegalArgumentException(
        what + " must be " + allowed + " by " + basis.citation() + "; " + given + " was given");
  }
}
