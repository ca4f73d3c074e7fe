package org.congvan.layout;

/**
 * A positive fraction, such as 1/3.
 *
 * @param numerator 1 or more
 * @param denominator 1 or more
 */
public record Fraction(int numerator, int denominator) implements Comparable<Fraction> {

  /** The whole. */
  public static final Fraction WHOLE = new Fraction(1, 1);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a part is below 1
   */
  public Fraction {
    if (numerator < 1 || denominator < 1) {
      throw new IllegalArgumentException(
          "Fraction must be positive: " + numerator + "/" + denominator);
    }
  }

  /**
   * Returns this part of a length.
   *
   * @param length the length
   * @return the part, rounded to the unit
   */
  public Length appliedTo(Length length) {
    return length.times(numerator, denominator);
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
