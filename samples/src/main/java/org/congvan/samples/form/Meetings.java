package org.congvan.samples.form;

import static org.congvan.samples.form.Office.*;

import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;

/** Around meetings: an invitation (Mẫu 1.7), minutes (Mẫu 1.9), and a telegram (Mẫu 1.6). */
final class Meetings {

  private Meetings() {}

  static TitledDocument invitation() {
    return TitledDocument.builder(
            DocumentType.INVITATION,
            INTERIOR,
            "Tham dự Hội nghị tổng kết công tác cải cách hành chính năm 2026")
        .code(DocumentCode.of(45, DocumentType.INVITATION, "SNV"))
        .promulgation(on(10, 12))
        .content(
            DocumentBody.of(
                Paragraph.of(
                    Text.of("Sở Nội vụ trân trọng kính mời: "),
                    Text.bold("Lãnh đạo Văn phòng Ủy ban nhân dân tỉnh")),
                text("Tới dự Hội nghị tổng kết công tác cải cách hành chính năm 2026."),
                text("Chủ trì: Ông Lê Văn C, Giám đốc Sở Nội vụ."),
                text("Thời gian: 08 giờ 00 phút, ngày 20 tháng 12 năm 2026."),
                text("Địa điểm: Hội trường tầng 3, Sở Nội vụ."),
                text("Rất mong quý đại biểu sắp xếp thời gian tham dự.")))
        .signature(Signature.byOrder("Giám đốc", "Chánh Văn phòng", "Phạm Thị D"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Như thành phần mời")))
        .build();
  }

  /** The secretary signs beside the chair; place and date stand in the text. */
  static TitledDocument minutes() {
    return TitledDocument.builder(
            DocumentType.MINUTES, INTERIOR, "Họp xét thi đua, khen thưởng năm 2026")
        .code(DocumentCode.of(17, DocumentType.MINUTES, "SNV"))
        .promulgation(on(28, 11))
        .content(
            DocumentBody.of(
                text("Thời gian bắt đầu: 08 giờ 00 phút, ngày 28 tháng 11 năm 2026."),
                text("Địa điểm: Phòng họp số 2, Sở Nội vụ."),
                text("Thành phần tham dự: 12 người, theo danh sách."),
                text("Chủ trì (chủ tọa): Ông Lê Văn C, Giám đốc Sở."),
                text("Thư ký (người ghi biên bản): Bà Võ Thị I, Chuyên viên Văn phòng."),
                text("Nội dung: Hội đồng biểu quyết các trường hợp đề nghị khen thưởng."),
                text("Cuộc họp kết thúc vào 11 giờ 30 phút, ngày 28 tháng 11 năm 2026.")))
        .signature(Signature.byHead("Chủ tọa", "Lê Văn C"))
        .cosignature(Signature.byHead("Thư ký", "Võ Thị I"))
        .distribution(
            Distribution.of(
                new ArchiveLine("VT", "Hồ sơ", null), Recipient.of("Các thành viên Hội đồng")))
        .build();
  }

  static TitledDocument telegram() {
    return TitledDocument.builder(
            DocumentType.TELEGRAM,
            IssuingAgency.of("Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình Mới")
                .withAbbreviation("CTUBND"),
            "Về việc chủ động ứng phó với bão số 6")
        .code(DocumentCode.of(11, DocumentType.TELEGRAM, "CTUBND"))
        .promulgation(on(25, 10))
        .urgency(Urgency.EXPRESS)
        .addressee("Giám đốc các sở, Thủ trưởng các ban, ngành thuộc tỉnh")
        .addressee("Chủ tịch Ủy ban nhân dân các xã, phường")
        .content(
            DocumentBody.of(
                text("Bão số 6 có khả năng ảnh hưởng trực tiếp đến tỉnh. Yêu cầu:"),
                clause(1, "Kiểm đếm, kêu gọi tàu thuyền vào nơi tránh trú an toàn."),
                clause(2, "Sẵn sàng phương án sơ tán dân.")))
        .signature(Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "Hồ Văn K"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("KTN"), Recipient.asAbove(), Recipient.of("Thủ tướng Chính phủ")))
        .build();
  }
}
