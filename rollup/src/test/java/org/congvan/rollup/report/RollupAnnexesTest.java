package org.congvan.rollup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.Chart;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.body.TableRow;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.Attachment;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.ReportRollup;
import org.congvan.rollup.Reports;
import org.congvan.rollup.RollupRequest;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.FigureHeading;
import org.junit.jupiter.api.Test;

class RollupAnnexesTest {

  private static final IssuingAgency CULTURE = IssuingAgency.of("Sở Văn hóa");

  private static SubmittedReport figures(IssuingAgency agency, String... values) {
    ActivityCount[] counts = new ActivityCount[values.length];
    for (int i = 0; i < values.length; i++) {
      counts[i] = Reports.count("Chỉ tiêu " + (char) ('A' + i), values[i], "lượt");
    }
    return Reports.submitted(agency, Reports.report().activity(Reports.counting(counts)).build());
  }

  private static PeriodRollup rolled(SubmittedReport... reports) {
    return Reports.only(Reports.fold(reports));
  }

  private static List<List<String>> texts(Block table) {
    List<List<String>> texts = new ArrayList<>();
    for (TableRow row : ((Table) table).rows()) {
      texts.add(
          row.cells().stream()
              .map(cell -> cell.inlines().stream().map(Inline::text).reduce("", String::concat))
              .toList());
    }
    return texts;
  }

  private static List<Block> blocks(Attachment annex) {
    return annex.content().body().blocks();
  }

  @Test
  void annexes_holdTotalsFiguresByAgencyAndWhoIsMissing() {
    RollupRequest request =
        RollupRequest.builder().expect(List.of(Reports.HEALTH, CULTURE)).build();
    PeriodRollup rollup =
        Reports.only(
            Reports.fold(figures(Reports.HEALTH, "1250", "7"), figures(Reports.FINANCE, "20")),
            request);
    List<Attachment> annexes = RollupAnnexes.of(rollup);

    assertThat(annexes)
        .extracting(Attachment::title)
        .containsExactly(
            "Tổng hợp số liệu năm 2019",
            "Số liệu theo cơ quan năm 2019",
            "Cơ quan chưa gửi, gửi trễ báo cáo năm 2019");
    assertThat(texts(blocks(annexes.get(0)).get(0)))
        .containsExactly(
            List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Tổng số", "Số cơ quan"),
            List.of("1", "Chỉ tiêu A", "lượt", "1.270", "2"),
            List.of("2", "Chỉ tiêu B", "lượt", "7", "1"));
    assertThat(texts(blocks(annexes.get(1)).get(0)))
        .containsExactly(
            List.of("TT", "Cơ quan", "Chỉ tiêu A (lượt)", "Chỉ tiêu B (lượt)"),
            List.of("1", "Sở Y tế", "1.250", "7"),
            List.of("2", "Sở Tài chính", "20", ""),
            List.of("Tổng cộng", "1.270", "7"));
    assertThat(texts(blocks(annexes.get(2)).get(0)))
        .contains(List.of("1", "Sở Văn hóa", "Chưa gửi", "", ""));
  }

  @Test
  void totals_comeWithAChartOfTheFirstFigure_withoutAgenciesThatDoNotStateIt() {
    PeriodRollup rollup =
        rolled(figures(Reports.HEALTH, "1250", "7"), figures(Reports.FINANCE, "20"));
    Illustration illustration = (Illustration) blocks(RollupAnnexes.of(rollup).get(0)).get(1);
    Chart first = (Chart) illustration.picture();
    Chart second =
        (Chart)
            RollupCharts.byAgency(rollup, rollup.totals().get(1).heading()).orElseThrow().picture();

    assertThat(first.categories()).containsExactlyInAnyOrder("Sở Y tế", "Sở Tài chính");
    assertThat(first.series().get(0).values())
        .containsExactlyInAnyOrder(BigDecimal.valueOf(1250), BigDecimal.valueOf(20));
    assertThat(second.categories()).containsExactly("Sở Y tế");
    assertThat(illustration.alternativeText()).contains("Chỉ tiêu A theo cơ quan, năm 2019");
  }

  @Test
  void manyFigures_makeTablesAcross() {
    PeriodRollup rollup = rolled(figures(Reports.HEALTH, "1", "2", "3", "4", "5", "6", "7", "8"));
    List<Block> tables = blocks(RollupAnnexes.of(rollup).get(1));

    assertThat(tables).hasSize(2).allMatch(table -> ((Table) table).isLandscape());
    assertThat(((Table) tables.get(0)).columns()).hasSize(8);
    assertThat(((Table) tables.get(1)).columns()).hasSize(4);
    PeriodRollup few = rolled(figures(Reports.HEALTH, "1", "2", "3"));
    assertThat(((Table) blocks(RollupAnnexes.of(few).get(1)).get(0)).isLandscape()).isFalse();
  }

  @Test
  void valueOfMoreDigitsThanAChartDraws_hasNoChart_andStandsInFull() {
    String value = "9".repeat(100);
    PeriodRollup rollup = rolled(figures(Reports.HEALTH, value), figures(Reports.FINANCE, value));
    List<Block> blocks = blocks(RollupAnnexes.of(rollup).get(0));

    assertThat(blocks).hasSize(1);
    assertThat(texts(blocks.get(0)).get(1)).contains("1" + "9".repeat(99) + "8");
    assertThat(RollupCharts.byAgency(rollup, rollup.totals().get(0).heading())).isEmpty();
  }

  @Test
  void periodBefore_standsBesideTheTotals() {
    PeriodRollup rollup =
        rolled(figures(Reports.HEALTH, "1250", "7"), figures(Reports.FINANCE, "20"));
    PeriodRollup before = rolled(figures(Reports.HEALTH, "1000"));

    assertThat(texts(blocks(RollupAnnexes.of(rollup, before).get(0)).get(0)))
        .containsExactly(
            List.of(
                "TT",
                "Chỉ tiêu",
                "Đơn vị tính",
                "Tổng số",
                "Kỳ trước",
                "Tăng, giảm (%)",
                "Số cơ quan"),
            List.of("1", "Chỉ tiêu A", "lượt", "1.270", "1.000", "27,00", "2"),
            List.of("2", "Chỉ tiêu B", "lượt", "7", "", "", "1"));
  }

  @Test
  void ratios_standBehindTheTotals_asTheRatioOfTheSums() {
    ActivityCount[] health = {
      Reports.count("Hồ sơ đã giải quyết", "8", "hồ sơ"),
      Reports.count("Hồ sơ giải quyết đúng hạn", "7", "hồ sơ"),
      Reports.count("Tỷ lệ hồ sơ giải quyết đúng hạn", "87.5", "%")
    };
    ActivityCount[] finance = {
      Reports.count("Hồ sơ đã giải quyết", "1", "hồ sơ"),
      Reports.count("Hồ sơ giải quyết đúng hạn", "1", "hồ sơ")
    };
    RollupRequest request =
        RollupRequest.builder().catalogue(IndicatorCatalogue.standard()).build();
    PeriodRollup rollup =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH, Reports.report().activity(Reports.counting(health)).build()),
                Reports.submitted(
                    Reports.FINANCE, Reports.report().activity(Reports.counting(finance)).build())),
            request);
    List<Attachment> annexes = RollupAnnexes.of(rollup, rollup);
    List<List<String>> totals = texts(blocks(annexes.get(0)).get(0));
    List<List<String>> byAgency = texts(blocks(annexes.get(1)).get(0));

    assertThat(totals.get(3))
        .containsExactly(
            "3", "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn", "%", "88,89", "88,89", "", "2");
    assertThat(byAgency).extracting(row -> row.get(row.size() - 1)).contains("87,5", "", "88,89");
  }

  @Test
  void conflicts_haveAnAnnexWithTheirSources() {
    PeriodRollup rollup =
        rolled(
            Reports.from(figures(Reports.HEALTH, "12"), "a.json"),
            Reports.from(figures(Reports.HEALTH, "11"), "b.json"));
    List<ConflictLine> lines = ConflictLine.of(rollup);
    Attachment annex = RollupAnnexes.of(rollup).get(2);

    assertThat(annex.title()).isEqualTo("Mâu thuẫn số liệu cần kiểm tra năm 2019");
    assertThat(lines).hasSize(1);
    assertThat(texts(blocks(annex).get(0)))
        .containsExactly(
            List.of("TT", "Cơ quan", "Chỉ tiêu", "Được tính", "Số khác", "Nội dung"),
            List.of(
                "1",
                "Sở Y tế",
                "Chỉ tiêu A (lượt)",
                String.valueOf(lines.get(0).counted()),
                String.valueOf(lines.get(0).other()),
                lines.get(0).explanation()));
    assertThat(lines.get(0).explanation()).contains("(a.json)", "(b.json)", " ngày ");
  }

  @Test
  void chart_namesTheChannel_soThatItIsNotTakenForAllOfThem() {
    ActivityCount radio =
        ActivityCount.of("Tin", 3, "tin")
            .withChannel(new CommunicationChannel(ChannelKind.BROADCAST, "Đài tỉnh"));
    PeriodRollup rollup =
        rolled(
            Reports.submitted(
                Reports.HEALTH, Reports.report().activity(Reports.counting(radio)).build()));
    Illustration illustration = (Illustration) blocks(RollupAnnexes.of(rollup).get(0)).get(1);

    assertThat(illustration.alternativeText())
        .isEqualTo("Biểu đồ: Tin – Đài tỉnh theo cơ quan, năm 2019");
    assertThat(((Chart) illustration.picture()).series().get(0).name()).isEqualTo("Tin – Đài tỉnh");
    assertThat(illustration.picture().toString()).contains("Tin – Đài tỉnh (tin)");
  }

  @Test
  void moreAgenciesThanAPageTells_haveNoChart() {
    SubmittedReport[] reports = new SubmittedReport[47];
    for (int i = 0; i < reports.length; i++) {
      reports[i] = figures(IssuingAgency.of("Sở số " + i), "7");
    }
    PeriodRollup many = rolled(reports);
    PeriodRollup few = rolled(Arrays.copyOf(reports, 46));

    assertThat(RollupCharts.byAgency(many, many.totals().get(0).heading())).isEmpty();
    assertThat(RollupCharts.byAgency(few, few.totals().get(0).heading())).isPresent();
  }

  @Test
  void emptyPeriod_hasNoAnnexes() {
    RollupRequest request = RollupRequest.builder().period(ReportingPeriod.year(2019)).build();

    assertThat(RollupAnnexes.of(new ReportRollup().result(request).periods().get(0))).isEmpty();
  }

  @Test
  void chartByPeriod_isALineOverThePeriodsThatHaveATotal() {
    ReportRollup rollup =
        Reports.fold(
            Reports.submitted(Reports.HEALTH, Reports.articles(11)),
            Reports.submitted(
                Reports.HEALTH,
                Reports.report(ReportingPeriod.year(2018))
                    .activity(Reports.counting(ActivityCount.of(Reports.ARTICLES, 5, "tin, bài")))
                    .build()));
    List<PeriodRollup> periods =
        rollup.result(RollupRequest.builder().period(ReportingPeriod.year(2017)).build()).periods();
    FigureHeading heading = periods.get(periods.size() - 1).totals().get(0).heading();
    Chart chart = (Chart) RollupCharts.byPeriod(periods, heading).orElseThrow().picture();

    assertThat(periods).hasSize(3);
    assertThat(chart.categories()).containsExactly("năm 2018", "năm 2019");
    assertThat(chart.series().get(0).values())
        .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(11));
  }
}
