package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.StatutorySeries;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.render.RenderException;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.RollupResult;
import org.junit.jupiter.api.Test;

/** The sheets of a roll-up: figures of three agencies, one of which is missing. */
class PeriodResultSheetsTest {

  private static final IssuingAgency HEALTH = IssuingAgency.of("Sở Y tế");
  private static final IssuingAgency FINANCE = IssuingAgency.of("Sở Tài chính");
  private static final IssuingAgency CULTURE = IssuingAgency.of("Sở Văn hóa");
  private static final ReportingPeriod YEAR = ReportingPeriod.year(2019);
  private static final ReportingPeriod BEFORE = ReportingPeriod.year(2018);

  private static SubmittedReport report(
      IssuingAgency agency, int number, ReportingPeriod period, ActivityCount... counts) {
    ReformReport report =
        ReformReport.builder(period, ReportOutline.communication("năm sau"))
            .activity(
                Activity.of(ActivityAspect.QUANTITY, Text.of("Đã thực hiện")).withCounts(counts))
            .difficulty(Difficulty.of("=Thiếu kinh phí"))
            .build();
    return new SubmittedReport(
        agency,
        DocumentCode.parse(number + "/BC-VP"),
        LocalDate.of(2019, 12, number),
        null,
        new ReportSource(number + ".json"),
        report);
  }

  private static ActivityCount articles(long count) {
    return ActivityCount.of("Số tin, bài", count, "tin, bài");
  }

  private static ActivityCount meetings(long count) {
    return ActivityCount.of("Hội nghị", count, "cuộc");
  }

  private static List<PeriodResult> result() {
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(report(HEALTH, 1, YEAR, articles(1250)));
    accumulator.add(report(FINANCE, 2, YEAR, articles(20), meetings(3)));
    accumulator.add(report(FINANCE, 3, YEAR, articles(21), meetings(3)));
    accumulator.add(report(HEALTH, 4, BEFORE, articles(1000)));
    return RollupResult.of(
            accumulator,
            RollupOptions.builder().expect(List.of(HEALTH, FINANCE, CULTURE)).period(YEAR).build())
        .periods();
  }

  private static PeriodResult of(ReportingPeriod period) {
    return result().stream().filter(each -> each.period().equals(period)).findFirst().orElseThrow();
  }

  private static FigureSheet sheet(List<FigureSheet> sheets, String name) {
    return sheets.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static FigureCell cell(FigureSheet sheet, int row, String heading) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      if (sheet.columns().get(i).heading().equals(heading)) {
        return sheet.rows().get(row).get(i);
      }
    }
    throw new AssertionError("No column " + heading + " in " + sheet.columns());
  }

  @Test
  void sheets_areThoseThatHoldSomething_andNameThePeriod() {
    List<FigureSheet> sheets = PeriodResultSheets.of(of(YEAR));

    assertThat(sheets)
        .extracting(FigureSheet::name)
        .containsExactly(
            "Tổng hợp",
            "Theo cơ quan",
            "Mâu thuẫn",
            "Chưa gửi, gửi trễ",
            "Gửi nhiều lần",
            "Khó khăn");
    assertThat(sheets.get(0).title()).isEqualTo("Tổng hợp số liệu " + YEAR.label());
  }

  @Test
  void totals_areExactSums_withTheNumberOfAgencies() {
    FigureSheet totals = sheet(PeriodResultSheets.of(of(YEAR)), "Tổng hợp");
    int articles = cell(totals, 0, "Đơn vị tính").equals(FigureCell.of("tin, bài")) ? 0 : 1;

    assertThat(totals.rows()).hasSize(2);
    assertThat(cell(totals, articles, "Tổng số")).isEqualTo(FigureCell.of(1271));
    assertThat(cell(totals, articles, "Số cơ quan có số liệu")).isEqualTo(FigureCell.of(2));
  }

  @Test
  void agencyWithoutAFigure_hasAnEmptyCell_notZero() {
    FigureSheet byAgency = sheet(PeriodResultSheets.of(of(YEAR)), "Theo cơ quan");
    int health = cell(byAgency, 0, "Cơ quan").equals(FigureCell.of("Sở Y tế")) ? 0 : 1;

    assertThat(byAgency.rows()).hasSize(2);
    assertThat(cell(byAgency, health, "Số tin, bài (tin, bài)")).isEqualTo(FigureCell.of(1250));
    assertThat(cell(byAgency, health, "Hội nghị (cuộc)")).isEqualTo(FigureCell.EMPTY);
    assertThat(byAgency.totals())
        .contains(FigureCell.of("Tổng cộng"), FigureCell.of(1271), FigureCell.of(3));
  }

  @Test
  void missingAndDoubledReports_areNamed() {
    List<FigureSheet> sheets = PeriodResultSheets.of(of(YEAR));
    FigureSheet missing = sheet(sheets, "Chưa gửi, gửi trễ");
    FigureSheet twice = sheet(sheets, "Gửi nhiều lần");

    assertThat(missing.rows()).hasSize(1);
    assertThat(cell(missing, 0, "Cơ quan")).isEqualTo(FigureCell.of("Sở Văn hóa"));
    assertThat(cell(missing, 0, "Tình trạng")).isEqualTo(FigureCell.of("Chưa gửi"));
    assertThat(cell(twice, 0, "Báo cáo được tính"))
        .isEqualTo(FigureCell.of("03/BC-VP ngày 03/12/2019 (3.json)"));
    assertThat(cell(twice, 0, "Báo cáo không được tính"))
        .isEqualTo(FigureCell.of("02/BC-VP ngày 02/12/2019 (2.json)"));
  }

  @Test
  void statements_haveAllTheirSources() {
    FigureSheet difficulties = sheet(PeriodResultSheets.of(of(YEAR)), "Khó khăn");

    assertThat(difficulties.rows()).hasSize(1);
    assertThat(cell(difficulties, 0, "Nội dung")).isEqualTo(FigureCell.of("=Thiếu kinh phí"));
    assertThat(cell(difficulties, 0, "Số cơ quan")).isEqualTo(FigureCell.of(2));
    assertThat(cell(difficulties, 0, "Nguồn").toString())
        .contains("Sở Y tế (1.json)", "Sở Tài chính (3.json)", "; ");
  }

  @Test
  void comparison_standsBehindTheTotals() {
    List<FigureSheet> sheets = PeriodResultSheets.of(of(YEAR), of(BEFORE));
    FigureSheet compared = sheets.get(1);
    int articles = cell(compared, 0, "Đơn vị tính").equals(FigureCell.of("tin, bài")) ? 0 : 1;

    assertThat(compared.name()).isEqualTo("So với kỳ trước");
    assertThat(cell(compared, articles, "Kỳ trước")).isEqualTo(FigureCell.of(1000));
    assertThat(cell(compared, articles, "Kỳ này")).isEqualTo(FigureCell.of(1271));
    assertThat(cell(compared, articles, "Tăng, giảm")).isEqualTo(FigureCell.of(271));
    assertThat(cell(compared, articles, "Tăng, giảm (%)"))
        .isEqualTo(FigureCell.of(new BigDecimal("27.1")));
  }

  @Test
  void conflicts_haveASheetOfTheirOwn_withBothReports() {
    FigureSheet conflicts = PeriodResultSheets.conflicts(of(YEAR));

    assertThat(sheet(PeriodResultSheets.of(of(YEAR)), "Mâu thuẫn")).isEqualTo(conflicts);
    assertThat(conflicts.title()).endsWith("năm 2019");
    assertThat(conflicts.rows()).hasSize(1);
    assertThat(cell(conflicts, 0, "Cơ quan")).isEqualTo(FigureCell.of("Sở Tài chính"));
    assertThat(cell(conflicts, 0, "Chỉ tiêu")).isEqualTo(FigureCell.of("Số tin, bài (tin, bài)"));
    assertThat(cell(conflicts, 0, "Được tính")).isEqualTo(FigureCell.of(21));
    assertThat(cell(conflicts, 0, "Số khác")).isEqualTo(FigureCell.of(20));
    assertThat(cell(conflicts, 0, "Nội dung").toString()).contains("(3.json)", "(2.json)");
    assertThat(PeriodResultSheets.conflicts(of(BEFORE)).rows()).isEmpty();
  }

  @Test
  void ratio_hasTheRatioOfTheSumsAsItsTotal() {
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(
        report(
            HEALTH,
            1,
            YEAR,
            ActivityCount.of("Hồ sơ đã giải quyết", 8, "hồ sơ"),
            ActivityCount.of("Hồ sơ giải quyết đúng hạn", 7, "hồ sơ"),
            ActivityCount.of("Tỷ lệ hồ sơ giải quyết đúng hạn", new BigDecimal("87.5"), "%")));
    accumulator.add(
        report(
            FINANCE,
            2,
            YEAR,
            ActivityCount.of("Hồ sơ đã giải quyết", 1, "hồ sơ"),
            ActivityCount.of("Hồ sơ giải quyết đúng hạn", 1, "hồ sơ")));
    RollupOptions options =
        RollupOptions.builder().catalogue(IndicatorCatalogue.standard()).build();

    FigureSheet byAgency =
        PeriodResultSheets.byAgency(RollupResult.of(accumulator, options).periods().get(0));

    assertThat(byAgency.columns().get(4).heading()).startsWith("Tỷ lệ").endsWith("(%)");
    assertThat(byAgency.rows())
        .extracting(row -> row.get(4))
        .containsExactlyInAnyOrder(FigureCell.EMPTY, FigureCell.of(new BigDecimal("87.5")));
    assertThat(byAgency.totals().get(4)).isEqualTo(FigureCell.of(new BigDecimal("88.89")));
  }

  @Test
  void ratios_haveBothSumsInTheirColumns() {
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(
        report(
            HEALTH,
            1,
            YEAR,
            ActivityCount.of("Hồ sơ đã giải quyết", 8, "hồ sơ"),
            ActivityCount.of("Hồ sơ giải quyết đúng hạn", 7, "hồ sơ")));
    RollupOptions options =
        RollupOptions.builder().catalogue(IndicatorCatalogue.standard()).build();
    FigureSheet ratios =
        sheet(
            PeriodResultSheets.of(RollupResult.of(accumulator, options).periods().get(0)), "Tỷ lệ");

    assertThat(ratios.title()).isEqualTo("Tỷ lệ chung năm 2019");
    assertThat(cell(ratios, 0, "Tử số")).isEqualTo(FigureCell.of(7));
    assertThat(cell(ratios, 0, "Mẫu số")).isEqualTo(FigureCell.of(8));
    assertThat(cell(ratios, 0, "Tỷ lệ")).isEqualTo(FigureCell.of(new BigDecimal("87.5")));
    assertThat(cell(ratios, 0, "Số cơ quan có số liệu")).isEqualTo(FigureCell.of(1));
  }

  @Test
  void lateReport_hasDeadlineDayAndSource() {
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(report(HEALTH, 27, YEAR, articles(1)));
    ReportingRegime regime =
        ReportingRegime.builder(
                "r", "Báo cáo năm", new Basis.Practice("người tổng hợp nêu", Confidence.MEDIUM))
            .demand(StatutorySeries.YEARS)
            .build();
    RollupOptions options = RollupOptions.builder().regime(regime).build();
    FigureSheet late =
        sheet(
            PeriodResultSheets.of(RollupResult.of(accumulator, options).periods().get(0)),
            "Chưa gửi, gửi trễ");

    assertThat(cell(late, 0, "Tình trạng")).isEqualTo(FigureCell.of("Gửi trễ"));
    assertThat(cell(late, 0, "Thời hạn")).isEqualTo(FigureCell.of("17/12/2019"));
    assertThat(cell(late, 0, "Ngày gửi")).isEqualTo(FigureCell.of("27/12/2019"));
    assertThat(cell(late, 0, "Báo cáo"))
        .isEqualTo(FigureCell.of("27/BC-VP ngày 27/12/2019 (27.json)"));
  }

  @Test
  void repeatedReport_isCalledTheSameOnlyIfItIs() {
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(report(HEALTH, 1, YEAR, articles(1)));
    accumulator.add(report(HEALTH, 2, YEAR, articles(1)));
    FigureSheet same =
        sheet(
            PeriodResultSheets.of(RollupResult.of(accumulator).periods().get(0)), "Gửi nhiều lần");
    FigureSheet other = sheet(PeriodResultSheets.of(of(YEAR)), "Gửi nhiều lần");

    assertThat(cell(same, 0, "Nội dung")).isEqualTo(FigureCell.of("Giống nhau"));
    assertThat(cell(other, 0, "Nội dung")).isEqualTo(FigureCell.of("Khác nhau"));
  }

  @Test
  void recommendation_namesWhomItIsAddressedTo() {
    ReformReport report =
        ReformReport.builder(YEAR, ReportOutline.communication("năm sau"))
            .recommendation(new Recommendation(List.of(Text.of("Bố trí vốn")), "Bộ Nội vụ"))
            .build();
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(
        new SubmittedReport(
            HEALTH, null, LocalDate.of(2019, 12, 1), null, new ReportSource("a.json"), report));
    FigureSheet sheet =
        sheet(PeriodResultSheets.of(RollupResult.of(accumulator).periods().get(0)), "Kiến nghị");

    assertThat(cell(sheet, 0, "Nội dung")).isEqualTo(FigureCell.of("Bố trí vốn"));
    assertThat(cell(sheet, 0, "Gửi đến")).isEqualTo(FigureCell.of("Bộ Nội vụ"));
  }

  @Test
  void sourcesThatDoNotFitInACell_goOnInTheNextRow_noneLost() {
    ReportAccumulator accumulator = new ReportAccumulator();
    String name = "Xã " + "dài ".repeat(100);
    for (int i = 0; i < 100; i++) {
      accumulator.add(report(IssuingAgency.of(name + i), 1 + i % 28, YEAR, articles(1)));
    }
    PeriodResult result = RollupResult.of(accumulator).periods().get(0);
    FigureSheet difficulties = sheet(PeriodResultSheets.of(result), "Khó khăn");

    int rows = difficulties.rows().size();
    assertThat(rows).isGreaterThan(1);
    assertThat(cell(difficulties, 0, "Số cơ quan")).isEqualTo(FigureCell.of(100));
    assertThat(cell(difficulties, 1, "TT")).isEqualTo(FigureCell.EMPTY);
    List<String> sources = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      String words = ((FigureCell.Words) cell(difficulties, row, "Nguồn")).words();
      assertThat(words).as("what a row can show").hasSizeLessThan(1_300);
      sources.addAll(List.of(words.split("; ", -1)));
    }
    assertThat(sources).hasSize(100).doesNotHaveDuplicates();
    assertThat(XlsxFile.of(difficulties).names()).isNotEmpty();
  }

  @Test
  void moreFiguresThanASheetHasColumns_areRefusedInWords() {
    ActivityCount[] counts = new ActivityCount[16_383];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = ActivityCount.of("Chỉ tiêu " + i, 1, "việc");
    }
    ReportAccumulator accumulator = new ReportAccumulator();
    accumulator.add(report(HEALTH, 1, YEAR, counts));
    PeriodResult result = RollupResult.of(accumulator).periods().get(0);

    assertThatThrownBy(() -> PeriodResultSheets.byAgency(result))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith(
            "16385 columns and 1 rows do not fit in the sheet \"Theo cơ quan\", which has 16384"
                + " columns");
  }

  @Test
  void sheets_makeAWorkbook() {
    XlsxFile file =
        XlsxFile.of(
            new FigureWorkbook("Tổng hợp", "Sở Nội vụ", null, PeriodResultSheets.of(of(YEAR))));

    assertThat(file.names()).contains("xl/worksheets/sheet6.xml");
  }
}
