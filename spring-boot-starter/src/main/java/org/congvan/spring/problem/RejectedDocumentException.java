package org.congvan.spring.problem;

import java.io.Serial;
import java.util.Objects;
import org.congvan.validation.ValidationReport;

/**
 * A document that an endpoint does not take because of its form (văn bản chưa đạt thể thức): the
 * answer is 422 with the findings. Thrown for parameters with {@code @Acceptable}, and by a host
 * wherever it has validated a document itself.
 *
 * <pre>{@code
 * ValidationReport report = validator.validate(document);
 * if (report.verdict() == Verdict.REJECTED) {
 *   throw new RejectedDocumentException(report);
 * }
 * }</pre>
 */
public final class RejectedDocumentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  /**
   * Makes an exception.
   *
   * @param report why the document is not taken
   */
  public RejectedDocumentException(ValidationReport report) {
    super("Document is " + Objects.requireNonNull(report, "report").verdict());
    this.report = report;
  }

  /**
   * Returns why the document is not taken.
   *
   * @return the report
   */
  public ValidationReport report() {
    return report;
  }
}
