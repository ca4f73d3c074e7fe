package org.congvan.rollup.result;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.congvan.reform.ReformArea;
import org.congvan.rollup.fold.entry.FigureLabel;
import org.congvan.rollup.fold.entry.LabelNumbers;
import org.congvan.rollup.fold.entry.Labels;
import org.congvan.rollup.intake.FigureKey;

/**
 * The row of the result that each figure of a report is added to. A figure that is stated again for
 * the same areas is not added again.
 */
final class RowPlan {

  private record Stated(int row, List<ReformArea> areas) {}

  private final int[] rows;
  private final boolean[] opens;
  private final int[] first;

  RowPlan(LabelNumbers labels, int[] rowOfLabel, Labels<FigureLabel, FigureKey> figures) {
    rows = new int[labels.size()];
    opens = new boolean[labels.size()];
    first = new int[labels.size()];
    Set<Integer> opened = new HashSet<>();
    Map<Stated, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rowOfLabel[labels.get(i)];
      opens[i] = opened.add(rows[i]);
      Integer before =
          seen.putIfAbsent(new Stated(rows[i], figures.label(labels.get(i)).areas()), i);
      first[i] = before == null ? i : before;
    }
  }

  int row(int i) {
    return rows[i];
  }

  /** Whether the figure is the first one in its row. */
  boolean opens(int i) {
    return opens[i];
  }

  /** Where the figure was stated first: its own place, or an earlier one. */
  int first(int i) {
    return first[i];
  }

  boolean isCounted(int i) {
    return first[i] == i;
  }

  void forEachRow(IntConsumer action) {
    for (int row : rows) {
      action.accept(row);
    }
  }
}
