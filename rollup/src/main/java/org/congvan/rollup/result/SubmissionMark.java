package org.congvan.rollup.result;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Which report is meant (báo cáo nào), such as 477/SKHCN-TTNCUĐ of 11/11/2019 from {@code
 * 2019/so-khcn.json}.
 *
 * @param code number and symbol in canonical form; null where it had none
 * @param issuedOn the date of issue
 * @param receivedOn the day it was received; null where that is not known
 * @param source where it came from
 */
public record SubmissionMark(
    @Nullable String code,
    LocalDate issuedOn,
    @Nullable LocalDate receivedOn,
    ReportSource source) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a code that is given is blank
   */
  public SubmissionMark {
    code = RequiredText.ofNullable(code, "Code of a submitted report");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Returns the day that counts for a deadline.
   *
   * @return the day it was received, or, where that is not known, the date of issue
   */
  public LocalDate handedInOn() {
    return receivedOn == null ? issuedOn : receivedOn;
  }
}
