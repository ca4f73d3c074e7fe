package org.congvan.rollup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.congvan.code.AgencyId;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ActivityCount;
import org.congvan.rollup.Reports;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.AgencyHierarchy;
import org.congvan.rollup.result.RollupOptions;
import org.junit.jupiter.api.Test;

class ConflictLineTest {

  private static final IssuingAgency DISTRICT = IssuingAgency.of("UBND huyện A");
  private static final IssuingAgency COMMUNE =
      IssuingAgency.of("UBND xã B").withParent("UBND huyện A");

  private static SubmittedReport report(
      IssuingAgency agency, String source, ActivityCount... counts) {
    return Reports.from(
        Reports.submitted(agency, Reports.report().activity(Reports.counting(counts)).build()),
        source);
  }

  private static ActivityCount news(long count, String unit) {
    return ActivityCount.of("Tin", count, unit);
  }

  private static List<ConflictLine> lines(RollupOptions options, SubmittedReport... reports) {
    return ConflictLine.of(Reports.only(Reports.fold(reports), options));
  }

  @Test
  void figureStatedTwice_namesTheReport() {
    assertThat(
            lines(RollupOptions.none(), report(COMMUNE, "b.json", news(1, "tin"), news(2, "tin"))))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.agency()).isEqualTo("UBND xã B, UBND huyện A");
              assertThat(line.figure()).isEqualTo("Tin (tin)");
              assertThat(line.counted()).isEqualTo(BigDecimal.valueOf(1));
              assertThat(line.other()).isEqualTo(BigDecimal.valueOf(2));
              assertThat(line.explanation())
                  .startsWith("Một báo cáo nêu hai số")
                  .contains("(b.json)");
            });
  }

  @Test
  void differentUnits_nameWhoStatesWhich_tenAtMost() {
    List<SubmittedReport> reports = new ArrayList<>();
    reports.add(report(DISTRICT, "a.json", news(1, "lượt")));
    for (int i = 0; i < 12; i++) {
      reports.add(report(IssuingAgency.of("Sở " + (char) ('A' + i)), i + ".json", news(1, "tin")));
    }
    assertThat(lines(RollupOptions.none(), reports.toArray(SubmittedReport[]::new)))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.agency()).isEmpty();
              assertThat(line.counted()).isNull();
              assertThat(line.explanation())
                  .contains("lượt: UBND huyện A", "tin: Sở A, Sở B, ", "Sở J và 02 cơ quan khác")
                  .doesNotContain("Sở K");
            });
  }

  @Test
  void imbalance_tellsHowManyBelowHaveTheFigure() {
    RollupOptions options =
        RollupOptions.builder()
            .hierarchy(
                AgencyHierarchy.builder()
                    .put(DISTRICT, List.of(COMMUNE, IssuingAgency.of("UBND xã C")))
                    .build())
            .build();
    assertThat(
            lines(
                options,
                report(DISTRICT, "a.json", news(30, "tin")),
                report(COMMUNE, "b.json", news(11, "tin"))))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.agency()).isEqualTo("UBND huyện A");
              assertThat(line.counted()).isEqualTo(BigDecimal.valueOf(30));
              assertThat(line.other()).isEqualTo(BigDecimal.valueOf(11));
              assertThat(line.explanation()).contains("(01/02 cơ quan cấp dưới", "(a.json)");
            });
  }

  @Test
  void namesakes_haveBothSources() {
    assertThat(
            lines(
                RollupOptions.none(),
                report(DISTRICT, "a.json"),
                report(DISTRICT.withId(new AgencyId("H99.07")), "b.json")))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.explanation())
                    .contains("(a.json)", "H99.07, ", "(b.json)", "được tính là hai"));
  }

  @Test
  void blankExplanation_isRefused() {
    assertThatThrownBy(() -> new ConflictLine("", "", null, null, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
