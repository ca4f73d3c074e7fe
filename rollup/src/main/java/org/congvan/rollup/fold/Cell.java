package org.congvan.rollup.fold;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What one agency handed in for one period: the report that counts, and those it stands before.
 * Putting one in is associative, commutative and idempotent, since the order is total.
 */
final class Cell {
  private Submission kept;

  /** Reports that do not count, digested and without statements; usually empty. */
  private final SortedSet<Submission> turnedAway = new TreeSet<>(Submission.ORDER);

  /** Copies of one report keep their figures once; empty as long as there is one report. */
  private final Map<Digest, Figures> figures = new HashMap<>(0);

  Cell(Submission only) {
    kept = only;
    if (only.content() != null) {
      figures.put(only.content(), only.figures());
    }
  }

  /** One entry out of two, which stay as they are. */
  static Cell merged(Cell a, Cell b, UnaryOperator<Submission> digested) {
    Cell merged = new Cell(digested.apply(a.kept));
    a.turnedAway.forEach(each -> merged.put(each, each::statements, digested));
    merged.put(digested.apply(b.kept).holding(Statements.NONE), b.kept::statements, digested);
    b.turnedAway.forEach(each -> merged.put(each, each::statements, digested));
    return merged;
  }

  Submission kept() {
    return kept;
  }

  SortedSet<Submission> turnedAway() {
    return turnedAway;
  }

  /**
   * Puts in a report.
   *
   * @param arrived the report, digested and without its statements
   * @param statements gives its statements if it comes to count
   * @param digested makes the digest of the report that counts, if nobody has asked before
   */
  void put(
      Submission arrived, Supplier<Statements> statements, UnaryOperator<Submission> digested) {
    if (kept.content() == null) {
      kept = digested.apply(kept);
      figures.put(kept.requireContent(), kept.figures());
    }
    Submission shared = arrived.sharing(shared(arrived));
    int order = Submission.ORDER.compare(shared, kept);
    if (order > 0) {
      turnedAway.add(kept.holding(Statements.NONE));
      kept = shared.holding(statements.get());
    } else if (order < 0) {
      turnedAway.add(shared);
    }
  }

  private Figures shared(Submission arrived) {
    Figures known = figures.putIfAbsent(arrived.requireContent(), arrived.figures());
    return known == null ? arrived.figures() : known;
  }
}
