package org.congvan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.jspecify.annotations.Nullable;

/** The rows of a result: which labels are one figure, what it is called, whether it has a sum. */
final class FigureRows {

  /** Units whose figures have no sum, by the key of their wording. */
  private static final Set<String> RATE_UNITS = Set.of("%", "‰", "phần trăm", "phần nghìn");

  private final Labels<FigureLabel, FigureKey> figures;
  private final int[] rowOfLabel;
  private final List<FigureRow> rows;
  private final Map<LabelRow, RowPlan> plans = new HashMap<>();

  private FigureRows(
      Labels<FigureLabel, FigureKey> figures, int[] rowOfLabel, List<FigureRow> rows) {
    this.figures = figures;
    this.rowOfLabel = rowOfLabel;
    this.rows = rows;
  }

  /**
   * Puts labels into rows: first the indicators of the catalogue, in its order, then the others, in
   * the order of their keys.
   *
   * @param counted the labels of reports that count; their wording stands in the result
   * @param turnedAway the labels of reports that do not
   */
  static FigureRows of(
      Labels<FigureLabel, FigureKey> figures,
      IndicatorCatalogue catalogue,
      BitSet counted,
      BitSet turnedAway) {
    FigureNames names = new FigureNames(catalogue);
    @Nullable FigureKey[] keys = new @Nullable FigureKey[figures.size()];
    Map<FigureKey, FigureRow> byKey = smallestWordings(figures, names, counted, keys);
    smallestWordings(figures, names, turnedAway, keys).forEach(byKey::putIfAbsent);
    List<FigureRow> rows = new ArrayList<>(byKey.values());
    rows.sort(Comparator.comparingInt(FigureRow::place).thenComparing(row -> row.heading().key()));
    Map<FigureKey, Integer> numbers = new HashMap<>();
    rows.forEach(row -> numbers.put(row.heading().key(), numbers.size()));
    int[] rowOfLabel = new int[figures.size()];
    for (int label = 0; label < rowOfLabel.length; label++) {
      FigureKey key = keys[label];
      rowOfLabel[label] = key == null ? -1 : Objects.requireNonNull(numbers.get(key));
    }
    return new FigureRows(figures, rowOfLabel, rows);
  }

  /** The rows of labels, of several wordings the smallest; notes the key of each label. */
  private static Map<FigureKey, FigureRow> smallestWordings(
      Labels<FigureLabel, FigureKey> figures,
      FigureNames names,
      BitSet labels,
      @Nullable FigureKey[] keys) {
    Map<FigureKey, FigureRow> rows = new HashMap<>();
    labels.stream()
        .forEach(
            label -> {
              FigureRow row = names.rowOf(figures.label(label), figures.key(label));
              FigureKey key = row.heading().key();
              keys[label] = key;
              rows.merge(
                  key,
                  row,
                  (a, b) -> FigureNames.WORDING.compare(a.heading(), b.heading()) <= 0 ? a : b);
            });
    return rows;
  }

  int size() {
    return rows.size();
  }

  FigureHeading heading(int row) {
    return rows.get(row).heading();
  }

  /** The indicator that the catalogue knows the figures of a row as; null if it does not. */
  @Nullable Indicator indicator(int row) {
    return rows.get(row).indicator();
  }

  boolean isAdditive(int row) {
    Indicator indicator = indicator(row);
    return indicator == null
        ? !RATE_UNITS.contains(heading(row).key().unit())
        : indicator.measure().isAdditive();
  }

  RowPlan plan(LabelRow labels) {
    return plans.computeIfAbsent(labels, row -> new RowPlan(row, rowOfLabel, figures));
  }

  /** The figures of a report by row. */
  Map<Integer, BigDecimal> valuesOf(Figures stated) {
    RowPlan plan = plan(stated.labels());
    Map<Integer, ExactSum> sums = new TreeMap<>();
    for (int i = 0; i < stated.size(); i++) {
      if (plan.isCounted(i)) {
        stated.values().addTo(sums.computeIfAbsent(plan.row(i), row -> new ExactSum()), i);
      }
    }
    Map<Integer, BigDecimal> values = new TreeMap<>();
    sums.forEach((row, sum) -> values.put(row, sum.value()));
    return values;
  }
}
