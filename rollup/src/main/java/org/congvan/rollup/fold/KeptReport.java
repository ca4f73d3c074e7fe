package org.congvan.rollup.fold;

import java.util.List;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.result.ReportingAgency;

/**
 * The report of an agency that counts for a period, and those of it that do not.
 *
 * @param agency the agency
 * @param period the period, in the words of the report that counts
 * @param kept the report that counts
 * @param turnedAway the others, in the order in which they were superseded
 */
public record KeptReport(
    ReportingAgency agency, ReportingPeriod period, Submission kept, List<Submission> turnedAway) {

  /** The same reports of an agency that has another wording. */
  public KeptReport of(ReportingAgency reworded) {
    return new KeptReport(reworded, period, kept, turnedAway);
  }
}
