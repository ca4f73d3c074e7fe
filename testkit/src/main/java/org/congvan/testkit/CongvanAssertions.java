package org.congvan.testkit;

import org.congvan.validation.ValidationReport;

/**
 * The way into the assertions of this package, for a static import beside AssertJ's own: {@code
 * assertThat(report).isAcceptable().hasFinding("RCPT-003").at("distribution.archive.draftingUnit")}.
 */
public final class CongvanAssertions {
  private CongvanAssertions() {}

  /**
   * Begins assertions on a report.
   *
   * @param actual the report
   * @return its assertions
   */
  public static ValidationReportAssert assertThat(ValidationReport actual) {
    return new ValidationReportAssert(actual);
  }
}
