package org.congvan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.reform.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one report must satisfy (ràng buộc giữa các chỉ tiêu), such as {@code HS.NHAN
 * + HS.TON = HS.GQ + HS.CHUAGQ}; exact arithmetic, a tolerance only where a quotient is rounded.
 */
public sealed interface Constraint permits IndicatorFormula, Constraint.Relation {

  /**
   * Returns the indicators it speaks of.
   *
   * @return each once, in the order written
   */
  List<IndicatorCode> codes();

  /**
   * Compares figures.
   *
   * @param values the figures of one agency, period and channel
   * @return what does not agree; empty where all does, and where a figure is missing
   */
  Optional<Imbalance> check(IndicatorValues values);

  /**
   * Returns the indicators without a figure; while there is one, nothing is compared.
   *
   * @param values the figures
   * @return in the order written; empty where all have one
   */
  default List<IndicatorCode> missing(IndicatorValues values) {
    List<IndicatorCode> missing = new ArrayList<>();
    for (IndicatorCode code : codes()) {
      if (values.find(code).isEmpty()) {
        missing.add(code);
      }
    }
    return List.copyOf(missing);
  }

  /**
   * Reads a constraint in the form of a catalogue.
   *
   * @param text such as {@code HS.TONG = HS.NHAN + HS.TON} (a formula: one indicator on the left),
   *     {@code A + B = C + D}, {@code A + B <= C} or {@code A in 0..100} (either bound may be left
   *     out)
   * @return the constraint; its {@code toString} gives the text back
   * @throws org.congvan.text.DocumentFormatException if the text is no constraint
   */
  static Constraint parse(String text) {
    return ConstraintText.constraint(text);
  }

  /** A constraint that compares and derives nothing. */
  sealed interface Relation extends Constraint {}

  /**
   * Two sums are the same (đẳng thức), such as received + carried over = handled + pending.
   *
   * @param left one side
   * @param right the other side
   */
  record Equation(IndicatorSum left, IndicatorSum right) implements Relation {

    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException if an indicator is on both sides
     */
    public Equation {
      requireApart(left, right);
    }

    @Override
    public List<IndicatorCode> codes() {
      return both(left, right);
    }

    @Override
    public Optional<Imbalance> check(IndicatorValues values) {
      BigDecimal stated = left.total(values).orElse(null);
      BigDecimal expected = right.total(values).orElse(null);
      return stated == null || expected == null || stated.compareTo(expected) == 0
          ? Optional.empty()
          : Optional.of(new Imbalance(this, stated, expected));
    }

    @Override
    public String toString() {
      return left + " = " + right;
    }
  }

  /**
   * A part is not more than the whole (không vượt quá), such as staff in post and staff assigned.
   *
   * @param part what may not be more
   * @param whole the limit
   */
  record AtMost(IndicatorSum part, IndicatorSum whole) implements Relation {

    /**
     * Checks the sides.
     *
     * @throws IllegalArgumentException if an indicator is on both sides
     */
    public AtMost {
      requireApart(part, whole);
    }

    @Override
    public List<IndicatorCode> codes() {
      return both(part, whole);
    }

    @Override
    public Optional<Imbalance> check(IndicatorValues values) {
      BigDecimal stated = part.total(values).orElse(null);
      BigDecimal limit = whole.total(values).orElse(null);
      return stated == null || limit == null || stated.compareTo(limit) <= 0
          ? Optional.empty()
          : Optional.of(new Imbalance(this, stated, limit));
    }

    @Override
    public String toString() {
      return part + " <= " + whole;
    }
  }

  /**
   * A figure lies between bounds (giới hạn), such as {@code TT.TINBAI in 0..}: not negative.
   *
   * @param code the indicator
   * @param min the least figure; null where there is none
   * @param max the greatest figure; null where there is none
   */
  record Bounds(IndicatorCode code, @Nullable BigDecimal min, @Nullable BigDecimal max)
      implements Relation {

    /**
     * Checks the order of the bounds.
     *
     * @throws IllegalArgumentException if the least is greater than the greatest
     */
    public Bounds {
      Objects.requireNonNull(code, "code");
      if (min != null && max != null && min.compareTo(max) > 0) {
        throw new IllegalArgumentException(
            "Bounds of "
                + code
                + " must be in order: "
                + min.toPlainString()
                + ".."
                + max.toPlainString()
                + "; expected such as 0..100");
      }
    }

    /**
     * Says that a figure is not negative.
     *
     * @param code the indicator
     * @return the constraint
     */
    public static Bounds notNegative(IndicatorCode code) {
      return new Bounds(code, BigDecimal.ZERO, null);
    }

    @Override
    public List<IndicatorCode> codes() {
      return List.of(code);
    }

    @Override
    public Optional<Imbalance> check(IndicatorValues values) {
      BigDecimal stated = values.find(code).orElse(null);
      if (stated != null && min != null && stated.compareTo(min) < 0) {
        return Optional.of(new Imbalance(this, stated, min));
      }
      if (stated != null && max != null && stated.compareTo(max) > 0) {
        return Optional.of(new Imbalance(this, stated, max));
      }
      return Optional.empty();
    }

    @Override
    public String toString() {
      return code
          + " in "
          + (min == null ? "" : min.toPlainString())
          + ".."
          + (max == null ? "" : max.toPlainString());
    }
  }

  /**
   * A ratio or percentage is that of its parts (thương số), rounded to the digits it is stated
   * with: the difference may be half of the last one, so 2/3 may be stated as 66,7% or 67%, not as
   * 66%. With a denominator of zero nothing is compared.
   *
   * @param code the ratio
   * @param measure a {@link Measurement.Ratio} or {@link Measurement.Percent}
   */
  record Quotient(IndicatorCode code, Measurement measure) implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the measure.
     *
     * @throws IllegalArgumentException if the measure divides nothing, or divides the code itself
     */
    public Quotient {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(measure, "measure");
      if (measure.parts().isEmpty() || measure.parts().contains(code)) {
        throw new IllegalArgumentException(
            "Quotient "
                + code
                + " must divide two other indicators: "
                + measure
                + "; expected such as percent HS.GQ.DUNGHAN / HS.GQ");
      }
    }

    @Override
    public List<IndicatorCode> codes() {
      return List.of(code, measure.parts().get(0), measure.parts().get(1));
    }

    @Override
    public Optional<Imbalance> check(IndicatorValues values) {
      BigDecimal stated = values.find(code).orElse(null);
      BigDecimal numerator = values.find(measure.parts().get(0)).orElse(null);
      BigDecimal denominator = values.find(measure.parts().get(1)).orElse(null);
      if (stated == null || numerator == null || denominator == null || denominator.signum() == 0) {
        return Optional.empty();
      }
      BigDecimal scaled =
          measure instanceof Measurement.Percent ? numerator.multiply(HUNDRED) : numerator;
      BigDecimal off = scaled.subtract(stated.multiply(denominator)).abs();
      BigDecimal allowed =
          new BigDecimal("0.5").movePointLeft(stated.scale()).multiply(denominator.abs());
      return off.compareTo(allowed) <= 0
          ? Optional.empty()
          : Optional.of(
              new Imbalance(
                  this, stated, scaled.divide(denominator, stated.scale(), RoundingMode.HALF_UP)));
    }

    @Override
    public String toString() {
      return code + " = " + measure;
    }
  }

  private static List<IndicatorCode> both(IndicatorSum left, IndicatorSum right) {
    List<IndicatorCode> codes = new ArrayList<>(left.codes());
    codes.addAll(right.codes());
    return List.copyOf(codes);
  }

  private static void requireApart(IndicatorSum left, IndicatorSum right) {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    for (IndicatorCode code : right.codes()) {
      if (left.codes().contains(code)) {
        throw new IllegalArgumentException(
            "Constraint must not name an indicator on both sides: " + code);
      }
    }
  }
}
