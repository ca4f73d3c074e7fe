package org.congvan.samples.form;

import static org.congvan.samples.form.Office.*;

import org.congvan.body.DocumentBody;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/** A letter (thư công), a letter of introduction (Mẫu 1.8), a leave permit (Mẫu 1.10). */
final class Letters {

  private Letters() {}

  static OfficialLetter congratulation() {
    return OfficialLetter.builder(
            IssuingAgency.of("Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình Mới"),
            "Thư chúc mừng ngày Nhà giáo Việt Nam")
        .promulgation(on(18, 11))
        .addressee("Các thầy giáo, cô giáo trên địa bàn tỉnh")
        .content(
            DocumentBody.of(
                text(
                    "Nhân kỷ niệm Ngày Nhà giáo Việt Nam, tôi trân trọng gửi đến các thầy giáo, cô"
                        + " giáo lời chúc mừng tốt đẹp nhất."),
                text("Thân ái!")))
        .signature(Signature.byHead("Chủ tịch", "Hoàng Văn E"))
        .build();
  }

  static TitledDocument introduction() {
    return TitledDocument.builder(
            DocumentType.LETTER_OF_INTRODUCTION, INTERIOR, "cử công chức đến làm việc")
        .code(DocumentCode.of(23, DocumentType.LETTER_OF_INTRODUCTION, "SNV"))
        .promulgation(on(9, 3))
        .content(
            DocumentBody.of(
                centred("Sở Nội vụ trân trọng giới thiệu:"),
                text("Ông (bà): Nguyễn Văn B, Phòng Cải cách hành chính."),
                text("Chức vụ: Chuyên viên."),
                text("Được cử đến: Sở Tài chính."),
                text("Về việc: Đối chiếu số liệu kinh phí cải cách hành chính."),
                text(
                    "Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm"
                        + " vụ."),
                text("Giấy này có giá trị đến hết ngày 31 tháng 3 năm 2026.")))
        .signature(Signature.byOrder("Giám đốc", "Chánh Văn phòng", "Phạm Thị D"))
        .distribution(Distribution.of(new ArchiveLine("VT", null, null), Recipient.of("Như trên")))
        .build();
  }

  static TitledDocument leavePermit() {
    return TitledDocument.builder(DocumentType.LEAVE_PERMIT, INTERIOR, "nghỉ phép năm 2026")
        .code(DocumentCode.of(31, DocumentType.LEAVE_PERMIT, "SNV"))
        .promulgation(on(1, 7))
        .content(
            DocumentBody.of(
                text(
                    "Xét Đơn đề nghị nghỉ phép ngày 28 tháng 6 năm 2026 của ông Nguyễn Văn B, Sở Nội"
                        + " vụ cấp cho:"),
                text("Ông (bà): Nguyễn Văn B, Phòng Cải cách hành chính."),
                text("Chức vụ: Chuyên viên."),
                text(
                    "Được nghỉ phép trong thời gian 05 ngày kể từ ngày 06 tháng 7 năm 2026 đến hết"
                        + " ngày 10 tháng 7 năm 2026 tại tỉnh Hòa Bình Mới."),
                text("Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm.")))
        .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Ông Nguyễn Văn B")))
        .confirmation("Xác nhận của chính quyền địa phương nơi nghỉ phép")
        .build();
  }
}
