package org.congvan.rollup.fold.entry;

import java.time.LocalDate;
import java.util.Comparator;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportSource;
import org.jspecify.annotations.Nullable;

/**
 * A report of an agency for a period, as an accumulator keeps it.
 *
 * @param agency the number of the agency's label
 * @param period the number of the period's label
 * @param code the canonical code; empty if there is none
 * @param statements none if the report is superseded
 * @param content the digest of figures and statements; null until it is needed, which is when the
 *     agency hands in a second report for the period
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
   * code (its number, then its text; none goes first), and for exact ties by content, source and
   * day of receipt, so that it is total.
   */
  static final Comparator<Submission> ORDER =
      Comparator.comparing(Submission::issuedOn)
          .thenComparingInt(Submission::number)
          .thenComparing(Submission::code)
          .thenComparing(Submission::requireContent)
          .thenComparing(Submission::source)
          .thenComparing(Submission::receivedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** The longest document number. */
  private static final int MAX_NUMBER_DIGITS = 6;

  /** What identifies the report in a result. */
  public ReportIdentity identity() {
    return new ReportIdentity(
        code.isEmpty() ? null : code, issuedOn, receivedOn, new ReportSource(source));
  }

  /** Whether another report of the entry has the same figures and statements. */
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
      throw new AssertionError("Report must be digested before it is compared: " + source);
    }
    return content;
  }

  Submission withContent(Digest digest) {
    return new Submission(
        agency, period, issuedOn, receivedOn, code, source, figures, statements, digest);
  }

  Submission withStatements(Statements newStatements) {
    return new Submission(
        agency, period, issuedOn, receivedOn, code, source, figures, newStatements, content);
  }

  Submission withFigures(Figures newFigures) {
    return new Submission(
        agency, period, issuedOn, receivedOn, code, source, newFigures, statements, content);
  }
}
