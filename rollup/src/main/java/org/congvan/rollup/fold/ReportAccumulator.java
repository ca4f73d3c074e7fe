package org.congvan.rollup.fold;

import org.congvan.rollup.fold.entry.Entries;
import org.congvan.rollup.intake.SubmittedReport;

/**
 * Accumulates any number of reports in a single pass (tổng hợp báo cáo), such as those of 3,300
 * communes over 30 months: {@link #add(SubmittedReport)} for each; parts that were accumulated
 * separately are joined by {@link #merge} or {@link #add(ReportAccumulator)}. {@code
 * RollupResult.of} works out the result.
 *
 * <p>The result is the same in whatever order reports are added and parts are merged, and however
 * often a report is added: adding is associative, commutative and idempotent. Of several reports of
 * one agency for one period the one with the latest date counts, then the one with the highest
 * number, then the greater code; exact ties are decided by a digest of figures and statements, and
 * then by the name of the source. The others are reported as duplicates and add nothing.
 *
 * <p>Memory: one entry for each agency and period, with 8 bytes for each figure in it (more for a
 * fraction or a number of 19 digits and more), 24 bytes for each statement, and the report's date,
 * code and source; the words are in the {@link TextStore}. Wordings of indicators, units, channels
 * and agencies are kept once each. So the size is bounded by agencies × periods × indicators and
 * does not grow with the number of reports added, except for one line in the list of duplicates for
 * each superseded report, with its figures unless an earlier report has the same.
 *
 * <p>Figures, difficulties and recommendations are accumulated. Directives, activities without
 * figures, advantages and tasks of the agencies are not. Of statements the plain words are kept,
 * with areas and addressee.
 *
 * <p>Not thread-safe; each thread accumulates separately, and the parts are merged.
 */
public final class ReportAccumulator {
  private final Entries entries;

  /** Creates an empty accumulator that keeps all words in memory. */
  public ReportAccumulator() {
    this(TextStore.inMemory());
  }

  /**
   * Creates an empty accumulator.
   *
   * @param texts where the words of statements are kept; closed by the caller, after the last use
   *     of the results
   */
  public ReportAccumulator(TextStore texts) {
    this(new Entries(texts.texts()));
  }

  ReportAccumulator(Entries entries) {
    this.entries = entries;
  }

  /**
   * Joins two parts in a new accumulator in memory; the parts stay as they are.
   *
   * @param a one part
   * @param b another
   * @return what adding the reports of both would have made
   */
  public static ReportAccumulator merge(ReportAccumulator a, ReportAccumulator b) {
    ReportAccumulator merged = new ReportAccumulator();
    merged.add(a);
    merged.add(b);
    return merged;
  }

  /**
   * Adds a report.
   *
   * @param report the report
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public void add(SubmittedReport report) {
    entries.add(report);
  }

  /**
   * Adds what another accumulator holds; the other stays as it is.
   *
   * @param other the other part; its words are copied unless both share a text store
   * @throws java.io.UncheckedIOException if the file of a text store fails
   */
  public void add(ReportAccumulator other) {
    entries.add(other.entries);
  }

  /**
   * Returns what is accumulated, in the form that this module works results out of. The type is not
   * exported: others use {@code RollupResult.of}.
   *
   * @return the entries themselves
   */
  @SuppressWarnings("exports") // The next stage is another package of this module.
  public Entries entries() {
    return entries;
  }
}
