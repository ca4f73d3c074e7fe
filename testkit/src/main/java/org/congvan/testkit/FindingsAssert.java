package org.congvan.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.congvan.regulation.Basis;
import org.congvan.rule.Severity;
import org.congvan.validation.Finding;

/**
 * Assertions on what one rule found: each narrows the findings to those that fit, so that all of
 * {@code at}, {@code withSeverity} and {@code withArguments} speak of the same one.
 */
public final class FindingsAssert {
  private final ValidationReportAssert report;
  private final String rule;
  private final List<Finding> findings;

  FindingsAssert(ValidationReportAssert report, String rule, List<Finding> findings) {
    this.report = report;
    this.rule = rule;
    this.findings = findings;
  }

  /**
   * Verifies where it was found.
   *
   * @param path the place, such as {@code "distribution.archive.draftingUnit"}
   * @return assertions on what was found there
   */
  public FindingsAssert at(String path) {
    return narrowed("at " + path, finding -> finding.path().equals(path));
  }

  /**
   * Verifies the severity.
   *
   * @param severity the severity
   * @return assertions on the findings of this severity
   */
  public FindingsAssert withSeverity(Severity severity) {
    return narrowed("of severity " + severity, finding -> finding.severity() == severity);
  }

  /**
   * Verifies the first arguments, the offending value before all others.
   *
   * @param first the first arguments
   * @return assertions on the findings with these arguments
   */
  public FindingsAssert withArguments(String... first) {
    List<String> expected = Arrays.asList(first);
    return narrowed(
        "with arguments " + expected,
        finding ->
            finding.arguments().size() >= expected.size()
                && finding.arguments().subList(0, expected.size()).equals(expected));
  }

  /**
   * Verifies what kind of basis the finding rests on.
   *
   * @param basis such as {@code Basis.Clause.class}
   * @return assertions on the findings with such a basis
   */
  public FindingsAssert restingOn(Class<? extends Basis> basis) {
    return narrowed(
        "resting on a " + basis.getSimpleName(), finding -> basis.isInstance(finding.basis()));
  }

  /**
   * Goes back to the report.
   *
   * @return the assertions on the whole report
   */
  public ValidationReportAssert and() {
    return report;
  }

  /**
   * Verifies that a rule found something in the same report, and goes on with that.
   *
   * @param otherRule the rule's id, such as {@code "RCPT-003"}
   * @return assertions on that rule's findings
   */
  public FindingsAssert hasFinding(String otherRule) {
    return report.hasFinding(otherRule);
  }

  /**
   * Verifies that no error was found in the same report.
   *
   * @return the assertions on the whole report
   */
  public ValidationReportAssert hasNoErrors() {
    return report.hasNoErrors();
  }

  private FindingsAssert narrowed(String wanted, Predicate<Finding> fits) {
    List<Finding> fitting = findings.stream().filter(fits).toList();
    if (fitting.isEmpty()) {
      throw new AssertionError(
          "Expected a finding of " + rule + " " + wanted + " in" + report.shown());
    }
    return new FindingsAssert(report, rule, fitting);
  }
}
