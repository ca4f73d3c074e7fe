package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.ExactSum;
import org.congvan.rollup.intake.AgencyKey;

/** Adds figures up, row by row. */
final class FigureSums {
  private final FigureRows rows;
  private final AgencyHierarchy hierarchy;
  private final ExactSum[] sums;
  private final int[] agencies;

  FigureSums(FigureRows rows, AgencyHierarchy hierarchy) {
    this.rows = rows;
    this.hierarchy = hierarchy;
    this.sums = new ExactSum[rows.size()];
    this.agencies = new int[rows.size()];
    Arrays.setAll(sums, row -> new ExactSum());
  }

  void addAll(Map<AgencyKey, AgencyPeriodReports> reports) {
    if (hierarchy.superiors().isEmpty()) {
      reports.values().forEach(report -> rows.add(report.counted(), sums, agencies));
      return;
    }
    Map<AgencyKey, Map<Integer, BigDecimal>> stated = new HashMap<>();
    reports.forEach((key, report) -> stated.put(key, rows.valuesOf(report.counted())));
    stated.forEach(
        (agency, values) ->
            values.forEach(
                (row, value) -> {
                  if (!hierarchy.isContained(agency, superior -> states(stated, superior, row))) {
                    sums[row].add(value);
                    agencies[row]++;
                  }
                }));
  }

  private static boolean states(
      Map<AgencyKey, Map<Integer, BigDecimal>> stated, AgencyKey agency, int row) {
    return stated.getOrDefault(agency, Map.of()).containsKey(row);
  }

  List<FigureTotal> totals() {
    List<FigureTotal> totals = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (agencies[row] > 0 && rows.isAdditive(row)) {
        totals.add(new FigureTotal(rows.heading(row), sums[row].value(), agencies[row]));
      }
    }
    return totals;
  }
}
