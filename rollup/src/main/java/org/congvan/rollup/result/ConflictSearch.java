package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.ExactSum;
import org.congvan.rollup.fold.entry.Submission;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.FigureKey;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Finds the contradictions in the reports on one period. */
final class ConflictSearch {
  private final List<AgencyPeriodReports> reports;
  private final Map<AgencyKey, AgencyPeriodReports> byAgency;
  private final FigureRows rows;
  private final AgencyHierarchy hierarchy;
  private final List<RollupConflict> found = new ArrayList<>();

  ConflictSearch(
      List<AgencyPeriodReports> reports,
      Map<AgencyKey, AgencyPeriodReports> byAgency,
      FigureRows rows,
      AgencyHierarchy hierarchy) {
    this.reports = reports;
    this.byAgency = byAgency;
    this.rows = rows;
    this.hierarchy = hierarchy;
  }

  /** All conflicts: those inside an agency's reports, in units, in the hierarchy, in names. */
  List<RollupConflict> find() {
    for (AgencyPeriodReports report : reports) {
      findStatedTwice(report);
      report.superseded().forEach(other -> findDiffering(report, other));
    }
    findDifferingUnits();
    for (AgencyPeriodReports report : reports) {
      findImbalances(report);
    }
    findNamedTwice();
    return found;
  }

  private void findStatedTwice(AgencyPeriodReports report) {
    for (FigureRows.StatedAgain figure : rows.statedAgain(report.counted())) {
      found.add(
          new RollupConflict.StatedTwice(
              report.agency(),
              rows.heading(figure.row()),
              figure.counted(),
              figure.again(),
              report.counted().identity()));
    }
  }

  private void findDiffering(AgencyPeriodReports report, Submission other) {
    if (other.hasContentOf(report.counted())) {
      return;
    }
    Map<Integer, BigDecimal> counted = rows.valuesOf(report.counted());
    Map<Integer, BigDecimal> others = rows.valuesOf(other);
    TreeSet<Integer> stated = new TreeSet<>(counted.keySet());
    stated.addAll(others.keySet());
    for (int row : stated) {
      if (differ(counted.get(row), others.get(row))) {
        found.add(
            new RollupConflict.DifferingDuplicate(
                report.agency(),
                rows.heading(row),
                counted.get(row),
                others.get(row),
                report.counted().identity(),
                other.identity()));
      }
    }
  }

  private static boolean differ(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b != null : b == null || a.compareTo(b) != 0;
  }

  private void findDifferingUnits() {
    NavigableSet<Integer> stated = rows.rowsOf(reports);
    // A rate and a count of one indicator do not contradict each other.
    stated.removeIf(row -> !rows.isAdditive(row));
    Map<FigureKey, List<FigureHeading>> byIndicator = new TreeMap<>();
    for (int row : stated) {
      FigureKey key = rows.heading(row).key();
      byIndicator
          .computeIfAbsent(
              new FigureKey(key.indicator(), "", key.channel(), key.period()),
              indicator -> new ArrayList<>())
          .add(rows.heading(row));
    }
    byIndicator.values().stream()
        .filter(headings -> headings.size() > 1)
        .forEach(headings -> found.add(new RollupConflict.DifferingUnits(headings)));
  }

  private void findImbalances(AgencyPeriodReports report) {
    List<AgencyKey> below = hierarchy.subordinates(report.agency().key());
    if (below.isEmpty()) {
      return;
    }
    List<Map<Integer, BigDecimal>> lower =
        below.stream()
            .map(byAgency::get)
            .filter(Objects::nonNull)
            .map(each -> rows.valuesOf(each.counted()))
            .toList();
    rows.valuesOf(report.counted())
        .forEach(
            (row, stated) -> {
              List<BigDecimal> parts =
                  lower.stream().map(each -> each.get(row)).filter(Objects::nonNull).toList();
              ExactSum sum = new ExactSum();
              parts.forEach(sum::add);
              if (rows.isAdditive(row) && !parts.isEmpty() && sum.value().compareTo(stated) != 0) {
                found.add(
                    new RollupConflict.HierarchyImbalance(
                        report.agency(),
                        rows.heading(row),
                        stated,
                        sum.value(),
                        below.size(),
                        parts.size()));
              }
            });
  }

  private void findNamedTwice() {
    BitSet doubtful = mayBeNamedTwice();
    Map<String, List<AgencyPeriodReports>> byName = new HashMap<>();
    for (int i = doubtful.nextSetBit(0); i >= 0; i = doubtful.nextSetBit(i + 1)) {
      AgencyPeriodReports report = reports.get(i);
      List<AgencyPeriodReports> namesakes =
          byName.computeIfAbsent(nameKey(report), name -> new ArrayList<>());
      for (AgencyPeriodReports other : namesakes) {
        if (mayBeOne(other, report)) {
          found.add(new RollupConflict.NamedTwice(other.agency(), report.agency()));
        }
      }
      namesakes.add(report);
    }
  }

  /**
   * Returns the places of the reports whose agency's name has the hash code of another: of many
   * agencies, whose names would not fit in memory a second time, a few.
   */
  private BitSet mayBeNamedTwice() {
    int[] hashes = reports.stream().mapToInt(report -> nameKey(report).hashCode()).toArray();
    int[] sorted = hashes.clone();
    Arrays.sort(sorted);
    Set<Integer> again = new HashSet<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        again.add(sorted[i]);
      }
    }
    BitSet doubtful = new BitSet();
    for (int i = 0; i < hashes.length; i++) {
      doubtful.set(i, again.contains(hashes[i]));
    }
    return doubtful;
  }

  private static String nameKey(AgencyPeriodReports report) {
    return VietnameseText.comparisonKey(report.agency().name());
  }

  /** Same name, at most one identifier, and no two superior agencies. */
  private static boolean mayBeOne(AgencyPeriodReports a, AgencyPeriodReports b) {
    String parentOfA = a.agency().parentName();
    String parentOfB = b.agency().parentName();
    return (a.agency().id() == null || b.agency().id() == null)
        && (parentOfA == null
            || parentOfB == null
            || VietnameseText.sameWords(parentOfA, parentOfB));
  }
}
