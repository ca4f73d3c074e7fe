package org.congvan.rollup.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.congvan.body.DocumentBody;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.TitledDocument;
import org.congvan.rollup.Reports;
import org.junit.jupiter.api.Test;

class ReceivedReportTest {
  private static final ReportSource SOURCE = new ReportSource("a.json");
  private static final LocalDate DAY = LocalDate.of(2019, 12, 16);

  @Test
  void documentWithAReport_isTakenIn() {
    ReceivedReport received =
        ReceivedReport.of(
            builder()
                .content(Reports.articles(11))
                .promulgation(new Promulgation("Quảng Trị", DAY))
                .build(),
            SOURCE);

    assertThat(received)
        .isEqualTo(
            new SubmittedReport(
                Reports.HEALTH,
                DocumentCode.parse("12/BC-SYT"),
                DAY,
                null,
                SOURCE,
                Reports.articles(11)));
  }

  @Test
  void copy_isTheOriginalAgencysReport() {
    OfficialDocument original =
        builder()
            .content(Reports.articles(11))
            .promulgation(new Promulgation("Quảng Trị", DAY))
            .build();
    DocumentCopy copy =
        new DocumentCopy(
            CopyForm.CERTIFIED,
            original,
            DocumentHeader.of(Reports.FINANCE),
            null,
            Distribution.EMPTY);

    assertThat(ReceivedReport.of(copy, SOURCE)).isEqualTo(ReceivedReport.of(original, SOURCE));
  }

  @Test
  void documentWithoutAReport_isRefused() {
    ReceivedReport received =
        ReceivedReport.of(
            builder()
                .content(DocumentBody.of())
                .promulgation(new Promulgation("Quảng Trị", DAY))
                .build(),
            SOURCE);

    assertThat(received)
        .isInstanceOfSatisfying(
            RefusedReport.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(RefusedReport.Reason.NO_REPORT);
              assertThat(refused.explanation()).contains("a.json", "reform-report");
            });
  }

  @Test
  void draftWithAPlaceButNoDay_isRefused() {
    ReceivedReport received =
        ReceivedReport.of(
            builder()
                .promulgation(Promulgation.of("Quảng Trị"))
                .content(Reports.articles(11))
                .build(),
            SOURCE);

    assertThat(received)
        .isInstanceOfSatisfying(
            RefusedReport.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusedReport.Reason.NO_DATE));
  }

  @Test
  void draftWithoutADate_isRefused() {
    ReceivedReport received =
        ReceivedReport.of(builder().content(Reports.articles(11)).build(), SOURCE);

    assertThat(received)
        .isInstanceOfSatisfying(
            RefusedReport.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(RefusedReport.Reason.NO_DATE);
              assertThat(refused.explanation()).contains("a.json", "ngày 11 tháng 11 năm 2019");
            });
  }

  @Test
  void sourceOfALine_countsFromOne() {
    assertThat(ReportSource.ofLine("reports.jsonl", 12)).hasToString("reports.jsonl:12");
    assertThatThrownBy(() -> ReportSource.ofLine("reports.jsonl", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 or more: 0");
  }

  private static TitledDocument.Builder builder() {
    return TitledDocument.builder(DocumentType.REPORT, Reports.HEALTH, "kết quả")
        .code(DocumentCode.parse("12/BC-SYT"));
  }
}
