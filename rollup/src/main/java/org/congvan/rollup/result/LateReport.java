package org.congvan.rollup.result;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportingAgency;

/**
 * A report that came after its deadline (báo cáo nộp trễ hạn), such as that of "Sở Y tế", due on
 * 16/12/2019 and issued on 20/12/2019. Of several reports of an agency the first is decisive.
 *
 * @param agency who reported
 * @param dueOn the last day that is on time
 * @param first the first report that came, after that day
 */
public record LateReport(ReportingAgency agency, LocalDate dueOn, ReportIdentity first) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the report was on time
   */
  public LateReport {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(first, "first");
    if (!first.handedInOn().isAfter(dueOn)) {
      throw new IllegalArgumentException(
          "Late report must be handed in after its deadline: "
              + first.handedInOn()
              + ", due on "
              + dueOn);
    }
  }
}
