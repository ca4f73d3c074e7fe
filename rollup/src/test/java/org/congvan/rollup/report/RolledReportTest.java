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
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.ReportRollup;
import org.congvan.rollup.Reports;
import org.congvan.rollup.RollupRequest;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Test;

class RolledReportTest {

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

  private static PeriodRollup rolled() {
    SubmittedReport first =
        report(Reports.HEALTH, 12, Reports.count(Reports.ARTICLES, "1250", "tin, bài"));
    SubmittedReport second =
        report(Reports.HEALTH, 14, Reports.count(Reports.ARTICLES, "1251", "tin, bài"));
    SubmittedReport other =
        report(Reports.FINANCE, 16, Reports.count("Lớp tập huấn", "7.5", "lớp"));
    RollupRequest request =
        RollupRequest.builder()
            .expect(List.of(Reports.HEALTH, Reports.FINANCE, Reports.SCIENCE))
            .period(YEAR)
            .build();
    return Reports.only(Reports.fold(first, second, other), request);
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
    List<Attachment> annexes = RollupAnnexes.of(rolled(), rolled());
    ValidationReport judged = judged(annexes, RolledReport.of(rolled(), OUTLINE, annexes));

    assertThat(annexes).hasSize(4);
    assertThat(judged.ruleSet()).isEqualTo("nd30-2020");
    assertThat(judged.findings()).isEmpty();
  }

  @Test
  void reportWithoutPointers_isFoundOut() {
    List<Attachment> annexes = RollupAnnexes.of(rolled());

    assertThat(judged(annexes, RolledReport.of(rolled(), OUTLINE)).findings())
        .extracting(Finding::rule)
        .extracting(Object::toString)
        .containsOnly("ANX-001")
        .hasSize(4);
  }

  @Test
  void onlyAnnex_isPointedToWithoutANumber() {
    List<Attachment> annexes = RollupAnnexes.of(rolled()).subList(0, 1);
    ReformReport report = RolledReport.of(rolled(), OUTLINE, annexes);

    assertThat(report.opening().toString())
        .contains("Chi tiết tại Phụ lục kèm theo: Tổng hợp số liệu năm 2020.");
    assertThat(judged(annexes, report).findings()).isEmpty();
  }

  @Test
  void severalAnnexes_areNamedInTheirOrder() {
    List<Attachment> annexes = RollupAnnexes.of(rolled()).subList(0, 2);

    assertThat(RolledReport.of(rolled(), OUTLINE, annexes).opening().toString())
        .contains(
            "Chi tiết kèm theo tại Phụ lục I (Tổng hợp số liệu năm 2020);"
                + " Phụ lục II (Số liệu theo cơ quan năm 2020).");
  }

  @Test
  void emptyPeriod_makesAReportThatPasses() {
    PeriodRollup empty =
        new ReportRollup().result(RollupRequest.builder().period(YEAR).build()).periods().get(0);

    assertThat(judged(List.of(), RolledReport.of(empty, OUTLINE, List.of())).findings()).isEmpty();
  }
}
