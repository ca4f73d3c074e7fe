package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.congvan.body.Text;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.indicator.Measurement;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.RuleSet;
import org.congvan.validation.DocumentValidator;
import org.junit.jupiter.api.Test;

class IndicatorRulesTest {

  private static final IndicatorCatalogue OURS =
      IndicatorCatalogue.builder("thu", "1")
          .add(Indicator.of("A", "Cuộc họp", "cuộc", new Measurement.Count(), "thử"))
          .add(Indicator.of("B", "Họp trực tuyến", "cuộc", new Measurement.Count(), "thử"))
          .constraint("B <= A", "thử")
          .build();

  @Test
  void callersCatalogue_replacesTheStandardOne() {
    RuleSet rules = IndicatorRules.of(OURS).addTo(Decree30Rules.RULES);

    assertThat(rules.id()).isEqualTo("nd30-2020+thu");
    assertThat(rules.entries()).hasSameSizeAs(Decree30Rules.RULES.entries());
    assertThat(findings(rules)).containsExactly("RPT-012 content.activities[0].counts[1].value");
    assertThat(findings(Decree30Rules.RULES))
        .containsExactly("RPT-013 content.activities[0].counts[2].unit");
  }

  @Test
  void everyRuleSetOfACatalogue_hasTheRules() {
    assertThat(RegulationCatalogue.standard().withRules(IndicatorRules.of(OURS)::addTo).entries())
        .extracting(each -> each.rules().id())
        .containsExactly("tt01-2011+thu", "nd30-2020+thu");
  }

  /** What the rules on figures by a catalogue say of a report of meetings and dossiers. */
  private static Stream<String> findings(RuleSet rules) {
    ReformReport report =
        ReformReport.builder(ReportingPeriod.year(2020), ReportOutline.communication("năm 2021"))
            .activity(
                Activity.of(
                        ActivityAspect.QUANTITY,
                        Text.of("Đã họp 5 cuộc, trong đó trực tuyến 6 cuộc; nhận 3 bộ"))
                    .withCounts(
                        ActivityCount.of("Cuộc họp", 5, "cuộc"),
                        ActivityCount.of("Họp trực tuyến", 6, "cuộc"),
                        ActivityCount.of("Hồ sơ tiếp nhận", 3, "bộ")))
            .build();
    OfficialDispatch dispatch =
        OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "báo cáo")
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2020, 12, 20)))
            .content(report)
            .build();
    return DocumentValidator.of(RegulationCatalogue.standard().withRules(any -> rules))
        .validate(dispatch)
        .findings()
        .stream()
        .map(finding -> finding.rule() + " " + finding.path())
        .filter(finding -> finding.matches("RPT-01[234].*"));
  }
}
