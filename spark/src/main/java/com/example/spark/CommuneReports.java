package com.example.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Promulgation;
import org.congvan.model.TitledDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.render.json.JsonDocumentFormat;

/**
 * Invented reports of 3,300 communes, month by month: twelve figures, two difficulties that many
 * share, a recommendation of the commune's own. Every fortieth is handed in once more, a day later
 * and with other figures.
 */
final class CommuneReports {
  private static final int COMMUNES = 3_300;
  private static final int CORRECTED = 40;
  private static final int FIGURES = 12;
  private static final YearMonth FIRST_MONTH = YearMonth.of(2020, 1);
  private static final JsonDocumentFormat JSON = JsonDocumentFormat.builder().compact().build();

  private CommuneReports() {}

  /**
   * Writes a report as a line of JSON, with its line feed.
   *
   * @param i which, from 0
   * @param out where to
   * @throws IOException if the stream fails
   */
  static void writeLine(int i, OutputStream out) throws IOException {
    JSON.render(document(i), out);
    out.write('\n');
  }

  private static TitledDocument document(int i) {
    boolean correction = i % CORRECTED == CORRECTED - 1;
    int first = correction ? i - 1 : i;
    int commune = first % COMMUNES;
    YearMonth month = FIRST_MONTH.plusMonths(first / COMMUNES);
    LocalDate day = month.atDay(15 + commune % 5).plusDays(correction ? 1 : 0);
    IssuingAgency agency =
        IssuingAgency.of("UBND xã số " + commune).withParent("UBND huyện số " + commune / 20);
    return TitledDocument.builder(
            DocumentType.REPORT, agency, "kết quả cải cách hành chính tháng " + month)
        .code(DocumentCode.of(1 + i % 400, DocumentType.REPORT, "UBND"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .content(report(commune, month, i))
        .build();
  }

  private static ReformReport report(int commune, YearMonth month, int seed) {
    ReformReport.Builder report =
        ReformReport.builder(
            ReportingPeriod.month(month), ReportOutline.communication("tháng sau"));
    for (int figure = 0; figure < FIGURES; figure++) {
      BigDecimal value = BigDecimal.valueOf((seed * 31L + figure * 17L) % 2_000);
      ActivityCount count =
          ActivityCount.of("Số tin, bài tuyên truyền chuyên đề " + figure, value, "tin, bài");
      report.activity(
          Activity.of(
                  ActivityAspect.QUANTITY,
                  Text.of("Đã thực hiện chuyên đề " + figure + ": " + count.toProse()))
              .withCounts(count));
    }
    return report
        .difficulty(Difficulty.of("Kinh phí cho công tác tuyên truyền còn hạn chế."))
        .difficulty(
            Difficulty.of("Cán bộ cải cách hành chính kiêm nhiệm " + commune % 7 + " việc."))
        .recommendation(
            new Recommendation(
                List.of(Text.of("Đề nghị sửa chữa trụ sở của xã số " + commune + ".")),
                "UBND huyện số " + commune / 20))
        .build();
  }
}
