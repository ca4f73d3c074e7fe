package org.congvan.rollup;

import org.congvan.rollup.fold.Fold;
import org.congvan.rollup.intake.SubmittedReport;

/**
 * Folds any number of reports into one in a single pass (tổng hợp báo cáo), such as those of 3,300
 * communes over 30 months: {@link #add(SubmittedReport)} each, {@link #result} at the end; parts
 * that were folded apart are put together by {@link #merge} or {@link #add(ReportRollup)}.
 *
 * <p>The result is the same in whatever order reports are added and parts are merged, and however
 * often one report is: adding is associative, commutative and idempotent. Of several reports of one
 * agency for one period the one with the latest date counts, then the one with the highest number,
 * then the greater code; exact ties are decided by a digest of figures and statements, and then by
 * the name of the source. The others are told as duplicates and add nothing.
 *
 * <p>Memory: one entry for each agency and period, with 8 bytes for each figure in it (more for a
 * fraction or a number of 19 digits and more), 24 bytes for each statement, and the report's date,
 * code and source; the words lie in the {@link TextStore}. Wordings of indicators, units, channels
 * and agencies are kept once each. So the size is bounded by agencies × periods × indicators and
 * does not grow with the number of reports folded, but for one line in the list of duplicates for
 * each report that is turned away, with its figures where nobody handed in the same before.
 *
 * <p>What counts are the figures, difficulties and recommendations. Directives, activities without
 * figures, advantages and tasks of the agencies are not rolled up. Of statements the plain words
 * are kept, with areas and addressee.
 *
 * <p>Not thread-safe; threads fold apart and merge.
 */
public final class ReportRollup {
  private final Fold fold;

  /** Begins an empty roll-up that keeps all words in memory. */
  public ReportRollup() {
    this(TextStore.inMemory());
  }

  /**
   * Begins an empty roll-up.
   *
   * @param texts where the words of statements are kept; closed by the caller, after the last use
   *     of the roll-up's results
   */
  public ReportRollup(TextStore texts) {
    this(new Fold(texts.texts()));
  }

  ReportRollup(Fold fold) {
    this.fold = fold;
  }

  /**
   * Folds several parts into a new roll-up in memory; the parts stay as they are.
   *
   * @param a one part
   * @param b another
   * @return what folding the reports of both would have made
   */
  public static ReportRollup merge(ReportRollup a, ReportRollup b) {
    ReportRollup merged = new ReportRollup();
    merged.add(a);
    merged.add(b);
    return merged;
  }

  /**
   * Folds in one report.
   *
   * @param report the report
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public void add(SubmittedReport report) {
    fold.add(report);
  }

  /**
   * Folds in what another roll-up has folded; the other stays as it is.
   *
   * @param other the other part; its words are copied unless both share a text store
   * @throws java.io.UncheckedIOException if the file of a text store fails
   */
  public void add(ReportRollup other) {
    fold.add(other.fold);
  }

  /**
   * Returns what the reports folded so far add up to.
   *
   * @return the result without anything the caller knows besides
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public RollupResult result() {
    return result(RollupRequest.none());
  }

  /**
   * Returns what the reports folded so far add up to, with who is missing, late, and so on. More
   * can be folded afterwards; the result does not change with it.
   *
   * @param request what the caller knows besides the reports
   * @return the result
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public RollupResult result(RollupRequest request) {
    return new ResultBuilder(fold, request).build();
  }

  Fold fold() {
    return fold;
  }
}
