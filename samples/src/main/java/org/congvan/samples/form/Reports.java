package org.congvan.samples.form;

import static org.congvan.samples.form.Office.*;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.DocumentBody;
import org.congvan.body.Illustration;
import org.congvan.body.PageOrientation;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/** Titled documents (Mẫu 1.4): a report, a plan, a submission, and notices by order. */
final class Reports {

  private Reports() {}

  /** A report with a table, a chart, and two annexes, one of them across. */
  static TitledDocument report() {
    Table results =
        new Table(
            List.of(Text.of("Bảng 1. Kết quả giải quyết thủ tục hành chính")),
            List.of(
                TableColumn.number(1),
                TableColumn.text(5),
                TableColumn.number(2),
                TableColumn.number(2)),
            List.of(
                TableRow.header("TT", "Lĩnh vực", "Tiếp nhận", "Đúng hạn"),
                TableRow.of("1", "Đất đai", "1.250", "1.198"),
                TableRow.of("2", "Hộ tịch", "3.407", "3.407")));
    Chart chart =
        new Chart(
            ChartForm.COLUMN,
            "Quý",
            "Số hồ sơ",
            List.of("Quý I", "Quý II", "Quý III"),
            List.of(
                new ChartSeries(
                    "Trực tuyến",
                    List.of(
                        BigDecimal.valueOf(1200),
                        BigDecimal.valueOf(1500),
                        BigDecimal.valueOf(1807)))));
    return TitledDocument.builder(
            DocumentType.REPORT, INTERIOR, "Công tác cải cách hành chính quý III năm 2026")
        .code(DocumentCode.of(312, DocumentType.REPORT, "SNV"))
        .promulgation(on(20, 9))
        .content(
            DocumentBody.of(
                text("Sở Nội vụ báo cáo công tác cải cách hành chính quý III năm 2026 như sau:"),
                heading(
                    1,
                    "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
                    clause(1, "Sở đã ban hành 12 văn bản chỉ đạo (Phụ lục I)."),
                    clause(2, "Đã kiểm tra 08/18 đơn vị, đạt 44,4% kế hoạch.")),
                heading(
                    2,
                    "KẾT QUẢ THỰC HIỆN",
                    text("Kết quả nêu tại Bảng 1, chi tiết theo đơn vị tại Phụ lục II."),
                    results,
                    new Illustration(
                        chart,
                        120,
                        60,
                        "Biểu đồ số hồ sơ trực tuyến theo quý",
                        List.of(Text.of("Hình 1. Số hồ sơ trực tuyến theo quý")))),
                text("Sở Nội vụ kính báo cáo Ủy ban nhân dân tỉnh.")))
        .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("CCHC"), Recipient.of("UBND tỉnh"), Recipient.of("Bộ Nội vụ")))
        .attachment(
            new Attachment(
                "Danh mục văn bản chỉ đạo",
                DocumentBody.of(
                    Table.of(
                        List.of(TableColumn.number(1), TableColumn.text(3), TableColumn.text(6)),
                        TableRow.header("TT", "Số, ký hiệu", "Trích yếu"),
                        TableRow.of("1", "45/KH-SNV", "Kiểm tra cải cách hành chính năm 2026")))))
        .attachment(
            new Attachment(
                "Kết quả theo đơn vị",
                DocumentBody.of(results.withOrientation(PageOrientation.LANDSCAPE))))
        .build();
  }

  static TitledDocument plan() {
    return TitledDocument.builder(
            DocumentType.PLAN, PEOPLES_COMMITTEE, "Cải cách hành chính tỉnh Hòa Bình Mới năm 2027")
        .code(DocumentCode.of(9512, DocumentType.PLAN, "UBND"))
        .promulgation(on(19, 12))
        .content(
            DocumentBody.of(
                text("Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2027:"),
                heading(
                    1, "MỤC ĐÍCH", text("Nâng cao chất lượng phục vụ người dân, doanh nghiệp.")),
                heading(
                    2,
                    "NHIỆM VỤ",
                    Table.of(
                        List.of(
                            TableColumn.number(1),
                            TableColumn.text(5),
                            TableColumn.text(3),
                            TableColumn.text(2)),
                        TableRow.header("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"),
                        TableRow.of("1", "Rà soát thủ tục hành chính", "Sở Tư pháp", "Quý I"),
                        TableRow.of("2", "Kiểm tra cải cách hành chính", "Sở Nội vụ", "Quý II"))),
                heading(
                    3,
                    "TỔ CHỨC THỰC HIỆN",
                    text("Sở Nội vụ theo dõi, đôn đốc, tổng hợp báo cáo."))))
        .signature(
            Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "Trần Thị B")
                .onBehalfOf("Ủy ban nhân dân"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("NCKS"),
                Recipient.of("Bộ Nội vụ"),
                Recipient.of("Các sở, ban, ngành")))
        .build();
  }

  static TitledDocument submission() {
    return TitledDocument.builder(
            DocumentType.SUBMISSION, INTERIOR, "Về việc phê duyệt Đề án vị trí việc làm")
        .code(DocumentCode.of(88, DocumentType.SUBMISSION, "SNV"))
        .promulgation(on(3, 6))
        .addressee("Ủy ban nhân dân tỉnh Hòa Bình Mới")
        .content(
            DocumentBody.of(
                text("Sở Nội vụ trình Ủy ban nhân dân tỉnh phê duyệt Đề án vị trí việc làm:"),
                heading(1, "SỰ CẦN THIẾT", text("Đề án làm căn cứ tuyển dụng, sử dụng công chức.")),
                heading(
                    2,
                    "NỘI DUNG",
                    clause(1, "Tổng số vị trí việc làm: 45 vị trí."),
                    clause(2, "Biên chế đề nghị: 62 người.")),
                text("Kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định.")))
        .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("TCBC"), Recipient.asAbove(), Recipient.of("Sở Tài chính")))
        .build();
  }

  /** A notice that the head of an office signs by order (TL.). */
  static TitledDocument noticeByOrder() {
    return TitledDocument.builder(
            DocumentType.NOTICE,
            PEOPLES_COMMITTEE,
            "Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Trần Thị B tại cuộc họp giao ban tháng 8"
                + " năm 2026")
        .code(DocumentCode.of(201, DocumentType.NOTICE, "UBND"))
        .promulgation(on(30, 8))
        .content(
            DocumentBody.of(
                text("Phó Chủ tịch Ủy ban nhân dân tỉnh Trần Thị B kết luận như sau:"),
                clause(1, "Giao Sở Tài chính thẩm định dự toán."),
                clause(2, "Giao Sở Nội vụ tổng hợp báo cáo.")))
        .signature(Signature.byOrder("Chủ tịch", "Chánh Văn phòng", "Vũ Văn G"))
        .distribution(Distribution.of(ArchiveLine.of("TH"), Recipient.of("Các sở, ban, ngành")))
        .build();
  }

  /** A notice that somebody signs by written authorization (TUQ.). */
  static TitledDocument noticeByAuthorization() {
    return TitledDocument.builder(
            DocumentType.NOTICE, INTERIOR, "Tiếp nhận hồ sơ thi tuyển công chức năm 2026")
        .code(DocumentCode.of(52, DocumentType.NOTICE, "SNV"))
        .promulgation(on(31, 8))
        .content(
            DocumentBody.of(
                text("Sở Nội vụ tiếp nhận hồ sơ thi tuyển từ ngày 05 tháng 9 năm 2026.")))
        .signature(
            Signature.byAuthorization("Giám đốc", "Trưởng phòng Công chức, viên chức", "Bùi Thị H"))
        .distribution(Distribution.of(ArchiveLine.of("CCVC"), Recipient.of("Các sở, ban, ngành")))
        .build();
  }
}
