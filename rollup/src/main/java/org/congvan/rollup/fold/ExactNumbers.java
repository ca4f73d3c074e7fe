package org.congvan.rollup.fold;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimals in few bytes: whole numbers that fit a {@code long} as such, any others, in their
 * places, as they are.
 */
final class ExactNumbers {
  /** Digits after the comma of a count, and more than the bytes of both sides together. */
  private static final int MAX_DIGITS = 100;

  private final long[] whole;

  /** Null where all are whole; a number here goes before the one in {@link #whole}. */
  private final @Nullable BigDecimal @Nullable [] others;

  private ExactNumbers(long[] whole, @Nullable BigDecimal @Nullable [] others) {
    this.whole = whole;
    this.others = others;
  }

  static ExactNumbers of(List<BigDecimal> numbers) {
    long[] whole = new long[numbers.size()];
    @Nullable BigDecimal @Nullable [] others = null;
    for (int i = 0; i < whole.length; i++) {
      BigDecimal number = numbers.get(i);
      if (fitsLong(number)) {
        whole[i] = number.longValueExact();
      } else {
        if (others == null) {
          others = new @Nullable BigDecimal[whole.length];
        }
        others[i] = number;
      }
    }
    return new ExactNumbers(whole, others);
  }

  int size() {
    return whole.length;
  }

  BigDecimal get(int i) {
    BigDecimal other = others == null ? null : others[i];
    return other == null ? BigDecimal.valueOf(whole[i]) : other;
  }

  /** Adds one of the numbers to a sum. */
  void addTo(ExactSum sum, int i) {
    BigDecimal other = others == null ? null : others[i];
    if (other == null) {
      sum.add(whole[i]);
    } else {
      sum.add(other);
    }
  }

  void write(int i, StateOutput out) {
    BigDecimal other = others == null ? null : others[i];
    out.writeByte(other == null ? 0 : 1);
    if (other == null) {
      out.writeNumber(whole[i]);
    } else {
      out.writeNumber(other.scale());
      out.writeBytes(other.unscaledValue().toByteArray());
    }
  }

  static BigDecimal readNumber(StateInput in) throws IOException {
    if (in.readByte() == 0) {
      return BigDecimal.valueOf(in.readNumber());
    }
    int scale = (int) in.readNumber(0, MAX_DIGITS);
    byte[] unscaled = in.readBytes();
    if (unscaled.length == 0 || unscaled.length > MAX_DIGITS) {
      throw in.refused("a number of " + unscaled.length + " bytes", "1 to " + MAX_DIGITS);
    }
    return new BigDecimal(new BigInteger(unscaled), scale);
  }

  private static boolean fitsLong(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= 18;
  }
}
