package org.congvan.bench;

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
 * Invented reports of communes, such as 3,300 of them, month by month, a line of JSON each: twelve
 * figures, two difficulties that many share, a recommendation that is the commune's own.
 */
final class CommuneReports {
  static final int COMMUNES = 3_300;

  private static final int FIGURES = 12;
  private static final YearMonth FIRST_MONTH = YearMonth.of(2020, 1);
  private static final JsonDocumentFormat JSON = JsonDocumentFormat.builder().compact().build();

  private CommuneReports() {}

  /** Writes the first reports of 3,300 communes. */
  static void write(int count, OutputStream out) throws IOException {
    write(count, COMMUNES, out);
  }

  /** Writes the first reports: all communes of the first month, then of the next. */
  static void write(int count, int communes, OutputStream out) throws IOException {
    for (int i = 0; i < count; i++) {
      JSON.render(document(i, communes), out);
      out.write('\n');
    }
  }

  private static TitledDocument document(int i, int communes) {
    int commune = i % communes;
    YearMonth month = FIRST_MONTH.plusMonths(i / communes);
    LocalDate day = month.atDay(15 + commune % 5);
    IssuingAgency agency =
        IssuingAgency.of("UBND xã số " + commune).withParent("UBND huyện số " + commune / 20);
    return TitledDocument.builder(
            DocumentType.REPORT, agency, "kết quả cải cách hành chính tháng " + month)
        .code(DocumentCode.of(1 + commune % 400, DocumentType.REPORT, "UBND"))
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
        .difficulty(
            Difficulty.of(
                "Kinh phí bố trí cho công tác tuyên truyền cải cách hành chính còn hạn chế, chưa"
                    + " đáp ứng yêu cầu nhiệm vụ."))
        .difficulty(
            Difficulty.of(
                "Cán bộ làm công tác cải cách hành chính kiêm nhiệm " + commune % 7 + " việc."))
        .recommendation(
            new Recommendation(
                List.of(
                    Text.of(
                        "Đề nghị bố trí kinh phí sửa chữa trụ sở của xã số "
                            + commune
                            + " trong tháng "
                            + month
                            + " để phục vụ người dân tốt hơn.")),
                "UBND huyện số " + commune / 20))
        .build();
  }
}
