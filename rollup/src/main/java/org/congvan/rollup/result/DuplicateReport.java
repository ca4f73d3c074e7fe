package org.congvan.rollup.result;

import java.util.Objects;

/**
 * A report that adds nothing because another one of the same agency for the same period counts (báo
 * cáo trùng), such as the first of two that "Sở Y tế" sent for 2019.
 *
 * @param agency who reported
 * @param turnedAway the report that does not count
 * @param kept the report that counts
 * @param identical whether both hold the same figures and statements, word for word
 */
public record DuplicateReport(
    ReportingAgency agency, SubmissionMark turnedAway, SubmissionMark kept, boolean identical) {

  /** Refuses null. */
  public DuplicateReport {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(turnedAway, "turnedAway");
    Objects.requireNonNull(kept, "kept");
  }
}
