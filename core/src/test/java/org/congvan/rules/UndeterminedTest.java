package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.congvan.code.DocumentFamily;
import org.congvan.code.UnnumberedCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.rule.NotEvaluatedReason;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.NotEvaluated;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rule sets of this library cannot evaluate is undetermined, with a reason, and never
 * acceptable; the caller's word for a day or a regulation settles a draft.
 */
class UndeterminedTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate IN_2021 = LocalDate.of(2021, 5, 10);
  private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2011, 3, 4);

  private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

  static Stream<Arguments> unjudged() {
    return Stream.of(
        Arguments.of(
            draft(DocumentFamily.ADMINISTRATIVE),
            NotEvaluatedReason.of(NotEvaluatedReason.Kind.NO_DATE),
            "ngày"),
        Arguments.of(
            draft(DocumentFamily.ADMINISTRATIVE)
                .withDraftCode(UnnumberedCode.parse("/SNV-CCVC"))
                .withPromulgation(Promulgation.of("Quảng Trị")),
            NotEvaluatedReason.of(NotEvaluatedReason.Kind.NO_DATE),
            "ngày"),
        Arguments.of(
            issuedOn(LAST_DAY_BEFORE),
            NotEvaluatedReason.of(
                NotEvaluatedReason.Kind.NO_REGULATION, "2011-03-04", "ADMINISTRATIVE"),
            "2011-03-04"),
        Arguments.of(
            issuedOn(LocalDate.of(1, 1, 1)),
            NotEvaluatedReason.of(
                NotEvaluatedReason.Kind.NO_REGULATION, "0001-01-01", "ADMINISTRATIVE"),
            "0001-01-01"),
        Arguments.of(
            draft(DocumentFamily.PARTY),
            NotEvaluatedReason.of(NotEvaluatedReason.Kind.OTHER_FAMILY, "PARTY"),
            "Đảng"),
        Arguments.of(
            draft(DocumentFamily.NORMATIVE),
            NotEvaluatedReason.of(NotEvaluatedReason.Kind.OTHER_FAMILY, "NORMATIVE"),
            "quy phạm pháp luật"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unjudged")
  void documentWithoutRuleSet_isUndeterminedAndSaysWhy(
      OfficialDocument document, NotEvaluatedReason reason, String word) {
    ValidationReport report = VALIDATOR.validate(document);

    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.obstacle()).isEqualTo(reason);
    assertThat(report.regulation()).isNull();
    assertThat(report.ruleSet()).isNull();
    assertThat(report.findings()).isEmpty();
    assertThat(report.leansOnUnreadClause()).isFalse();
    assertThat(ValidationReportFormatter.standard().format(report, VIETNAMESE))
        .startsWith("CHƯA KẾT LUẬN ĐƯỢC")
        .contains(word)
        .doesNotContain("CHẤP NHẬN");
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unjudged")
  void everyRuleOfEverySet_isListedAsNotEvaluated(
      OfficialDocument document, NotEvaluatedReason reason, String word) {
    TreeSet<RuleId> rules = new TreeSet<>();
    RegulationCatalogue.standard()
        .entries()
        .forEach(law -> law.rules().entries().stream().map(RuleEntry::id).forEach(rules::add));

    assertThat(VALIDATOR.validate(document).notEvaluated())
        .containsExactlyElementsOf(
            rules.stream().map(rule -> new NotEvaluated(rule, reason)).toList());
  }

  @Test
  void lastDayBeforeTheCircular_isTheLimit() {
    assertThat(VALIDATOR.validate(issuedOn(LAST_DAY_BEFORE)).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(VALIDATOR.validate(issuedOn(LAST_DAY_BEFORE.plusDays(1))).ruleSet())
        .isEqualTo("tt01-2011");
  }

  @Test
  void draft_isJudgedAsOfTheCallersDay() {
    OfficialDocument draft = CaseDocument.build(Map.of("date", List.of("-")), IN_2021);

    ValidationReport report = VALIDATOR.validate(draft, RegulationChoice.asOf(IN_2021));

    assertThat(report.ruleSet()).isEqualTo("nd30-2020");
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(report.findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("HEAD-002");
  }

  @Test
  void draft_isUndeterminedAsOfADayWithoutRegulation() {
    ValidationReport report =
        VALIDATOR.validate(
            draft(DocumentFamily.ADMINISTRATIVE), RegulationChoice.asOf(LAST_DAY_BEFORE));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.obstacle())
        .isEqualTo(
            NotEvaluatedReason.of(
                NotEvaluatedReason.Kind.NO_REGULATION, "2011-03-04", "ADMINISTRATIVE"));
  }

  @Test
  void dateOfIssueWithoutRegulation_isNotReplacedByTheCallersDay() {
    ValidationReport report =
        VALIDATOR.validate(issuedOn(LAST_DAY_BEFORE), RegulationChoice.asOf(IN_2021));

    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void namedRegulation_judgesADocumentOfAnyDay() {
    OfficialDocument old = CaseDocument.build(Map.of(), LAST_DAY_BEFORE);

    ValidationReport report =
        VALIDATOR.validate(old, RegulationChoice.under(Circular01.REGULATION));

    assertThat(report.ruleSet()).isEqualTo("tt01-2011");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    assertThat(report.findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentFamily.class,
      names = {"PARTY", "NORMATIVE"})
  void otherFamily_staysUndeterminedWithADay(DocumentFamily family) {
    OfficialDocument dated =
        OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo")
            .family(family)
            .promulgation(new Promulgation("Quảng Trị", IN_2021))
            .build();

    for (ValidationReport report :
        List.of(
            VALIDATOR.validate(dated),
            VALIDATOR.validate(draft(family), RegulationChoice.asOf(IN_2021)))) {
      assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
      assertThat(report.obstacle())
          .isEqualTo(NotEvaluatedReason.of(NotEvaluatedReason.Kind.OTHER_FAMILY, family.name()));
    }
  }

  @Test
  void otherFamily_isJudgedByTheRegulationThatTheCallerNames() {
    ValidationReport report =
        VALIDATOR.validate(
            draft(DocumentFamily.PARTY), RegulationChoice.under(Decree30.REGULATION));

    assertThat(report.regulation()).isEqualTo(Decree30.REGULATION);
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
  }

  private static OfficialDocument draft(DocumentFamily family) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo").family(family).build();
  }

  private static OfficialDocument issuedOn(LocalDate day) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), "báo cáo")
        .promulgation(new Promulgation("Quảng Trị", day))
        .build();
  }
}
