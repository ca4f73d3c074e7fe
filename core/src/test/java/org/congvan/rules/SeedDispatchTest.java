package org.congvan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.congvan.body.Citation;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.reference.LegalReference;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.Severity;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.Test;

/** The dispatch 477/SKHCN-TTNCUĐ of 11/11/2019, in short, by the rules of its day. */
class SeedDispatchTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ValidationReport report = DocumentValidator.standard().validate(dispatch477());

  @Test
  void isJudgedByTheCircularOfItsDay() {
    assertThat(report.ruleSet()).isEqualTo("tt01-2011");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTABLE);
    assertThat(report.leansOnUnreadClause()).isTrue();
  }

  @Test
  void lostStrokeAndEarlyDateAreWarnings() {
    assertThat(report.findings(Severity.WARNING))
        .extracting(finding -> finding.rule() + " " + finding.path() + " " + finding.arguments())
        .containsExactly(
            "RPT-001 content.period.to [14/12/2019, 11/11/2019, năm 2019]",
            "RCPT-003 distribution.archive.draftingUnit [TTNCUD, TTNCUĐ, Lưu: VT, TTNCUĐ]");
    assertThat(report.findings(Severity.ADVICE))
        .extracting(finding -> finding.rule() + " " + finding.path() + " " + finding.arguments())
        .containsExactly("TEXT-002 content.activities[0].text [tin,bài, tin, bài]");
    assertThat(report.findings()).hasSize(3);
    assertThat(report.notEvaluated()).isEmpty();
  }

  @Test
  void reportIsPrintedInVietnamese() {
    assertThat(ValidationReportFormatter.standard().format(report, VIETNAMESE))
        .isEqualTo(
            """
            CHẤP NHẬN ĐƯỢC, 2 cảnh báo, 1 gợi ý: công văn 477/SKHCN-TTNCUĐ theo bộ quy tắc tt01-2011
            CẢNH BÁO  RPT-001  content.period.to
              Kỳ báo cáo "năm 2019" chốt số liệu ngày 14/12/2019 nhưng báo cáo ban hành ngày 11/11/2019. Ghi kỳ báo cáo đúng với số liệu đã có hoặc bổ sung số liệu sau ngày chốt.
              Căn cứ: tính nhất quán của văn bản: báo cáo ban hành trước ngày chốt số liệu mà chính báo cáo nêu thì chưa thể có đủ số liệu của kỳ báo cáo
            GỢI Ý  TEXT-002  content.activities[0].text
              "tin,bài" thiếu cách chữ sau dấu câu. Viết "tin, bài".
              Căn cứ: thông lệ (nguồn: giữa hai từ có một cách chữ; dấu câu đứng liền từ phía trước và cách từ phía sau một cách chữ; độ tin cậy: trung bình)
            CẢNH BÁO  RCPT-003  distribution.archive.draftingUnit
              Dòng lưu ghi "TTNCUD" nhưng ký hiệu văn bản ghi "TTNCUĐ". Sửa dòng lưu thành "Lưu: VT, TTNCUĐ" hoặc sửa ký hiệu văn bản.
              Căn cứ: tính nhất quán của văn bản: chữ viết tắt đơn vị soạn thảo ở dòng lưu phải viết giống như trong ký hiệu văn bản
            Quy định áp dụng: Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ; văn bản ban hành ngày 11/11/2019
            Lưu ý: kết luận dựa một phần vào quy định chưa đọc được nguyên văn.
            """);
  }

  static OfficialDispatch dispatch477() {
    LegalReference answered =
        LegalReference.of(DocumentCode.parse("922/STTTT-TTBCXB"))
            .withDate(LocalDate.of(2019, 10, 31))
            .withIssuer("Sở Thông tin và Truyền thông")
            .withTitle(
                "về việc báo cáo tình hình thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2019");
    return OfficialDispatch.builder(
            IssuingAgency.of("Sở Khoa học và Công nghệ")
                .withParent("UBND tỉnh Quảng Trị")
                .withAbbreviation("SKHCN"),
            "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019")
        .code(DocumentCode.parse("477 /SKHCN-TTNCUĐ"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2019, 11, 11)))
        .addressee("Sở Thông tin và Truyền thông Quảng Trị")
        .inResponseTo(answered)
        .content(
            ReformReport.builder(
                    ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
                .opening(
                    Paragraph.of(Text.of("Phúc đáp "), Citation.of(answered.toString(), answered)))
                .activity(
                    Activity.of(
                            ActivityAspect.QUANTITY,
                            Text.of(
                                "Chuyên đề tuyên truyền các văn bản về CCHC của các cấp: 11 văn"
                                    + " bản; Tuyên truyền quy chế dân chủ: 07 văn bản; đến với"
                                    + " người dân và doanh nghiệp: 20 tin,bài; 107 văn bản."))
                        .withCounts(
                            ActivityCount.of("Chuyên đề", 11, "văn bản"),
                            ActivityCount.of("Quy chế dân chủ", 7, "văn bản"),
                            ActivityCount.of("Chủ trương, chính sách", 20, "tin,bài"),
                            ActivityCount.of("Chủ trương, chính sách", 107, "văn bản")))
                .build())
        .signature(Signature.byDeputy("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thiêm"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("TTNCUD"),
                Recipient.of("Như kính gửi"),
                new Recipient("GD Sở", "Báo cáo"),
                Recipient.of("Phòng QLCN")))
        .build();
  }

  @Test
  void sameDocumentGivesTheSameReport() {
    assertThat(DocumentValidator.standard().validate(dispatch477())).isEqualTo(report);
  }
}
