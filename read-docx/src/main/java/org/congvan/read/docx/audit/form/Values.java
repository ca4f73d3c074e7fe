package org.congvan.read.docx.audit.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.congvan.layout.Length;
import org.congvan.layout.MeasureRange;
import org.congvan.read.docx.audit.check.Phrase;

/** Measures as phrases, such as "13 pt" and "20 to 25 mm". */
final class Values {

  private Values() {}

  static Phrase points(Length length) {
    return Phrase.of("points", figure(length.toPoints(), 1));
  }

  static Phrase points(MeasureRange range) {
    return range.min().equals(range.max())
        ? points(range.min())
        : Phrase.of(
            "points.range", figure(range.min().toPoints(), 1), figure(range.max().toPoints(), 1));
  }

  static Phrase millimetres(Length length) {
    return Phrase.of("millimetres", figure(length.toMillimetres(), 1));
  }

  static Phrase millimetres(MeasureRange range) {
    return Phrase.of(
        "millimetres.range",
        figure(range.min().toMillimetres(), 1),
        figure(range.max().toMillimetres(), 1));
  }

  static String figure(double value, int places) {
    return BigDecimal.valueOf(value)
        .setScale(places, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** How far a length lies outside of a range, in points; 0 inside. */
  static double outside(MeasureRange range, Length length, Length tolerance) {
    Length below = range.min().minus(length).minus(tolerance);
    Length above = length.minus(range.max()).minus(tolerance);
    return Math.max(0, Math.max(below.toPoints(), above.toPoints()));
  }
}
