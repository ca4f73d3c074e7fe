package org.congvan.render.json;

import java.math.BigDecimal;

/** Numbers written out, without exponent: {@code 1E+3} is {@code 1000}. */
final class PlainNumber {

  private PlainNumber() {}

  /** Returns how long the number is when written out, found without writing it. */
  static long length(BigDecimal number) {
    long scale = number.scale();
    long precision = number.precision();
    long digits = scale <= 0 ? precision - scale : Math.max(precision, scale + 1) + 1;
    return digits + (number.signum() < 0 ? 1 : 0);
  }
}
