package org.congvan.rollup.fold;

import java.time.LocalDate;
import java.util.Comparator;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.result.SubmissionMark;
import org.jspecify.annotations.Nullable;

/**
 * One report of an agency for a period, as the roll-up keeps it.
 *
 * @param agency the number of the agency's label
 * @param period the number of the period's label
 * @param code the canonical code; empty where there is none
 * @param statements none where the report was turned away
 * @param content the digest of figures and statements; null as long as nothing asks for it, which
 *     is as long as the agency hands in one report for the period
 */
public record Submission(
    int agency,
    int period,
    LocalDate issuedOn,
    @Nullable LocalDate receivedOn,
    String code,
    String source,
    Figures figures,
    Statements statements,
    @Nullable Digest content) {

  /**
   * The order of the reports of one agency for one period, the one that counts last: by date, by
   * code (its number, then its text; none goes before any), and for exact ties by content, source
   * and day of receipt, so that it is total.
   */
  static final Comparator<Submission> ORDER =
      Comparator.comparing(Submission::issuedOn)
          .thenComparingInt(Submission::number)
          .thenComparing(Submission::code)
          .thenComparing(Submission::requireContent)
          .thenComparing(Submission::source)
          .thenComparing(Submission::receivedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** As many as a document number has. */
  private static final int MAX_NUMBER_DIGITS = 6;

  /** Which report this is. */
  public SubmissionMark mark() {
    return new SubmissionMark(
        code.isEmpty() ? null : code, issuedOn, receivedOn, new ReportSource(source));
  }

  /** Whether this and another report of the entry hold the same figures and statements. */
  public boolean hasContentOf(Submission other) {
    return requireContent().equals(other.requireContent());
  }

  private int number() {
    int number = 0;
    for (int i = 0; i < code.length() && i < MAX_NUMBER_DIGITS; i++) {
      int digit = code.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  Digest requireContent() {
    if (content == null) {
      throw new AssertionError("Compared before its content was digested: " + source);
    }
    return content;
  }

  Submission digested(Digest digest) {
    return new Submission(
        agency, period, issuedOn, receivedOn, code, source, figures, statements, digest);
  }

  Submission holding(Statements kept) {
    return new Submission(
        agency, period, issuedOn, receivedOn, code, source, figures, kept, content);
  }

  Submission sharing(Figures same) {
    return new Submission(
        agency, period, issuedOn, receivedOn, code, source, same, statements, content);
  }
}
