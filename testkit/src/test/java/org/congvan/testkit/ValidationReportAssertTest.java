package org.congvan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.congvan.testkit.CongvanAssertions.assertThat;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.congvan.code.DocumentType;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.validation.DocumentIdentity;
import org.congvan.validation.Finding;
import org.congvan.validation.NotEvaluated;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;

class ValidationReportAssertTest {
  private static final Basis CONSISTENCY = new Basis.Consistency("hai nơi ghi một đơn vị");
  private static final Finding UNIT =
      new Finding(
          RuleId.parse("RCPT-003"),
          Severity.WARNING,
          DocumentPath.of("distribution", "archive", "draftingUnit"),
          List.of("TTNCUD", "TTNCUĐ"),
          CONSISTENCY);
  private static final Finding ADDRESSEE =
      new Finding(
          RuleId.parse("RCPT-001"),
          Severity.ERROR,
          DocumentPath.of("addressees"),
          List.of("0"),
          CONSISTENCY);
  private static final ValidationReport ACCEPTABLE = report(Verdict.ACCEPTABLE, UNIT);
  private static final ValidationReport REJECTED = report(Verdict.REJECTED, UNIT, ADDRESSEE);
  private static final ValidationReport CLEAN = report(Verdict.ACCEPTABLE);
  private static final ValidationReport UNDETERMINED =
      new ValidationReport(
          new DocumentIdentity(DocumentType.DISPATCH, null, null),
          null,
          null,
          Verdict.UNDETERMINED,
          NotEvaluatedReason.of(NotEvaluatedReason.Kind.NO_DATE),
          false,
          List.of(),
          List.of());

  private static ValidationReport report(Verdict verdict, Finding... findings) {
    return new ValidationReport(
        new DocumentIdentity(DocumentType.DISPATCH, null, null),
        Circular01.REGULATION,
        "tt01-2011",
        verdict,
        null,
        false,
        List.of(findings),
        List.of(
            new NotEvaluated(
                RuleId.parse("SIGN-002"),
                NotEvaluatedReason.of(NotEvaluatedReason.Kind.PART_MISSING, "signature"))));
  }

  @Test
  void chain_passesOnAReportThatFits() {
    assertThat(ACCEPTABLE)
        .isAcceptable()
        .isJudgedBy(Circular01.REGULATION)
        .hasNoFinding("RCPT-001")
        .hasNotEvaluated("SIGN-002", NotEvaluatedReason.Kind.PART_MISSING)
        .hasFinding("RCPT-003")
        .at("distribution.archive.draftingUnit")
        .withSeverity(Severity.WARNING)
        .withArguments("TTNCUD")
        .withArguments("TTNCUD", "TTNCUĐ")
        .restingOn(Basis.Consistency.class)
        .hasNoErrors()
        .hasFinding("RCPT-003")
        .and()
        .isAcceptable();
    assertThat(REJECTED).isRejected().hasFinding("RCPT-003").hasFinding("RCPT-001");
    assertThat(CLEAN).hasNoFindings();
    assertThat(UNDETERMINED).isUndetermined(NotEvaluatedReason.Kind.NO_DATE);
  }

  @Test
  void verdict_thatDiffers_showsEveryFinding() {
    fails(() -> assertThat(REJECTED).isAcceptable())
        .withMessageContaining("ACCEPTABLE")
        .withMessageContaining("REJECTED by tt01-2011")
        .withMessageContaining("ERROR RCPT-001 at addressees [0]")
        .withMessageContaining(
            "WARNING RCPT-003 at distribution.archive.draftingUnit [TTNCUD, TTNCUĐ]")
        .withMessageContaining("not evaluated: SIGN-002");
    fails(() -> assertThat(ACCEPTABLE).isRejected());
    fails(() -> assertThat(UNDETERMINED).isAcceptable()).withMessageContaining("NO_DATE");
    fails(() -> assertThat(UNDETERMINED).isUndetermined(NotEvaluatedReason.Kind.OTHER_FAMILY));
    fails(() -> assertThat(ACCEPTABLE).isUndetermined(NotEvaluatedReason.Kind.NO_DATE));
  }

  @Test
  void isJudgedBy_anotherRegulation_fails() {
    fails(() -> assertThat(ACCEPTABLE).isJudgedBy(Decree30.REGULATION))
        .withMessageContaining("nd30-2020")
        .withMessageContaining("tt01-2011");
    fails(() -> assertThat(UNDETERMINED).isJudgedBy(Decree30.REGULATION));
  }

  @Test
  void hasFinding_ofARuleWithoutFinding_fails() {
    fails(() -> assertThat(ACCEPTABLE).hasFinding("RCPT-001")).withMessageContaining("RCPT-001");
    fails(() -> assertThat(ACCEPTABLE).hasFinding("RCPT-003").hasFinding("RCPT-001"));
  }

  @Test
  void hasFinding_ofSomethingThatIsNoRuleId_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(ACCEPTABLE).hasFinding("rcpt3"))
        .withMessageContaining("rcpt3");
  }

  @Test
  void findings_thatFitOnlyInPart_fail() {
    fails(() -> assertThat(ACCEPTABLE).hasFinding("RCPT-003").at("subject"))
        .withMessageContaining("at subject")
        .withMessageContaining("distribution.archive.draftingUnit");
    fails(() -> assertThat(ACCEPTABLE).hasFinding("RCPT-003").withSeverity(Severity.ERROR));
    fails(() -> assertThat(ACCEPTABLE).hasFinding("RCPT-003").withArguments("TTNCUĐ"));
    fails(() -> assertThat(ACCEPTABLE).hasFinding("RCPT-003").withArguments("TTNCUD", "", ""));
    fails(() -> assertThat(ACCEPTABLE).hasFinding("RCPT-003").restingOn(Basis.Clause.class));
  }

  @Test
  void at_andWithSeverity_speakOfTheSameFinding() {
    Finding elsewhere =
        new Finding(
            UNIT.rule(), Severity.ADVICE, DocumentPath.of("subject"), List.of(), CONSISTENCY);
    ValidationReport report = report(Verdict.ACCEPTABLE, UNIT, elsewhere);

    assertThat(report).hasFinding("RCPT-003").at("subject").withSeverity(Severity.ADVICE);
    fails(
        () ->
            assertThat(report).hasFinding("RCPT-003").at("subject").withSeverity(Severity.WARNING));
  }

  @Test
  void hasNoErrors_andHasNoFindings_failOnWhatIsThere() {
    fails(() -> assertThat(REJECTED).hasNoErrors());
    fails(() -> assertThat(REJECTED).hasFinding("RCPT-003").hasNoErrors());
    fails(() -> assertThat(ACCEPTABLE).hasNoFindings());
  }

  @Test
  void hasNoFinding_failsWhereTheRuleFoundSomethingOrWasNotEvaluated() {
    fails(() -> assertThat(ACCEPTABLE).hasNoFinding("RCPT-003"));
    fails(() -> assertThat(ACCEPTABLE).hasNoFinding("SIGN-002"))
        .withMessageContaining("not evaluated");
    fails(() -> assertThat(UNDETERMINED).hasNoFinding("RCPT-003"));
  }

  @Test
  void hasNotEvaluated_failsForAnotherRuleOrReason() {
    fails(
        () ->
            assertThat(ACCEPTABLE)
                .hasNotEvaluated("RCPT-003", NotEvaluatedReason.Kind.PART_MISSING));
    fails(
        () ->
            assertThat(ACCEPTABLE)
                .hasNotEvaluated("SIGN-002", NotEvaluatedReason.Kind.RULE_FAILED));
  }

  private static ThrowableAssertAlternative<AssertionError> fails(ThrowingCallable assertion) {
    return assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion);
  }
}
