package org.congvan.rollup.vtl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.RollupResult;
import org.junit.jupiter.api.Test;

/** What the roll-up adds up and finds in a hierarchy, an independent engine finds too. */
class RollupBesideVtlTest {
  private static final int CASES = 250;

  private static final String TOTALS =
      "totals := all_rows[aggr summed := sum(amount) group by figure];";
  private static final String CHECK =
      "below := lower_rows[aggr summed := sum(amount) group by district, figure];"
          + " both := inner_join(upper_rows, below);"
          + " differences := both[calc difference := stated - summed];"
          + " wrong := differences[filter difference <> 0];";

  private final VtlEngine vtl = new VtlEngine();

  @Test
  void totals_areThoseOfTheVtlEngine() {
    int compared = 0;
    for (int seed = 0; seed < CASES; seed++) {
      GeneratedReports generated = new GeneratedReports(seed);
      Map<String, Long> expected = vtlTotals(generated);

      PeriodResult result = roll(generated, RollupOptions.none());

      Map<String, Long> actual = new TreeMap<>();
      for (FigureTotal total : result.totals()) {
        actual.put(total.heading().indicator(), total.value().longValueExact());
      }
      assertThat(actual).as("seed %s", seed).isEqualTo(expected);
      compared += actual.size();
    }
    assertThat(compared).isGreaterThan(CASES);
  }

  @Test
  void imbalancesOfTheHierarchy_areThoseOfTheVtlEngine() {
    int compared = 0;
    for (int seed = 0; seed < CASES; seed++) {
      GeneratedReports generated = new GeneratedReports(seed);
      Map<String, Long> expected = vtlImbalances(generated);

      PeriodResult result =
          roll(generated, RollupOptions.builder().hierarchy(generated.hierarchy()).build());

      Map<String, Long> actual = new TreeMap<>();
      for (RollupConflict conflict : result.conflicts()) {
        if (conflict instanceof RollupConflict.HierarchyImbalance imbalance) {
          actual.put(
              imbalance.agency().name() + " " + imbalance.heading().indicator(),
              imbalance.imbalance().longValueExact());
        }
      }
      assertThat(actual).as("seed %s", seed).isEqualTo(expected);
      compared += actual.size();
    }
    assertThat(compared).isGreaterThan(CASES / 4);
  }

  private static PeriodResult roll(GeneratedReports generated, RollupOptions options) {
    ReportAccumulator accumulator = new ReportAccumulator();
    generated.reports().forEach(accumulator::add);
    return RollupResult.of(accumulator, options).periods().get(0);
  }

  private Map<String, Long> vtlTotals(GeneratedReports generated) {
    List<List<Object>> all = new ArrayList<>();
    for (GeneratedReports.Row row : generated.rows()) {
      all.add(List.of(row.district() + row.commune(), row.figure(), row.amount()));
    }
    Map<String, Long> totals = new TreeMap<>();
    if (!all.isEmpty()) {
      vtl.put("all_rows", List.of("agency", "figure"), "amount", all);
      for (Map<String, Object> row : vtl.rows(TOTALS, "totals")) {
        totals.put((String) row.get("figure"), ((Number) row.get("summed")).longValue());
      }
    }
    return totals;
  }

  private Map<String, Long> vtlImbalances(GeneratedReports generated) {
    List<List<Object>> upper = new ArrayList<>();
    List<List<Object>> lower = new ArrayList<>();
    for (GeneratedReports.Row row : generated.rows()) {
      if (row.commune().isEmpty()) {
        upper.add(List.of(row.district(), row.figure(), row.amount()));
      } else {
        lower.add(List.of(row.district(), row.commune(), row.figure(), row.amount()));
      }
    }
    Map<String, Long> imbalances = new TreeMap<>();
    if (!upper.isEmpty() && !lower.isEmpty()) {
      vtl.put("upper_rows", List.of("district", "figure"), "stated", upper);
      vtl.put("lower_rows", List.of("district", "commune", "figure"), "amount", lower);
      for (Map<String, Object> row : vtl.rows(CHECK, "wrong")) {
        imbalances.put(
            row.get("district") + " " + row.get("figure"),
            ((Number) row.get("difference")).longValue());
      }
    }
    return imbalances;
  }
}
