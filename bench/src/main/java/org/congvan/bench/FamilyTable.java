package org.congvan.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** The results of {@link FamiliesBenchmark}: one line a family, with the two ratios that count. */
final class FamilyTable {
  private static final String BASE = "prose";

  private final Map<String, Map<String, Double>> times = new LinkedHashMap<>();

  FamilyTable(List<RunResult> results) {
    for (RunResult result : results) {
      times
          .computeIfAbsent(result.getParams().getParam("family"), family -> new LinkedHashMap<>())
          .put(result.getParams().getParam("megabytes"), result.getPrimaryResult().getScore());
    }
  }

  void print() {
    System.out.printf(
        "%n%-24s %12s %12s %8s %8s%n",
        FamiliesBenchmark.class.getSimpleName(), "us, 1 MB", "us, 10 MB", "10 ÷ 1", "÷ prose");
    for (String family : times.keySet()) {
      double small = time(family, "1");
      double large = time(family, "10");
      System.out.printf(
          Locale.ROOT,
          "%-24s %12.1f %12.1f %8.2f %8.2f%n",
          family,
          small,
          large,
          large / small,
          large / time(BASE, "10"));
    }
  }

  private double time(String family, String megabytes) {
    Map<String, Double> byLength = Objects.requireNonNullElse(times.get(family), Map.of());
    return byLength.getOrDefault(megabytes, Double.NaN);
  }
}
