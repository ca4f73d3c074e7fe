package org.congvan.layout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * An exact length on the page, such as {@code 12.7 mm} for the first-line indent (lùi đầu dòng) of
 * a paragraph.
 *
 * <p>The unit is the English Metric Unit of Office Open XML, because millimetres, points and twips
 * are all whole multiples of it: 1 mm = 36,000 EMU, 1 pt = 12,700 EMU, 1 twip (1/20 pt) = 635 EMU.
 * A length may be zero or negative, as an offset is. Sums that leave the range of a {@code long}
 * throw {@link ArithmeticException}.
 *
 * @param emu the length in English Metric Units
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 1, ST_Coordinate and ST_TwipsMeasure</a>
 */
public record Length(long emu) implements Comparable<Length> {

  /** No length at all, {@code 0 mm}. */
  public static final Length ZERO = new Length(0);

  private static final int EMU_PER_MM = 36_000;
  private static final int EMU_PER_TENTH_OF_MM = 3_600;
  private static final int EMU_PER_POINT = 12_700;
  private static final int EMU_PER_HALF_POINT = 6_350;
  private static final int EMU_PER_TWIP = 635;

  // What the compiler would make takes 30 ms to link when a process compares its first lengths.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Length length && emu == length.emu;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(emu);
  }

  /**
   * Returns a length in millimetres: {@code Length.mm(20)} is the upper margin of 20 mm.
   *
   * @param millimetres the number of millimetres
   * @return the length
   */
  public static Length mm(int millimetres) {
    return new Length((long) millimetres * EMU_PER_MM);
  }

  /**
   * Returns a length in tenths of a millimetre: {@code Length.tenthsOfMm(127)} is an indent of 1.27
   * cm.
   *
   * @param tenths the number of tenths of a millimetre
   * @return the length
   */
  public static Length tenthsOfMm(int tenths) {
    return new Length((long) tenths * EMU_PER_TENTH_OF_MM);
  }

  /**
   * Returns a length in points: {@code Length.pt(13)} is the letter size (cỡ chữ) 13.
   *
   * @param points the number of points of 1/72 inch
   * @return the length
   */
  public static Length pt(int points) {
    return new Length((long) points * EMU_PER_POINT);
  }

  /**
   * Returns a length in half points, the unit of letter sizes in WordprocessingML: {@code
   * Length.halfPoints(27)} is 13.5 pt.
   *
   * @param halfPoints the number of half points
   * @return the length
   */
  public static Length halfPoints(int halfPoints) {
    return new Length((long) halfPoints * EMU_PER_HALF_POINT);
  }

  /**
   * Returns a length in twips, the unit of margins and widths in WordprocessingML: {@code
   * Length.twips(11906)} is the width of A4 as Word writes it.
   *
   * @param twips the number of twips of 1/20 point
   * @return the length
   */
  public static Length twips(int twips) {
    return new Length((long) twips * EMU_PER_TWIP);
  }

  /**
   * Reads a length as people write it: {@code 35 mm}, {@code 1.27 cm}, {@code 1,27 cm} or {@code 13
   * pt}. A number of at most four digits with at most two decimals, and one of these three units.
   *
   * @param text the length and nothing else
   * @return the length, exactly
   * @throws DocumentFormatException if the text is no such length
   */
  public static Length parse(String text) {
    Matcher written = WrittenForm.PATTERN.matcher(text);
    if (!written.matches()) {
      throw DocumentFormatException.cannotRead(
          "length", text, "a number with mm, cm or pt, such as 35 mm, 1.27 cm or 13 pt");
    }
    int unit =
        switch (written.group(2)) {
          case "mm" -> EMU_PER_MM;
          case "cm" -> EMU_PER_MM * 10;
          default -> EMU_PER_POINT;
        };
    BigDecimal number = new BigDecimal(written.group(1).replace(',', '.'));
    return new Length(number.multiply(BigDecimal.valueOf(unit)).longValueExact());
  }

  /**
   * Returns the sum of this length and another.
   *
   * @param other the length to add
   * @return the sum
   * @throws ArithmeticException if the sum leaves the range of a {@code long}
   */
  public Length plus(Length other) {
    return new Length(Math.addExact(emu, other.emu));
  }

  /**
   * Returns this length less another.
   *
   * @param other the length to take away
   * @return the difference, negative if the other length is greater
   * @throws ArithmeticException if the difference leaves the range of a {@code long}
   */
  public Length minus(Length other) {
    return new Length(Math.subtractExact(emu, other.emu));
  }

  /**
   * Returns a fraction or multiple of this length: {@code width.times(1, 3)} is a third of a line
   * of text, the shortest stroke under an agency's name.
   *
   * @param numerator the number above the fraction bar
   * @param denominator the number below the fraction bar, not 0
   * @return the product, rounded to the nearest English Metric Unit, halves away from zero
   * @throws IllegalArgumentException if the denominator is 0
   * @throws ArithmeticException if the product leaves the range of a {@code long}
   */
  public Length times(int numerator, int denominator) {
    if (denominator == 0) {
      throw new IllegalArgumentException(
          "Denominator must not be 0: " + numerator + "/0; expected a fraction such as 1/3");
    }
    long high = Math.multiplyHigh(emu, numerator);
    long low = emu * numerator;
    if (high == 0 && low >= 0 && denominator > 0 && low <= Long.MAX_VALUE - denominator) {
      // All lengths of a page; doubled remainders of an int's range fit a long.
      long whole = low / denominator;
      return new Length(whole + (2 * (low % denominator) >= denominator ? 1 : 0));
    }
    BigInteger product = BigInteger.valueOf(emu).multiply(BigInteger.valueOf(numerator));
    return new Length(
        new BigDecimal(product)
            .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /**
   * Returns this length in twips (1/20 point), as WordprocessingML writes margins and widths.
   *
   * @return the nearest whole number of twips, halves away from zero
   */
  public long toTwips() {
    return rounded(EMU_PER_TWIP);
  }

  /**
   * Returns this length in half points, as WordprocessingML writes letter sizes.
   *
   * @return the nearest whole number of half points, halves away from zero
   */
  public long toHalfPoints() {
    return rounded(EMU_PER_HALF_POINT);
  }

  /**
   * Returns this length in points of 1/72 inch.
   *
   * @return the number of points
   */
  public double toPoints() {
    return (double) emu / EMU_PER_POINT;
  }

  /**
   * Returns this length in millimetres.
   *
   * @return the number of millimetres
   */
  public double toMillimetres() {
    return (double) emu / EMU_PER_MM;
  }

  /**
   * Returns this length in English Metric Units, as DrawingML writes sizes and places. The same as
   * {@link #emu()}, for those who read {@code toTwips} beside it.
   *
   * @return the number of English Metric Units
   */
  public long toEmu() {
    return emu;
  }

  @Override
  public int compareTo(Length other) {
    return Long.compare(emu, other.emu);
  }

  /**
   * Returns this length in millimetres for a reader, such as {@code 12.7 mm}, with a point and at
   * most two decimals whatever the locale. Lengths that differ by less than 0.01 mm may print
   * alike.
   *
   * @return the length in millimetres
   */
  @Override
  public String toString() {
    BigDecimal millimetres =
        BigDecimal.valueOf(emu)
            .divide(BigDecimal.valueOf(EMU_PER_MM), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return millimetres.toPlainString() + " mm";
  }

  private long rounded(int unit) {
    long whole = emu / unit;
    long rest = Math.abs(emu % unit);
    return rest * 2 >= unit ? whole + Long.signum(emu) : whole;
  }

  /** Compiled when a length is read, not for each process that writes a document. */
  private static final class WrittenForm {
    static final Pattern PATTERN =
        Pattern.compile("([0-9]{1,4}+(?:[.,][0-9]{1,2}+)?+) ?(mm|cm|pt)");
  }
}
