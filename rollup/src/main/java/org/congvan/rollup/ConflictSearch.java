package org.congvan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.congvan.rollup.fold.ExactSum;
import org.congvan.rollup.fold.FigureRows;
import org.congvan.rollup.fold.KeptReport;
import org.congvan.rollup.fold.Submission;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureKey;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Finds what contradicts itself in the reports on one period. */
final class ConflictSearch {
  private final List<KeptReport> reports;
  private final Map<AgencyKey, KeptReport> byAgency;
  private final FigureRows rows;
  private final AgencyHierarchy hierarchy;
  private final List<RollupConflict> found = new ArrayList<>();

  ConflictSearch(
      List<KeptReport> reports,
      Map<AgencyKey, KeptReport> byAgency,
      FigureRows rows,
      AgencyHierarchy hierarchy) {
    this.reports = reports;
    this.byAgency = byAgency;
    this.rows = rows;
    this.hierarchy = hierarchy;
  }

  /** All conflicts: those inside an agency's reports, in units, in the hierarchy, in names. */
  List<RollupConflict> find() {
    for (KeptReport report : reports) {
      findStatedTwice(report);
      report.turnedAway().forEach(other -> findDiffering(report, other));
    }
    findDifferingUnits();
    for (KeptReport report : reports) {
      findImbalances(report);
    }
    findNamedTwice();
    return found;
  }

  private void findStatedTwice(KeptReport report) {
    for (FigureRows.StatedAgain figure : rows.statedAgain(report.kept())) {
      found.add(
          new RollupConflict.StatedTwice(
              report.agency(),
              rows.heading(figure.row()),
              figure.counted(),
              figure.again(),
              report.kept().mark()));
    }
  }

  private void findDiffering(KeptReport report, Submission other) {
    if (other.hasContentOf(report.kept())) {
      return;
    }
    Map<Integer, BigDecimal> counted = rows.valuesOf(report.kept());
    Map<Integer, BigDecimal> turnedAway = rows.valuesOf(other);
    TreeSet<Integer> stated = new TreeSet<>(counted.keySet());
    stated.addAll(turnedAway.keySet());
    for (int row : stated) {
      if (differ(counted.get(row), turnedAway.get(row))) {
        found.add(
            new RollupConflict.DifferingDuplicate(
                report.agency(),
                rows.heading(row),
                counted.get(row),
                turnedAway.get(row),
                report.kept().mark(),
                other.mark()));
      }
    }
  }

  private static boolean differ(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b != null : b == null || a.compareTo(b) != 0;
  }

  private void findDifferingUnits() {
    NavigableSet<Integer> stated = rows.rowsOf(reports);
    // A rate beside its count is no contradiction.
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

  private void findImbalances(KeptReport report) {
    List<AgencyKey> below = hierarchy.below(report.agency().key());
    if (below.isEmpty()) {
      return;
    }
    List<Map<Integer, BigDecimal>> lower =
        below.stream()
            .map(byAgency::get)
            .filter(Objects::nonNull)
            .map(each -> rows.valuesOf(each.kept()))
            .toList();
    rows.valuesOf(report.kept())
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
    Map<String, List<KeptReport>> byName = new HashMap<>();
    for (KeptReport report : reports) {
      List<KeptReport> namesakes =
          byName.computeIfAbsent(
              VietnameseText.comparisonKey(report.agency().name()), name -> new ArrayList<>());
      for (KeptReport other : namesakes) {
        if (mayBeOne(other, report)) {
          found.add(new RollupConflict.NamedTwice(other.agency(), report.agency()));
        }
      }
      namesakes.add(report);
    }
  }

  /** Of one name; not both have identifiers, and no superior agency speaks against it. */
  private static boolean mayBeOne(KeptReport a, KeptReport b) {
    String parentOfA = a.agency().parentName();
    String parentOfB = b.agency().parentName();
    return (a.agency().id() == null || b.agency().id() == null)
        && (parentOfA == null
            || parentOfB == null
            || VietnameseText.sameWords(parentOfA, parentOfB));
  }
}
