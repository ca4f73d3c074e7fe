package org.congvan.rollup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.Reports;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.RollupResult;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Test;

class SummaryReportTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.year(2020);
  private static final ReportOutline OUTLINE = ReportOutline.communication("năm 2021");

  /** What the receiving agency adds: number, day, signature, recipients, the unit that drafted. */
  private static ValidationReport judged(List<Attachment> annexes, ReformReport report) {
    var document =
        TitledDocument.builder(
                DocumentType.REPORT,
                IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Quảng Trị"),
                "Tổng hợp kết quả cải cách hành chính năm 2020")
            .code(DocumentCode.parse("12/BC-SNV"))
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2020, 12, 24)))
            .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
            .distribution(
                Distribution.of(
                    ArchiveLine.of("VP"), Recipient.of("UBND tỉnh"), Recipient.of("Các sở")))
            .content(report);
    annexes.forEach(document::attachment);
    return DocumentValidator.standard().validate(document.build());
  }

  private static PeriodResult result() {
    SubmittedReport first =
        report(Reports.HEALTH, 12, Reports.count(Reports.ARTICLES, "1250", "tin, bài"));
    SubmittedReport second =
        report(Reports.HEALTH, 14, Reports.count(Reports.ARTICLES, "1251", "tin, bài"));
    SubmittedReport other =
        report(Reports.FINANCE, 16, Reports.count("Lớp tập huấn", "7.5", "lớp"));
    RollupOptions options =
        RollupOptions.builder()
            .expect(List.of(Reports.HEALTH, Reports.FINANCE, Reports.SCIENCE))
            .period(YEAR)
            .build();
    return Reports.only(Reports.fold(first, second, other), options);
  }

  private static SubmittedReport report(IssuingAgency agency, int day, ActivityCount count) {
    ReformReport report =
        Reports.report(YEAR)
            .activity(Reports.counting(count))
            .difficulty(Difficulty.of("Kinh phí còn hạn chế"))
            .recommendation(Recommendation.of("Bố trí kinh phí."))
            .build();
    return new SubmittedReport(
        agency,
        DocumentCode.parse(day + "/BC-VP"),
        LocalDate.of(2020, 12, day),
        null,
        new ReportSource(day + ".json"),
        report);
  }

  @Test
  void reportThatPointsToItsAnnexes_passesOurOwnRulesWithoutAnyFinding() {
    List<Attachment> annexes = SummaryAnnexes.of(result(), result());
    ValidationReport judged = judged(annexes, SummaryReport.of(result(), OUTLINE, annexes));

    assertThat(annexes).hasSize(4);
    assertThat(judged.ruleSet()).isEqualTo("nd30-2020");
    assertThat(judged.findings()).isEmpty();
  }

  @Test
  void reportWithoutPointers_isFoundOut() {
    List<Attachment> annexes = SummaryAnnexes.of(result());

    assertThat(judged(annexes, SummaryReport.of(result(), OUTLINE)).findings())
        .extracting(Finding::rule)
        .extracting(Object::toString)
        .containsOnly("ANX-001")
        .hasSize(4);
  }

  @Test
  void onlyAnnex_isPointedToWithoutANumber() {
    List<Attachment> annexes = SummaryAnnexes.of(result()).subList(0, 1);
    ReformReport report = SummaryReport.of(result(), OUTLINE, annexes);

    assertThat(report.opening().toString())
        .contains("Chi tiết tại Phụ lục kèm theo: Tổng hợp số liệu năm 2020.");
    assertThat(judged(annexes, report).findings()).isEmpty();
  }

  @Test
  void severalAnnexes_areNamedInTheirOrder() {
    List<Attachment> annexes = SummaryAnnexes.of(result()).subList(0, 2);

    assertThat(SummaryReport.of(result(), OUTLINE, annexes).opening().toString())
        .contains(
            "Chi tiết kèm theo tại Phụ lục I (Tổng hợp số liệu năm 2020);"
                + " Phụ lục II (Số liệu theo cơ quan năm 2020).");
  }

  @Test
  void emptyPeriod_makesAReportThatPasses() {
    PeriodResult empty =
        RollupResult.of(new ReportAccumulator(), RollupOptions.builder().period(YEAR).build())
            .periods()
            .get(0);

    assertThat(judged(List.of(), SummaryReport.of(empty, OUTLINE, List.of())).findings()).isEmpty();
  }
}
