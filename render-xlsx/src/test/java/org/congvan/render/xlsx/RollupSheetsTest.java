package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Difficulty;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.ReportRollup;
import org.congvan.rollup.RollupRequest;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.junit.jupiter.api.Test;

/** The sheets of a roll-up: figures of three agencies, one of which is missing. */
class RollupSheetsTest {

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
                Activity.of(ActivityAspect.QUANTITY, Text.of("Đã thực hiện")).counting(counts))
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

  private static List<PeriodRollup> rolled() {
    ReportRollup rollup = new ReportRollup();
    rollup.add(report(HEALTH, 1, YEAR, articles(1250)));
    rollup.add(report(FINANCE, 2, YEAR, articles(20), meetings(3)));
    rollup.add(report(FINANCE, 3, YEAR, articles(21), meetings(3)));
    rollup.add(report(HEALTH, 4, BEFORE, articles(1000)));
    return rollup
        .result(
            RollupRequest.builder().expect(List.of(HEALTH, FINANCE, CULTURE)).period(YEAR).build())
        .periods();
  }

  private static PeriodRollup of(ReportingPeriod period) {
    return rolled().stream().filter(each -> each.period().equals(period)).findFirst().orElseThrow();
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
    List<FigureSheet> sheets = RollupSheets.of(of(YEAR));

    assertThat(sheets)
        .extracting(FigureSheet::name)
        .containsExactly(
            "Tổng hợp", "Theo cơ quan", "Chưa gửi, gửi trễ", "Gửi nhiều lần", "Khó khăn");
    assertThat(sheets.get(0).title()).isEqualTo("Tổng hợp số liệu " + YEAR.label());
  }

  @Test
  void totals_areExactSums_withTheNumberOfAgencies() {
    FigureSheet totals = sheet(RollupSheets.of(of(YEAR)), "Tổng hợp");
    int articles = cell(totals, 0, "Đơn vị tính").equals(FigureCell.of("tin, bài")) ? 0 : 1;

    assertThat(totals.rows()).hasSize(2);
    assertThat(cell(totals, articles, "Tổng số")).isEqualTo(FigureCell.of(1271));
    assertThat(cell(totals, articles, "Số cơ quan có số liệu")).isEqualTo(FigureCell.of(2));
  }

  @Test
  void agencyWithoutAFigure_hasAnEmptyCell_notZero() {
    FigureSheet byAgency = sheet(RollupSheets.of(of(YEAR)), "Theo cơ quan");
    int health = cell(byAgency, 0, "Cơ quan").equals(FigureCell.of("Sở Y tế")) ? 0 : 1;

    assertThat(byAgency.rows()).hasSize(2);
    assertThat(cell(byAgency, health, "Số tin, bài (tin, bài)")).isEqualTo(FigureCell.of(1250));
    assertThat(cell(byAgency, health, "Hội nghị (cuộc)")).isEqualTo(FigureCell.EMPTY);
    assertThat(byAgency.totals())
        .contains(FigureCell.of("Tổng cộng"), FigureCell.of(1271), FigureCell.of(3));
  }

  @Test
  void missingAndDoubledReports_areNamed() {
    List<FigureSheet> sheets = RollupSheets.of(of(YEAR));
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
    FigureSheet difficulties = sheet(RollupSheets.of(of(YEAR)), "Khó khăn");

    assertThat(difficulties.rows()).hasSize(1);
    assertThat(cell(difficulties, 0, "Nội dung")).isEqualTo(FigureCell.of("=Thiếu kinh phí"));
    assertThat(cell(difficulties, 0, "Số cơ quan")).isEqualTo(FigureCell.of(2));
    assertThat(cell(difficulties, 0, "Nguồn").toString())
        .contains("Sở Y tế (1.json)", "Sở Tài chính (3.json)", "; ");
  }

  @Test
  void comparison_standsBehindTheTotals() {
    List<FigureSheet> sheets = RollupSheets.of(of(YEAR), of(BEFORE));
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
  void sheets_makeAWorkbook() {
    XlsxFile file =
        XlsxFile.of(new FigureWorkbook("Tổng hợp", "Sở Nội vụ", null, RollupSheets.of(of(YEAR))));

    assertThat(file.names()).contains("xl/worksheets/sheet5.xml");
  }
}
