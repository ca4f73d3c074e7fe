package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.ExactSum;
import org.congvan.rollup.fold.entry.FigureLabel;
import org.congvan.rollup.fold.entry.Figures;
import org.congvan.rollup.fold.entry.LabelNumbers;
import org.congvan.rollup.fold.entry.Labels;
import org.congvan.rollup.fold.entry.Submission;
import org.congvan.rollup.intake.FigureKey;
import org.jspecify.annotations.Nullable;

/** The rows of a result: which labels are one figure, what it is called, whether it has a sum. */
final class FigureRows {

  /** Units whose figures have no sum, by the key of their wording. */
  private static final Set<String> RATE_UNITS = Set.of("%", "‰", "phần trăm", "phần nghìn");

  private final Labels<FigureLabel, FigureKey> figures;
  private final int[] rowOfLabel;
  private final List<FigureRow> rows;

  /** Filled as reports are read, by whichever thread. */
  private final Map<LabelNumbers, RowPlan> plans = new ConcurrentHashMap<>();

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
   * @param reports the reports; the result has the wording of those that count
   */
  static FigureRows of(
      Labels<FigureLabel, FigureKey> figures,
      IndicatorCatalogue catalogue,
      List<AgencyPeriodReports> reports) {
    BitSet counted = new BitSet();
    BitSet superseded = new BitSet();
    for (AgencyPeriodReports report : reports) {
      use(report.counted(), counted);
      report.superseded().forEach(submission -> use(submission, superseded));
    }
    FigureNames names = new FigureNames(catalogue);
    @Nullable FigureKey[] keys = new @Nullable FigureKey[figures.size()];
    Map<FigureKey, FigureRow> byKey = smallestWordings(figures, names, counted, keys);
    smallestWordings(figures, names, superseded, keys).forEach(byKey::putIfAbsent);
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

  private static void use(Submission submission, BitSet used) {
    LabelNumbers labels = submission.figures().labels();
    for (int i = 0; i < labels.size(); i++) {
      used.set(labels.get(i));
    }
  }

  /** The rows of labels, of several wordings the smallest; fills in the key of each label. */
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

  /** How many rows there are. */
  int size() {
    return rows.size();
  }

  /** What the figures of a row are called. */
  FigureHeading heading(int row) {
    return rows.get(row).heading();
  }

  /** The indicator of a row; null if the catalogue lacks it. */
  @Nullable Indicator indicator(int row) {
    return rows.get(row).indicator();
  }

  /** Whether the figures of a row have a sum. */
  boolean isAdditive(int row) {
    Indicator indicator = indicator(row);
    return indicator == null
        ? !RATE_UNITS.contains(heading(row).key().unit())
        : indicator.measure().isAdditive();
  }

  private RowPlan plan(LabelNumbers labels) {
    return plans.computeIfAbsent(labels, row -> new RowPlan(row, rowOfLabel, figures));
  }

  /** The figures of a report by row. */
  Map<Integer, BigDecimal> valuesOf(Submission report) {
    Figures stated = report.figures();
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

  /**
   * Adds the figures of a report up.
   *
   * @param sums what they are added to, by row
   * @param agencies how many reports state a figure, by row
   */
  void add(Submission report, ExactSum[] sums, int[] agencies) {
    Figures figures = report.figures();
    RowPlan plan = plan(figures.labels());
    for (int i = 0; i < figures.size(); i++) {
      int row = plan.row(i);
      if (plan.opens(i)) {
        agencies[row]++;
      }
      if (plan.isCounted(i)) {
        figures.values().addTo(sums[row], i);
      }
    }
  }

  /** The rows of the figures that any of the reports states, in their order. */
  NavigableSet<Integer> rowsOf(List<AgencyPeriodReports> reports) {
    NavigableSet<Integer> stated = new TreeSet<>();
    reports.stream()
        .map(report -> report.counted().figures().labels())
        .distinct()
        .forEach(labels -> plan(labels).forEachRow(stated::add));
    return stated;
  }

  /** A figure that a report states twice, with different values. */
  record StatedAgain(int row, BigDecimal counted, BigDecimal again) {}

  /** The figures that a report states again, with another value than the first. */
  List<StatedAgain> statedAgain(Submission report) {
    Figures figures = report.figures();
    RowPlan plan = plan(figures.labels());
    List<StatedAgain> found = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (!plan.isCounted(i)) {
        BigDecimal counted = figures.values().get(plan.first(i));
        BigDecimal again = figures.values().get(i);
        if (counted.compareTo(again) != 0) {
          found.add(new StatedAgain(plan.row(i), counted, again));
        }
      }
    }
    return found;
  }
}
