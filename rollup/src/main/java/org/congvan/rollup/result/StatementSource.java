package org.congvan.rollup.result;

import java.util.Objects;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.ReportingAgency;

/**
 * Who made a statement, and in which report (nguồn ý kiến), such as "Sở Y tế" in {@code
 * 2019/so-y-te.json}.
 *
 * @param agency the agency
 * @param source where its report came from
 */
public record StatementSource(ReportingAgency agency, ReportSource source) {

  /** Refuses null. */
  public StatementSource {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(source, "source");
  }
}
