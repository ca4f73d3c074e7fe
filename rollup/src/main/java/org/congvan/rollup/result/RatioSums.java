package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.Measurement;
import org.congvan.reform.IndicatorCode;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.ExactSum;
import org.congvan.rollup.fold.entry.WordingKey;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.FigureKey;

/** Divides sums by sums, and lists the rates that have no parts to be worked out of. */
final class RatioSums {

  /** The rows of the two parts of a ratio, for one channel and period. */
  private record Parts(int numerator, int denominator) {}

  private final FigureRows rows;
  private final RollupOptions options;
  private final Map<AgencyKey, Map<Integer, BigDecimal>> stated = new LinkedHashMap<>();

  /** By the key of the ratio. */
  private final Map<FigureKey, Parts> parts = new LinkedHashMap<>();

  private final Map<FigureKey, RatioTotal> totals = new LinkedHashMap<>();

  RatioSums(FigureRows rows, RollupOptions options, Map<AgencyKey, AgencyPeriodReports> reports) {
    this.rows = rows;
    this.options = options;
    List<Indicator> ratios =
        options.catalogue().indicators().stream()
            .filter(each -> !each.measure().isAdditive())
            .toList();
    if (ratios.isEmpty() && IntStream.range(0, rows.size()).allMatch(rows::isAdditive)) {
      return;
    }
    reports.forEach((key, report) -> stated.put(key, rows.valuesOf(report.counted())));
    ratios.forEach(this::divide);
  }

  List<RatioTotal> totals() {
    return List.copyOf(totals.values());
  }

  /** The rates that agencies state without their parts. */
  List<FigureWithoutSum> figuresWithoutSum() {
    List<FigureWithoutSum> found = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.isAdditive(row)) {
        int rate = row;
        Parts known = parts.get(rows.heading(row).key());
        long agencies =
            stated.values().stream()
                .filter(values -> values.containsKey(rate))
                .filter(values -> known == null || !statesBoth(values, known))
                .count();
        if (agencies > 0) {
          found.add(new FigureWithoutSum(rows.heading(row), (int) agencies));
        }
      }
    }
    return found;
  }

  private void divide(Indicator ratio) {
    IndicatorCode numerator = ratio.measure().parts().get(0);
    IndicatorCode denominator = ratio.measure().parts().get(1);
    Map<FigureKey, Integer> below = rowsOf(denominator);
    rowsOf(numerator)
        .forEach(
            (place, row) -> {
              Integer divisor = below.get(place);
              if (divisor != null && row >= 0 && divisor >= 0) {
                add(ratio, place, new Parts(row, divisor));
              }
            });
  }

  /** The rows of an indicator by channel and period; -1 if it has several units there. */
  private Map<FigureKey, Integer> rowsOf(IndicatorCode code) {
    Map<FigureKey, Integer> found = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Indicator indicator = rows.indicator(row);
      if (indicator != null && indicator.code().equals(code)) {
        FigureKey key = rows.heading(row).key();
        found.merge(new FigureKey("", "", key.channel(), key.period()), row, (a, b) -> -1);
      }
    }
    return found;
  }

  private void add(Indicator ratio, FigureKey place, Parts of) {
    ExactSum numerators = new ExactSum();
    ExactSum denominators = new ExactSum();
    int agencies = 0;
    for (Map.Entry<AgencyKey, Map<Integer, BigDecimal>> entry : stated.entrySet()) {
      Map<Integer, BigDecimal> values = entry.getValue();
      boolean counts =
          statesBoth(values, of)
              && !options
                  .hierarchy()
                  .isContained(
                      entry.getKey(),
                      upper -> statesBoth(stated.getOrDefault(upper, Map.of()), of));
      if (counts) {
        numerators.add(Objects.requireNonNull(values.get(of.numerator())));
        denominators.add(Objects.requireNonNull(values.get(of.denominator())));
        agencies++;
      }
    }
    FigureKey key =
        new FigureKey(
            ratio.code().value(), WordingKey.of(ratio.unit()), place.channel(), place.period());
    parts.put(key, of);
    if (agencies > 0) {
      FigureHeading part = rows.heading(of.numerator());
      totals.put(
          key,
          new RatioTotal(
              new FigureHeading(
                  key, ratio.name(), ratio.code(), ratio.unit(), part.channel(), part.period()),
              numerators.value(),
              denominators.value(),
              ratio.measure() instanceof Measurement.Percent,
              agencies));
    }
  }

  private static boolean statesBoth(Map<Integer, BigDecimal> values, Parts parts) {
    return values.containsKey(parts.numerator()) && values.containsKey(parts.denominator());
  }
}
