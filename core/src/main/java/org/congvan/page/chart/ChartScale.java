package org.congvan.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;

/**
 * The axis of a chart's values, such as 0, 20, 40, 60 for values up to 57: round figures, no more
 * than eight, around all values. Columns and bars begin at zero.
 *
 * @param ticks the figures at the axis, from the least
 */
record ChartScale(List<BigDecimal> ticks) {

  private static final BigDecimal FEWEST_STEPS = BigDecimal.valueOf(4);

  /** The steps that people count in, within a power of ten. */
  private static final List<BigDecimal> STEPS =
      List.of(new BigDecimal(2), BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.25"));

  static ChartScale of(Chart chart) {
    List<BigDecimal> values =
        chart.series().stream().map(ChartSeries::values).flatMap(List::stream).toList();
    BigDecimal least = Collections.min(values);
    BigDecimal greatest = Collections.max(values);
    if (chart.form() != ChartForm.LINE || isNearZero(least, greatest)) {
      least = least.min(BigDecimal.ZERO);
      greatest = greatest.max(BigDecimal.ZERO);
    }
    if (least.compareTo(greatest) == 0) {
      greatest = greatest.add(BigDecimal.ONE);
    }
    return around(least, greatest);
  }

  /** Whether a line is drawn with zero: it lies no further below the least than all its values. */
  private static boolean isNearZero(BigDecimal least, BigDecimal greatest) {
    BigDecimal spread = greatest.subtract(least);
    return least.abs().min(greatest.abs()).compareTo(spread) <= 0;
  }

  private static ChartScale around(BigDecimal least, BigDecimal greatest) {
    BigDecimal step = step(greatest.subtract(least));
    BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal to = greatest.divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = from; tick.compareTo(to) <= 0; tick = tick.add(step)) {
      ticks.add(plain(tick));
    }
    return new ChartScale(ticks);
  }

  /** Returns the largest step of which the spread has four; the last one always does. */
  private static BigDecimal step(BigDecimal spread) {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(spread.precision() - spread.scale() - 1);
    BigDecimal step = power;
    for (BigDecimal each : STEPS) {
      step = each.multiply(power);
      if (step.multiply(FEWEST_STEPS).compareTo(spread) <= 0) {
        break;
      }
    }
    return step;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns how far along the axis a value lies: 0 at its begin, 1 at its end. */
  double at(BigDecimal value) {
    double least = ticks.get(0).doubleValue();
    double greatest = ticks.get(ticks.size() - 1).doubleValue();
    return (value.doubleValue() - least) / (greatest - least);
  }
}
