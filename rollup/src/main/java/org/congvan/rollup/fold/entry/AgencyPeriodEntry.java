package org.congvan.rollup.fold.entry;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What one agency handed in for one period: the report that counts, and those that it supersedes.
 * Adding one is associative, commutative and idempotent, since the order is total.
 */
final class AgencyPeriodEntry {
  private Submission counted;

  /** Digested and without statements; empty and shared as long as there is one report. */
  private SortedSet<Submission> superseded = Collections.emptySortedSet();

  /** Copies of one report share their figures; empty and shared as long as there is one. */
  private Map<Digest, Figures> figures = Map.of();

  AgencyPeriodEntry(Submission only) {
    counted = only;
  }

  /** Makes one entry of two, which stay as they are. */
  static AgencyPeriodEntry merged(
      AgencyPeriodEntry a, AgencyPeriodEntry b, UnaryOperator<Submission> digested) {
    AgencyPeriodEntry merged = new AgencyPeriodEntry(digested.apply(a.counted));
    a.superseded.forEach(each -> merged.add(each, each::statements, digested));
    merged.add(
        digested.apply(b.counted).withStatements(Statements.NONE), b.counted::statements, digested);
    b.superseded.forEach(each -> merged.add(each, each::statements, digested));
    return merged;
  }

  Submission counted() {
    return counted;
  }

  SortedSet<Submission> superseded() {
    return superseded;
  }

  /**
   * Adds a report.
   *
   * @param arrived the report, digested and without its statements
   * @param statements returns its statements; called if the report counts
   * @param digested adds the digest to the report that counts, if it has none yet
   */
  void add(
      Submission arrived, Supplier<Statements> statements, UnaryOperator<Submission> digested) {
    if (figures.isEmpty()) {
      counted = digested.apply(counted);
      superseded = new TreeSet<>(Submission.ORDER);
      figures = new HashMap<>();
      figures.put(counted.requireContent(), counted.figures());
    }
    Submission shared = arrived.withFigures(shared(arrived));
    int order = Submission.ORDER.compare(shared, counted);
    if (order > 0) {
      superseded.add(counted.withStatements(Statements.NONE));
      counted = shared.withStatements(statements.get());
    } else if (order < 0) {
      superseded.add(shared);
    }
  }

  private Figures shared(Submission arrived) {
    Figures known = figures.putIfAbsent(arrived.requireContent(), arrived.figures());
    return known == null ? arrived.figures() : known;
  }
}
