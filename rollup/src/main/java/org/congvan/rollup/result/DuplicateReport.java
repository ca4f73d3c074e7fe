package org.congvan.rollup.result;

import java.util.Objects;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportingAgency;

/**
 * A report that adds nothing because another one of the same agency for the same period counts (báo
 * cáo trùng), such as the first of two that "Sở Y tế" sent for 2019.
 *
 * @param agency who reported
 * @param superseded the report that does not count
 * @param counted the report that counts
 * @param identical whether both hold the same figures and statements, word for word
 */
public record DuplicateReport(
    ReportingAgency agency, ReportIdentity superseded, ReportIdentity counted, boolean identical) {

  /** Refuses null. */
  public DuplicateReport {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(superseded, "superseded");
    Objects.requireNonNull(counted, "counted");
  }
}
