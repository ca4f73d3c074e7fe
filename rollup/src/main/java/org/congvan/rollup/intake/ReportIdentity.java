package org.congvan.rollup.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.text.check.RequiredDay;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a report in a result (báo cáo nào), such as 477/SKHCN-TTNCUĐ of 11/11/2019 from
 * {@code 2019/so-khcn.json}.
 *
 * @param code number and symbol in canonical form; null if it has none
 * @param issuedOn the date of issue
 * @param receivedOn the day it was received; null if that is not known
 * @param source where it came from
 */
public record ReportIdentity(
    @Nullable String code,
    LocalDate issuedOn,
    @Nullable LocalDate receivedOn,
    ReportSource source) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a code that is given is blank
   */
  public ReportIdentity {
    code = RequiredText.ofNullable(code, "Code of a submitted report");
    issuedOn = RequiredDay.of(issuedOn, "Date of issue of a submitted report");
    receivedOn = RequiredDay.ofNullable(receivedOn, "Day of receipt of a submitted report");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Returns the day that counts for a deadline.
   *
   * @return the day it was received, or, if that is not known, the date of issue
   */
  public LocalDate handedInOn() {
    return receivedOn == null ? issuedOn : receivedOn;
  }
}
