package org.congvan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
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
    Figures figures = report.kept().figures();
    RowPlan plan = rows.plan(figures.labels());
    for (int i = 0; i < figures.size(); i++) {
      if (!plan.isCounted(i)) {
        BigDecimal counted = figures.values().get(plan.first(i));
        BigDecimal again = figures.values().get(i);
        if (counted.compareTo(again) != 0) {
          found.add(
              new RollupConflict.StatedTwice(
                  report.agency(),
                  rows.heading(plan.row(i)),
                  counted,
                  again,
                  SubmissionMark.of(report.kept())));
        }
      }
    }
  }

  private void findDiffering(KeptReport report, Submission other) {
    if (other.requireContent().equals(report.kept().requireContent())) {
      return;
    }
    Map<Integer, BigDecimal> counted = rows.valuesOf(report.kept().figures());
    Map<Integer, BigDecimal> turnedAway = rows.valuesOf(other.figures());
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
                SubmissionMark.of(report.kept()),
                SubmissionMark.of(other)));
      }
    }
  }

  private static boolean differ(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b != null : b == null || a.compareTo(b) != 0;
  }

  private void findDifferingUnits() {
    TreeSet<Integer> stated = new TreeSet<>();
    reports.stream()
        .map(report -> report.kept().figures().labels())
        .distinct()
        .forEach(labels -> rows.plan(labels).forEachRow(stated::add));
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
            .map(each -> rows.valuesOf(each.kept().figures()))
            .toList();
    rows.valuesOf(report.kept().figures())
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
