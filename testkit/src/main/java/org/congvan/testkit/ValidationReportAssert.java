package org.congvan.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.congvan.regulation.Regulation;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a validation report, such as {@code
 * assertThat(report).isAcceptable().hasFinding("RCPT-003")}; a failure shows the verdict and every
 * finding.
 */
public final class ValidationReportAssert
    extends AbstractAssert<ValidationReportAssert, ValidationReport> {
  ValidationReportAssert(@Nullable ValidationReport actual) {
    super(actual, ValidationReportAssert.class);
  }

  /**
   * Verifies that the document was judged and no error was found.
   *
   * @return this
   */
  public ValidationReportAssert isAcceptable() {
    return hasVerdict(Verdict.ACCEPTABLE);
  }

  /**
   * Verifies that the document was judged and errors were found.
   *
   * @return this
   */
  public ValidationReportAssert isRejected() {
    return hasVerdict(Verdict.REJECTED);
  }

  /**
   * Verifies that the document could not be judged.
   *
   * @param obstacle what was in the way
   * @return this
   */
  public ValidationReportAssert isUndetermined(NotEvaluatedReason.Kind obstacle) {
    hasVerdict(Verdict.UNDETERMINED);
    NotEvaluatedReason found = actual.obstacle();
    if (found == null || found.kind() != obstacle) {
      throw failure("Expected obstacle %s but was %s in%s", obstacle, found, shown());
    }
    return this;
  }

  /**
   * Verifies the verdict.
   *
   * @param verdict the verdict
   * @return this
   */
  public ValidationReportAssert hasVerdict(Verdict verdict) {
    isNotNull();
    if (actual.verdict() != verdict) {
      throw failure("Expected verdict %s but was%s", verdict, shown());
    }
    return this;
  }

  /**
   * Verifies by which regulation the document was judged.
   *
   * @param regulation the regulation
   * @return this
   */
  public ValidationReportAssert isJudgedBy(Regulation regulation) {
    isNotNull();
    if (!regulation.equals(actual.regulation())) {
      throw failure(
          "Expected a judgement by %s but it was by %s in%s",
          regulation, actual.regulation(), shown());
    }
    return this;
  }

  /**
   * Verifies that nothing was found, of any severity.
   *
   * @return this
   */
  public ValidationReportAssert hasNoFindings() {
    isNotNull();
    if (!actual.findings().isEmpty()) {
      throw failure("Expected no findings but was%s", shown());
    }
    return this;
  }

  /**
   * Verifies that no error was found.
   *
   * @return this
   */
  public ValidationReportAssert hasNoErrors() {
    isNotNull();
    if (!actual.findings(Severity.ERROR).isEmpty()) {
      throw failure("Expected no errors but was%s", shown());
    }
    return this;
  }

  /**
   * Verifies that a rule found something, and goes on with what it found.
   *
   * @param rule the rule's id, such as {@code "RCPT-003"}
   * @return assertions on the rule's findings
   * @throws org.congvan.text.DocumentFormatException if the text is not a rule id
   */
  public FindingsAssert hasFinding(String rule) {
    isNotNull();
    List<Finding> findings = actual.findings(RuleId.parse(rule));
    if (findings.isEmpty()) {
      throw failure("Expected a finding of %s but was%s", rule, shown());
    }
    return new FindingsAssert(this, rule, findings);
  }

  /**
   * Verifies that a rule was evaluated and found nothing.
   *
   * @param rule the rule's id
   * @return this
   * @throws org.congvan.text.DocumentFormatException if the text is not a rule id
   */
  public ValidationReportAssert hasNoFinding(String rule) {
    isNotNull();
    RuleId id = RuleId.parse(rule);
    if (!actual.findings(id).isEmpty()) {
      throw failure("Expected no finding of %s but was%s", rule, shown());
    }
    if (actual.verdict() == Verdict.UNDETERMINED || actual.findObstacle(id).isPresent()) {
      throw failure("Expected %s to find nothing but it was not evaluated in%s", rule, shown());
    }
    return this;
  }

  /**
   * Verifies that a rule was not evaluated.
   *
   * @param rule the rule's id
   * @param obstacle what was in the way
   * @return this
   * @throws org.congvan.text.DocumentFormatException if the text is not a rule id
   */
  public ValidationReportAssert hasNotEvaluated(String rule, NotEvaluatedReason.Kind obstacle) {
    isNotNull();
    boolean found =
        actual.notEvaluated().stream()
            .anyMatch(
                each ->
                    each.rule().equals(RuleId.parse(rule)) && each.obstacle().kind() == obstacle);
    if (!found) {
      throw failure("Expected %s not evaluated for %s but was%s", rule, obstacle, shown());
    }
    return this;
  }

  /** Writes the report for a failure: the verdict, then a finding a line. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    shown.append(' ').append(actual.verdict()).append(" by ").append(actual.ruleSet());
    if (actual.obstacle() != null) {
      shown.append(", ").append(actual.obstacle());
    }
    actual.findings().forEach(finding -> shown.append("\n  ").append(shown(finding)));
    actual
        .notEvaluated()
        .forEach(
            each ->
                shown
                    .append("\n  not evaluated: ")
                    .append(each.rule())
                    .append(' ')
                    .append(each.obstacle()));
    return shown.toString();
  }

  static String shown(Finding finding) {
    return finding.severity()
        + " "
        + finding.rule()
        + " at "
        + finding.path()
        + " "
        + finding.arguments();
  }
}
