package org.congvan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Confidence;
import org.congvan.regulation.Decree30;
import org.congvan.rule.FindingSink;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Severity;
import org.congvan.rule.ValidationContext;
import org.junit.jupiter.api.Test;

class DocumentValidatorTest {

  private static final LocalDate IN_2021 = LocalDate.of(2021, 5, 10);

  private final RegulationEntry circular =
      TestRules.under(Circular01.REGULATION, TestRules.silent("TEST-001"));
  private final RegulationEntry decree =
      TestRules.under(
          Decree30.REGULATION,
          TestRules.reporting("TEST-001", Severity.ERROR, "subject", "a", 1),
          TestRules.silent("TEST-002"));
  private final DocumentValidator validator =
      DocumentValidator.of(RegulationCatalogue.of(List.of(circular, decree)));

  @Test
  void draftWithoutDate_isUndetermined() {
    ValidationReport report = validator.validate(TestRules.draft());
    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.obstacle()).isEqualTo(NotEvaluatedReason.of(NotEvaluatedReason.Kind.NO_DATE));
    assertThat(report.regulation()).isNull();
    assertThat(report.ruleSet()).isNull();
    assertThat(report.findings()).isEmpty();
    assertThat(report.notEvaluated())
        .extracting(each -> each.rule().value())
        .containsExactly("TEST-001", "TEST-002");
  }

  @Test
  void dayBeforeAnyRegulation_isUndetermined() {
    ValidationReport report = validator.validate(issuedOn(LocalDate.of(2011, 3, 4)));
    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.obstacle())
        .isEqualTo(
            NotEvaluatedReason.of(
                NotEvaluatedReason.Kind.NO_REGULATION, "2011-03-04", "ADMINISTRATIVE"));
  }

  @Test
  void otherFamily_isUndeterminedEvenWithADay() {
    ValidationReport report =
        validator.validate(TestRules.draft(DocumentFamily.PARTY), RegulationChoice.asOf(IN_2021));
    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.obstacle())
        .isEqualTo(NotEvaluatedReason.of(NotEvaluatedReason.Kind.OTHER_FAMILY, "PARTY"));
  }

  @Test
  void namedRegulationWithoutRuleSet_isUndetermined() {
    ValidationReport report =
        DocumentValidator.of(RegulationCatalogue.of(List.of(circular)))
            .validate(issuedOn(IN_2021), RegulationChoice.under(Decree30.REGULATION));
    assertThat(report.obstacle())
        .isEqualTo(NotEvaluatedReason.of(NotEvaluatedReason.Kind.NO_RULE_SET, "nd30-2020"));
  }

  @Test
  void asOf_judgesADraft() {
    ValidationReport report = validator.validate(TestRules.draft(), RegulationChoice.asOf(IN_2021));
    assertThat(report.ruleSet()).isEqualTo("nd30-2020");
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(report.document().issuedOn()).isNull();
  }

  @Test
  void dateOfIssue_comesBeforeAsOf() {
    ValidationReport report =
        validator.validate(issuedOn(LocalDate.of(2019, 11, 11)), RegulationChoice.asOf(IN_2021));
    assertThat(report.ruleSet()).isEqualTo("tt01-2011");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
  }

  @Test
  void namedRegulation_comesBeforeTheDate() {
    ValidationReport report =
        validator.validate(issuedOn(IN_2021), RegulationChoice.under(Circular01.REGULATION));
    assertThat(report.regulation()).isEqualTo(Circular01.REGULATION);
  }

  @Test
  void finding_carriesSeverityBasisAndArguments() {
    ValidationReport report = validator.validate(issuedOn(IN_2021));
    assertThat(report.findings())
        .containsExactly(
            new Finding(
                RuleId.parse("TEST-001"),
                Severity.ERROR,
                DocumentPath.of("subject"),
                List.of("a", "1"),
                TestRules.CONSISTENCY));
    assertThat(report.findings(Severity.ERROR)).hasSize(1);
    assertThat(report.findings(RuleId.parse("TEST-002"))).isEmpty();
  }

  @Test
  void ruleThatThrows_leavesTheVerdictOpen() {
    RuleEntry broken = failing("TEST-003");
    ValidationReport report = judge(broken, TestRules.silent("TEST-001"));
    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.obstacle()).isNull();
    assertThat(report.findObstacle(RuleId.parse("TEST-003")))
        .hasValueSatisfying(
            obstacle -> {
              assertThat(obstacle.kind()).isEqualTo(NotEvaluatedReason.Kind.RULE_FAILED);
              assertThat(obstacle.arguments().get(0)).contains("broken rule");
            });
    assertThat(report.findObstacle(RuleId.parse("TEST-001"))).isEmpty();
  }

  @Test
  void ruleThatThrows_doesNotHideAnErrorOfAnother() {
    ValidationReport report =
        judge(failing("TEST-003"), TestRules.reporting("TEST-001", Severity.ERROR, "subject", "a"));
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(report.notEvaluated()).hasSize(1);
  }

  @Test
  void acceptableReport_saysWhetherARuleLeansOnAClauseThatWasNotRead() {
    RuleEntry unread =
        new RuleEntry(
            TestRules.rule("TEST-005", (document, sink) -> {}),
            Severity.WARNING,
            new Basis.UnreadClause(
                DocumentCode.parse("01/2011/TT-BNV"), null, "nguồn thứ cấp", Confidence.MEDIUM));

    assertThat(judge(unread).leansOnUnreadClause()).isTrue();
    assertThat(judge(TestRules.silent("TEST-001")).leansOnUnreadClause()).isFalse();
    assertThat(judge(unread, failing("TEST-003")).leansOnUnreadClause()).isFalse();
    assertThat(
            judge(unread, TestRules.reporting("TEST-001", Severity.ERROR, "subject"))
                .leansOnUnreadClause())
        .isFalse();
  }

  @Test
  void ruleThatRunsOutOfStack_isListedAndTheOthersStillJudge() {
    RuleEntry deep =
        new RuleEntry(
            TestRules.rule(
                "TEST-001",
                (document, sink) -> {
                  throw new StackOverflowError();
                }),
            Severity.WARNING,
            TestRules.CONSISTENCY);

    ValidationReport report =
        judge(deep, TestRules.reporting("TEST-002", Severity.WARNING, "subject"));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.findObstacle(deep.id())).isPresent();
    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void missingPart_isListedWithoutTouchingTheVerdict() {
    Rule<OfficialDocument> rule =
        new Rule<>() {
          @Override
          public RuleId id() {
            return RuleId.parse("TEST-004");
          }

          @Override
          public RuleSubjects<OfficialDocument> select(ValidationContext context) {
            return RuleSubjects.missing(DocumentPath.of("signature"));
          }

          @Override
          public void check(OfficialDocument subject, FindingSink sink) {
            throw new AssertionError("nothing was selected");
          }
        };
    ValidationReport report = judge(new RuleEntry(rule, Severity.ERROR, TestRules.CONSISTENCY));
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    assertThat(report.findObstacle(rule.id()))
        .hasValue(NotEvaluatedReason.of(NotEvaluatedReason.Kind.PART_MISSING, "signature"));
  }

  @Test
  void findings_areSortedByPathThenRule() {
    ValidationReport report =
        judge(
            TestRules.reporting("TEST-001", Severity.WARNING, "attachments[10].title"),
            TestRules.reporting("TEST-002", Severity.ADVICE, "attachments[2].title"),
            TestRules.reporting("TEST-003", Severity.WARNING, "attachments[2].title"));
    assertThat(report.findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("TEST-002", "TEST-003", "TEST-001");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_isRefusedByName() {
    DocumentValidator validator = DocumentValidator.of(RegulationCatalogue.of(List.of()));

    assertThatNullPointerException()
        .isThrownBy(() -> validator.validate(null))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> validator.validate(null, RegulationChoice.byDateOfIssue()))
        .withMessage("document");
  }

  @Test
  void reportWhoseVerdictDoesNotFit_isRefused() {
    ValidationReport rejected = validator.validate(issuedOn(IN_2021));
    assertThatThrownBy(
            () ->
                new ValidationReport(
                    rejected.document(),
                    rejected.regulation(),
                    rejected.ruleSet(),
                    Verdict.ACCEPTABLE,
                    null,
                    false,
                    rejected.findings(),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ACCEPTABLE");
  }

  private static RuleEntry failing(String id) {
    return new RuleEntry(
        TestRules.rule(
            id,
            (document, sink) -> {
              throw new IllegalStateException("broken rule");
            }),
        Severity.WARNING,
        TestRules.CONSISTENCY);
  }

  private static ValidationReport judge(RuleEntry... entries) {
    return DocumentValidator.of(
            RegulationCatalogue.of(List.of(TestRules.under(Decree30.REGULATION, entries))))
        .validate(issuedOn(IN_2021));
  }

  private static OfficialDispatch issuedOn(LocalDate day) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo")
        .promulgation(new Promulgation("Quảng Trị", day))
        .build();
  }
}
