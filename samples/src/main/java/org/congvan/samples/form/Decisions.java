package org.congvan.samples.form;

import static org.congvan.samples.form.Office.*;

import java.util.List;
import org.congvan.body.ActKind;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentBody;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.reference.LegalReference;
import org.congvan.text.OfficialDate;

/**
 * What is decided: a decision with the regulation it puts into force, a resolution, a directive.
 */
final class Decisions {

  private Decisions() {}

  /** A decision (Mẫu 1.3) that puts a regulation into force and replaces an older decision. */
  static TitledDocument decision() {
    LegalReference older =
        LegalReference.of(DocumentCode.parse("101/QĐ-SNV"))
            .withDate(OfficialDate.parse("ngày 10 tháng 3 năm 2021"))
            .withIssuer("Giám đốc Sở Nội vụ")
            .withTitle("ban hành Quy chế làm việc của Hội đồng sáng kiến");
    return TitledDocument.builder(
            DocumentType.DECISION, INTERIOR, "Ban hành Quy chế làm việc của Hội đồng sáng kiến")
        .code(DocumentCode.of(215, DocumentType.DECISION, "SNV"))
        .promulgation(on(20, 5))
        .content(
            DocumentBody.of(
                centred("GIÁM ĐỐC SỞ NỘI VỤ"),
                basis("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
                basis("Theo đề nghị của Trưởng Ban Thi đua - Khen thưởng."),
                centred("QUYẾT ĐỊNH:"),
                article(
                    1,
                    text(
                        "Ban hành kèm theo Quyết định này Quy chế làm việc của Hội đồng sáng kiến.")),
                article(2, DocumentAct.of(ActKind.REPLACEMENT, older, "")),
                article(
                    3,
                    text("Trưởng các phòng thuộc Sở chịu trách nhiệm thi hành Quyết định này."))))
        .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("TĐKT"),
                Recipient.of("Như Điều 3"),
                new Recipient("UBND tỉnh", "để báo cáo")))
        .attachment(
            Attachment.putIntoForce(
                DocumentType.REGULATION,
                "Làm việc của Hội đồng sáng kiến",
                DocumentBody.of(
                    chapter(
                        1,
                        "Quy định chung",
                        article(
                            1,
                            "Phạm vi điều chỉnh",
                            text("Quy chế này quy định chế độ làm việc của Hội đồng sáng kiến.")),
                        article(
                            2,
                            "Nguyên tắc làm việc",
                            clause(1, "Hội đồng làm việc theo nguyên tắc tập trung dân chủ."),
                            clause(2, "Hội đồng quyết định theo đa số."))),
                    chapter(
                        2,
                        "Tổ chức thực hiện",
                        article(
                            3,
                            "Trách nhiệm thi hành",
                            text("Thành viên Hội đồng có trách nhiệm thi hành Quy chế này."))))))
        .build();
  }

  /** A resolution (Mẫu 1.1) of a people's council, with an annex. */
  static TitledDocument resolution() {
    return TitledDocument.builder(
            DocumentType.RESOLUTION,
            PEOPLES_COUNCIL,
            "Về kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030")
        .code(DocumentCode.of(34, DocumentType.RESOLUTION, "HĐND"))
        .promulgation(on(12, 7))
        .content(
            DocumentBody.of(
                centred("HỘI ĐỒNG NHÂN DÂN TỈNH HÒA BÌNH MỚI\nKHÓA X, KỲ HỌP THỨ 25"),
                basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                basis("Xét đề nghị của Ủy ban nhân dân tỉnh và ý kiến thảo luận tại kỳ họp."),
                centred("QUYẾT NGHỊ:"),
                article(
                    1,
                    "Kế hoạch đầu tư công trung hạn",
                    clause(1, "Thông qua tổng mức vốn 25.000 tỷ đồng."),
                    clause(2, "Danh mục dự án tại Phụ lục kèm theo.")),
                article(2, "Tổ chức thực hiện", text("Ủy ban nhân dân tỉnh tổ chức thực hiện."))))
        .signature(Signature.byHead("Chủ tịch", "Phạm Thị D"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("CTHĐ"), Recipient.of("Chính phủ"), Recipient.of("UBND tỉnh")))
        .attachment(
            new Attachment(
                "Danh mục dự án",
                DocumentBody.of(
                    Table.of(
                        List.of(TableColumn.number(1), TableColumn.text(6), TableColumn.number(3)),
                        TableRow.header("TT", "Dự án", "Vốn (tỷ đồng)"),
                        TableRow.of("1", "Đường ven biển", "12.250"),
                        TableRow.of("2", "Trung tâm Phục vụ hành chính công", "120")))))
        .build();
  }

  /** A directive (Mẫu 1.4). */
  static TitledDocument directive() {
    return TitledDocument.builder(
            DocumentType.DIRECTIVE, PEOPLES_COMMITTEE, "Về tăng cường kỷ luật, kỷ cương hành chính")
        .code(DocumentCode.of(12, DocumentType.DIRECTIVE, "UBND"))
        .promulgation(on(4, 8))
        .content(
            DocumentBody.of(
                text("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương:"),
                clause(1, "Chấp hành nghiêm giờ giấc làm việc và quy chế văn hóa công sở."),
                clause(2, "Giải quyết đúng hạn thủ tục hành chính của người dân, doanh nghiệp.")))
        .signature(Signature.byHead("Chủ tịch", "Hoàng Văn E"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("NCKS"),
                Recipient.of("Các sở, ban, ngành"),
                Recipient.of("UBND các xã, phường")))
        .build();
  }
}
