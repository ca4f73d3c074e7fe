package org.congvan.render.pdf.block;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;

/**
 * The axis of a chart's values, such as 0, 50, 100, 150: steps of 1, 2 or 5 times a power of ten.
 *
 * @param least where the axis begins
 * @param greatest where it ends
 * @param step how far its marks are apart
 */
record ChartScale(BigDecimal least, BigDecimal greatest, BigDecimal step) {

  private static final int MOST_STEPS = 6;

  /** Columns and bars begin at zero, because their length is what is compared. */
  static ChartScale of(Chart chart) {
    BigDecimal low = null;
    BigDecimal high = null;
    for (var series : chart.series()) {
      for (BigDecimal value : series.values()) {
        low = low == null ? value : low.min(value);
        high = high == null ? value : high.max(value);
      }
    }
    BigDecimal least = low == null ? BigDecimal.ZERO : low;
    BigDecimal greatest = high == null ? BigDecimal.ONE : high;
    if (chart.form() != ChartForm.LINE) {
      least = least.min(BigDecimal.ZERO);
      greatest = greatest.max(BigDecimal.ZERO);
    }
    if (least.compareTo(greatest) == 0) {
      greatest = least.add(BigDecimal.ONE);
    }
    BigDecimal step = step(greatest.subtract(least));
    return new ChartScale(
        least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
        greatest.divide(step, 0, RoundingMode.CEILING).multiply(step),
        step);
  }

  private static BigDecimal step(BigDecimal spread) {
    BigDecimal rough = spread.divide(BigDecimal.valueOf(MOST_STEPS), 20, RoundingMode.UP);
    int power = rough.precision() - rough.scale() - 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
    for (int times : new int[] {1, 2, 5}) {
      BigDecimal step = unit.multiply(BigDecimal.valueOf(times));
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return unit.scaleByPowerOfTen(1);
  }

  /** The marks from the least to the greatest. */
  List<BigDecimal> marks() {
    List<BigDecimal> marks = new ArrayList<>();
    for (BigDecimal at = least; at.compareTo(greatest) <= 0; at = at.add(step)) {
      marks.add(at);
    }
    return marks;
  }

  /** Where a value is, as a part of the axis from its beginning. */
  double place(BigDecimal value) {
    return value.subtract(least).doubleValue() / greatest.subtract(least).doubleValue();
  }
}
