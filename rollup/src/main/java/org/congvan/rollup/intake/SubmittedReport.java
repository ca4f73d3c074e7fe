package org.congvan.rollup.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.text.check.RequiredDay;
import org.jspecify.annotations.Nullable;

/**
 * A report that an agency handed in (báo cáo đã nộp), such as that of "Sở Khoa học và Công nghệ" on
 * "năm 2019", issued as 477/SKHCN-TTNCUĐ on 11/11/2019.
 *
 * @param agency who reports
 * @param code number and symbol of the document; null if it has none yet
 * @param issuedOn the date of issue
 * @param receivedOn the day it was received; null if that is not known, and then the date of issue
 *     counts for the deadline
 * @param source where it came from
 * @param report the report
 */
public record SubmittedReport(
    IssuingAgency agency,
    @Nullable DocumentCode code,
    LocalDate issuedOn,
    @Nullable LocalDate receivedOn,
    ReportSource source,
    ReformReport report)
    implements ReceivedReport {

  /** Refuses null in the required parts. */
  public SubmittedReport {
    Objects.requireNonNull(agency, "agency");
    issuedOn = RequiredDay.of(issuedOn, "Date of issue of a submitted report");
    receivedOn = RequiredDay.ofNullable(receivedOn, "Day of receipt of a submitted report");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(report, "report");
  }

  /**
   * Returns this report with the day it was received.
   *
   * @param newReceivedOn the day it was received; null if that is not known
   * @return the changed copy
   */
  public SubmittedReport withReceivedOn(@Nullable LocalDate newReceivedOn) {
    return new SubmittedReport(agency, code, issuedOn, newReceivedOn, source, report);
  }

  /**
   * Returns what identifies the agency.
   *
   * @return the key
   */
  public AgencyKey agencyKey() {
    return AgencyKey.of(agency);
  }

  /**
   * Returns the period that the report declares.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return report.period();
  }
}
