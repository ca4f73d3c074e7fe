package org.congvan.rules.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The readings of the rows of a table that may add up to its total: rows of several ranks count
 * those of one rank twice.
 *
 * @param ranks how each row is counted
 * @param totalLike whether a row is a total itself
 * @param groups the group of each row, which may divide the same amount as the others
 * @param rounded whether the figures may be rounded to whole numbers
 * @param parts whether some rows are parts of the ones above
 */
record RowTotals(
    List<RowRank> ranks,
    List<Boolean> totalLike,
    List<Integer> groups,
    boolean rounded,
    boolean parts) {

  /** How many rows one subtotal may add up at most; a table that has more is not judged by it. */
  private static final int LONGEST_RUN = 60;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * The sum of the rows that a total differs from; null if some reading of the rows adds up to it.
   */
  @Nullable BigDecimal difference(List<CellFigure> figures, CellFigure stated) {
    BigDecimal wrong = difference(values(figures, CellFigure::value), stated.value());
    if (wrong != null && stated.value() != null) {
      BigDecimal repeated = repeated(figures);
      boolean right = repeated != null && repeated.compareTo(stated.value()) == 0;
      wrong = right ? null : repeated == null ? wrong : repeated;
    }
    if (wrong == null || stated.english() == null) {
      return wrong;
    }
    List<BigDecimal> english = values(figures, CellFigure::english);
    return english.size() < figures.size() ? wrong : differenceOr(english, stated, wrong);
  }

  /** What each of several groups adds up to, as where the same is divided twice; null if none. */
  private @Nullable BigDecimal repeated(List<CellFigure> figures) {
    List<BigDecimal> values = values(figures, CellFigure::value);
    BigDecimal whole = null;
    BigDecimal group = BigDecimal.ZERO;
    int rows = 0;
    int groups = 0;
    for (int i = 0; i <= figures.size(); i++) {
      CellFigure figure = i < figures.size() ? figures.get(i) : null;
      int run = figure == null ? 0 : run(values, i, 1);
      if (figure != null && figure.value() != null && run == 0) {
        group = group.add(figure.value());
        rows++;
        continue;
      }
      if (rows > 0) {
        if (rows < 2 || (whole != null && whole.compareTo(group) != 0)) {
          return null;
        }
        whole = group;
        groups++;
      }
      group = BigDecimal.ZERO;
      rows = 0;
    }
    return groups > 1 ? whole : null;
  }

  private @Nullable BigDecimal differenceOr(
      List<BigDecimal> english, CellFigure stated, BigDecimal wrong) {
    return difference(english, stated.english()) == null ? null : wrong;
  }

  private @Nullable BigDecimal difference(List<BigDecimal> values, @Nullable BigDecimal total) {
    if (total == null) {
      return null;
    }
    List<BigDecimal> readings = readings(values);
    BigDecimal tolerance = tolerance(values, total);
    return readings.stream().anyMatch(sum -> isNear(sum, total, tolerance))
        ? null
        : readings.get(0);
  }

  private static boolean isNear(BigDecimal sum, BigDecimal total, BigDecimal tolerance) {
    return sum.subtract(total).abs().compareTo(tolerance) <= 0;
  }

  /** Whether a total that differs may be something else than a sum of the rows. */
  boolean isDoubtful(List<CellFigure> figures, CellFigure stated) {
    List<BigDecimal> values = values(figures, CellFigure::value);
    BigDecimal total = stated.value();
    List<BigDecimal> present = values.stream().filter(each -> each.signum() != 0).toList();
    if (total == null || present.size() < 2) {
      return true;
    }
    BigDecimal least = present.stream().reduce(BigDecimal::min).orElse(total);
    BigDecimal most = present.stream().reduce(BigDecimal::max).orElse(total);
    boolean amongRows = total.compareTo(least) >= 0 && total.compareTo(most) <= 0;
    boolean countsRows = total.compareTo(BigDecimal.valueOf(present.size())) == 0;
    boolean several = EnumSet.copyOf(ranks).size() > 1 || totalLike.contains(true);
    BigDecimal repeated = repeated(figures);
    boolean consistent = repeated != null || isConsistent(values);
    return amongRows
        || countsRows
        || parts
        || (several && !consistent)
        || isFar(total, repeated == null ? readings(values).get(0) : repeated, present);
  }

  /** Whether a total is so far from the sum that neither a slip nor a row forgotten explains it. */
  private static boolean isFar(BigDecimal total, BigDecimal sum, List<BigDecimal> present) {
    boolean near =
        total.multiply(TWO).compareTo(sum) >= 0 && total.compareTo(sum.multiply(TWO)) <= 0;
    boolean rowForgotten =
        present.stream().anyMatch(row -> row.compareTo(sum.subtract(total)) == 0);
    return !near && !rowForgotten && !isSlip(digits(total), digits(sum));
  }

  private static String digits(BigDecimal value) {
    return value.abs().unscaledValue().toString();
  }

  /** Whether two figures differ in one digit, one left out or two exchanged. */
  private static boolean isSlip(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    String rest = longer.substring(same);
    String left = shorter.substring(same);
    if (rest.length() == left.length()) {
      boolean exchanged =
          rest.length() > 1
              && rest.charAt(0) == left.charAt(1)
              && rest.charAt(1) == left.charAt(0)
              && rest.substring(2).equals(left.substring(2));
      return exchanged || rest.isEmpty() || rest.substring(1).equals(left.substring(1));
    }
    return rest.length() == left.length() + 1 && rest.substring(1).equals(left);
  }

  /** Whether the rows of the widest rank are the sums of the others. */
  private boolean isConsistent(List<BigDecimal> values) {
    List<BigDecimal> readings = readings(values);
    return readings.get(0).compareTo(readings.get(1)) == 0;
  }

  /** The sums by reading, the most likely one first and that of the narrowest rows second. */
  private List<BigDecimal> readings(List<BigDecimal> values) {
    List<BigDecimal> sums = new ArrayList<>();
    boolean subtotals = totalLike.contains(true);
    RowRank widest = ranks.get(0);
    Set<RowRank> used = EnumSet.copyOf(ranks);
    sums.add(
        subtotals ? sum(values, i -> totalLike.get(i)) : sum(values, i -> ranks.get(i) == widest));
    sums.add(sum(values, i -> !totalLike.get(i) && !isWider(i)));
    sums.add(sum(values, i -> !totalLike.get(i)));
    sums.add(sum(values, i -> true));
    for (RowRank rank : used) {
      sums.add(sum(values, i -> ranks.get(i) == rank && !totalLike.get(i)));
    }
    for (int group : Set.copyOf(groups)) {
      sums.add(sum(values, i -> groups.get(i) == group));
    }
    sums.add(withoutRuns(values, 1));
    sums.add(withoutRuns(values, -1));
    return sums;
  }

  /** Whether the next row is counted below this one. */
  private boolean isWider(int row) {
    return row + 1 < ranks.size()
        && !totalLike.get(row + 1)
        && ranks.get(row + 1).compareTo(ranks.get(row)) > 0;
  }

  private static BigDecimal sum(List<BigDecimal> values, Function<Integer, Boolean> counts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < values.size(); i++) {
      sum = counts.apply(i) ? sum.add(values.get(i)) : sum;
    }
    return sum;
  }

  /** The sum without the rows that a row next to them already adds up, above (1) or below (-1). */
  private static BigDecimal withoutRuns(List<BigDecimal> values, int step) {
    BigDecimal sum = BigDecimal.ZERO;
    int at = step > 0 ? 0 : values.size() - 1;
    while (at >= 0 && at < values.size()) {
      BigDecimal value = values.get(at);
      sum = sum.add(value);
      at += step * (1 + run(values, at, step));
    }
    return sum;
  }

  /** How many rows next to one add up to it; 0 if none do. */
  private static int run(List<BigDecimal> values, int at, int step) {
    BigDecimal value = values.get(at);
    BigDecimal run = BigDecimal.ZERO;
    for (int length = 1; length <= LONGEST_RUN; length++) {
      int next = at + step * length;
      if (next < 0 || next >= values.size()) {
        return 0;
      }
      run = run.add(values.get(next));
      if (length > 1 && run.compareTo(value) == 0) {
        return length;
      }
    }
    return 0;
  }

  private BigDecimal tolerance(List<BigDecimal> values, BigDecimal total) {
    int scale = total.scale();
    int present = 1;
    for (BigDecimal value : values) {
      scale = Math.max(scale, value.scale());
      present += value.signum() == 0 ? 0 : 1;
    }
    return scale == 0 && !rounded
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(5L * present).movePointLeft(Math.min(scale, total.scale()) + 1);
  }

  private static List<BigDecimal> values(
      List<CellFigure> figures, Function<CellFigure, @Nullable BigDecimal> reading) {
    List<BigDecimal> values = new ArrayList<>();
    for (CellFigure figure : figures) {
      BigDecimal value = figure.value() == null ? BigDecimal.ZERO : reading.apply(figure);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}
