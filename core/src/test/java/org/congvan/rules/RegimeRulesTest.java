package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.StatutorySeries;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.RuleId;
import org.congvan.rule.RuleSet;
import org.congvan.rule.Severity;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;

class RegimeRulesTest {

  private static final RuleId LATE = RuleId.parse("RPT-008");
  private static final RuleId NOT_DEMANDED = RuleId.parse("RPT-009");

  private static final Basis DECISION =
      new Basis.UnreadClause(
          DocumentCode.parse("41/2019/QĐ-UBND"), "Điều 5", "trang tin của tỉnh", Confidence.MEDIUM);

  private static final RegimeRules RULES =
      RegimeRules.of(
          ReportingRegime.builder("cchc-quang-tri", "Báo cáo cải cách hành chính", DECISION)
              .demand(StatutorySeries.YEARS)
              .build());

  private static final RegulationCatalogue CATALOGUE =
      RegulationCatalogue.standard().withRules(RULES::addTo);

  @Test
  void standardRuleSets_haveNoDeadline() {
    for (RegulationEntry each : RegulationCatalogue.standard().entries()) {
      assertThat(each.rules().entries())
          .extracting(RuleEntry::id)
          .doesNotContain(LATE, NOT_DEMANDED);
    }
  }

  @Test
  void ruleSetsUnderTheRegime_haveItsIdAndTwoMoreRules() {
    assertThat(CATALOGUE.entries())
        .extracting(each -> each.rules().id())
        .containsExactly("tt01-2011+cchc-quang-tri", "nd30-2020+cchc-quang-tri");
    RuleSet decree = CATALOGUE.entries().get(1).rules();
    assertThat(decree.entries()).hasSize(Decree30Rules.RULES.entries().size() + 2);
    assertThat(decree.entries()).containsAll(Decree30Rules.RULES.entries());
  }

  @Test
  void bothRules_areWarningsOnTheRegimesBasis() {
    for (RegulationEntry law : CATALOGUE.entries()) {
      assertThat(law.rules().entries().stream().filter(each -> each.basis().equals(DECISION)))
          .extracting(RuleEntry::id, RuleEntry::severity)
          .containsExactly(tuple(LATE, Severity.WARNING), tuple(NOT_DEMANDED, Severity.WARNING));
    }
  }

  @Test
  void lateReport_isAcceptable_andTheTextNamesDayAndSource() {
    OfficialDocument late =
        CaseDocument.build(
            Map.of(
                "period",
                List.of("2021"),
                "activity",
                List.of("Ban hành 11 văn bản. | 11 | văn bản")),
            LocalDate.of(2021, 12, 20));

    ValidationReport report = DocumentValidator.of(CATALOGUE).validate(late);

    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    assertThat(report.leansOnUnreadClause()).isTrue();
    assertThat(report.findings())
        .containsExactly(
            new Finding(
                LATE,
                Severity.WARNING,
                DocumentPath.of("header", "promulgation", "date"),
                List.of("20/12/2021", "16/12/2021", "năm 2021", "Báo cáo cải cách hành chính"),
                DECISION));
    assertThat(ValidationReportFormatter.of(CATALOGUE).format(report, Locale.forLanguageTag("vi")))
        .contains("ban hành ngày 20/12/2021, sau thời hạn 16/12/2021")
        .contains("trang tin của tỉnh");
    assertThat(ValidationReportFormatter.of(CATALOGUE).format(report, Locale.ENGLISH))
        .contains("issued on 20/12/2021, after 16/12/2021")
        .contains("trang tin của tỉnh");
  }

  @Test
  void regime_isAddedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOGUE.withRules(RULES::addTo))
        .withMessageContaining("two rules RPT-008");
  }
}
