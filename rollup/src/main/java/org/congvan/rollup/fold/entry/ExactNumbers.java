package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exact decimals in few bytes: a {@code long} each if it fits, otherwise the decimal itself. */
public final class ExactNumbers {
  /** The limit on the digits after the comma of a count, and on the bytes of a number. */
  private static final int MAX_DIGITS = 100;

  private final long[] whole;

  /** Null if all are whole; a number here takes the place of the one in {@link #whole}. */
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

  /** One of the numbers. */
  public BigDecimal get(int i) {
    BigDecimal other = others == null ? null : others[i];
    return other == null ? BigDecimal.valueOf(whole[i]) : other;
  }

  /** Adds one of the numbers to a sum. */
  public void addTo(ExactSum sum, int i) {
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
