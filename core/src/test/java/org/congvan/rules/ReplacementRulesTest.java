package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.OfficialDocument;
import org.congvan.regulation.Confidence;
import org.congvan.replacement.Replacement;
import org.congvan.replacement.ReplacementTable;
import org.congvan.rule.RuleId;
import org.congvan.rule.Severity;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Test;

/** A host's table takes the place of the shipped one. */
class ReplacementRulesTest {

  private static final RuleId RULE = RuleId.parse("CITE-008");

  private static final ReplacementTable TABLE =
      ReplacementTable.of(
          "thay-the-so",
          "1",
          List.of(
              new Replacement(
                  DocumentCode.parse("12/2019/QĐ-UBND"),
                  null,
                  DocumentCode.parse("45/2020/QĐ-UBND"),
                  LocalDate.of(2020, 8, 1),
                  "Quyết định số 45/2020/QĐ-UBND, Điều 3",
                  Confidence.HIGH)));

  private static final OfficialDocument CITING =
      CaseDocument.build(
          Map.of(
              "body",
              List.of(
                  "basis Căn cứ Quyết định số 12/2019/QĐ-UBND ngày 05/6/2019 của UBND tỉnh;",
                  "basis Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ.")),
          LocalDate.of(2021, 12, 20));

  @Test
  void documentsOfTheHostsTableAreFound_andOnlyThese() {
    ValidationReport report = judge(TABLE);

    assertThat(report.ruleSet()).isEqualTo("nd30-2020+thay-the-so");
    assertThat(report.findings(RULE))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
              assertThat(finding.arguments())
                  .containsExactly(
                      "Quyết định số 12/2019/QĐ-UBND",
                      "1/8/2020",
                      "45/2020/QĐ-UBND",
                      "Quyết định số 45/2020/QĐ-UBND, Điều 3");
            });
  }

  @Test
  void bothTablesTogetherFindBoth() {
    assertThat(judge(ReplacementTable.standard().with(TABLE)).findings(RULE)).hasSize(2);
  }

  private static ValidationReport judge(ReplacementTable table) {
    RegulationCatalogue law =
        RegulationCatalogue.standard().withRules(ReplacementRules.of(table)::addTo);
    return DocumentValidator.of(law).validate(CITING);
  }
}
