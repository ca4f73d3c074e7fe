package org.congvan.rollup.fold.entry;

import java.util.List;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.ReportingAgency;

/**
 * The reports of an agency for a period: the one that counts, and those that it supersedes.
 *
 * @param agency the agency
 * @param period the period, in the words of the report that counts
 * @param counted the report that counts
 * @param superseded the others, in their order
 */
public record AgencyPeriodReports(
    ReportingAgency agency,
    ReportingPeriod period,
    Submission counted,
    List<Submission> superseded) {

  /** Returns the same reports under another wording of the agency. */
  public AgencyPeriodReports withAgency(ReportingAgency reworded) {
    return agency.equals(reworded)
        ? this
        : new AgencyPeriodReports(reworded, period, counted, superseded);
  }
}
