package org.congvan.samples.form;

import static org.congvan.samples.form.Office.*;

import org.congvan.body.DocumentBody;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.DrafterMark;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.Urgency;

/** Dispatches (công văn, Mẫu 1.5): of a department, of a province, of two departments together. */
final class Dispatches {

  private Dispatches() {}

  static OfficialDispatch ofDepartment() {
    return OfficialDispatch.builder(INTERIOR, "rà soát, thống kê số liệu công chức năm 2026")
        .code(DocumentCode.ofDispatch(1578, "SNV", "CCVC"))
        .promulgation(on(16, 9))
        .urgency(Urgency.URGENT)
        .addressee("Các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh")
        .addressee("Ủy ban nhân dân các xã, phường")
        .content(
            DocumentBody.of(
                text("Để tổng hợp số liệu công chức, Sở Nội vụ đề nghị các cơ quan, địa phương:"),
                clause(1, "Rà soát, thống kê công chức hiện có mặt đến ngày 31 tháng 8 năm 2026."),
                clause(2, "Đối chiếu số liệu với hồ sơ công chức đang quản lý."),
                text("Báo cáo gửi về Sở Nội vụ trước ngày 30 tháng 9 năm 2026 để tổng hợp.")))
        .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
        .distribution(
            Distribution.of(
                    new ArchiveLine("VT", "CCVC", 2),
                    Recipient.asAbove(),
                    new Recipient("UBND tỉnh", "để báo cáo"),
                    Recipient.of("Giám đốc, các Phó Giám đốc Sở"))
                .withDrafter(new DrafterMark("NVB", 45)))
        .build();
  }

  static OfficialDispatch ofProvince() {
    return OfficialDispatch.builder(
            PEOPLES_COMMITTEE, "triển khai số hóa hồ sơ tại Bộ phận Một cửa")
        .code(DocumentCode.ofDispatch(6120, "UBND", "NC"))
        .promulgation(on(2, 10))
        .addressee("Sở Nội vụ")
        .content(
            DocumentBody.of(
                text(
                    "Ủy ban nhân dân tỉnh giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên"
                        + " quan triển khai số hóa hồ sơ, hoàn thành trong quý IV năm 2026.")))
        .signature(
            Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "Trần Thị B")
                .onBehalfOf("Ủy ban nhân dân"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("NC"), Recipient.asAbove(), Recipient.of("CT, các PCT UBND tỉnh")))
        .build();
  }

  static OfficialDispatch joint() {
    return OfficialDispatch.builder(
            INTERIOR, "hướng dẫn quyết toán kinh phí cải cách hành chính năm 2026")
        .coIssuer(FINANCE)
        .code(DocumentCode.ofDispatch(2210, "SNV", "CCHC"))
        .promulgation(on(5, 11))
        .addressee("Các cơ quan, đơn vị thuộc tỉnh")
        .content(
            DocumentBody.of(
                text("Sở Nội vụ và Sở Tài chính hướng dẫn việc quyết toán kinh phí như sau:"),
                clause(1, "Quyết toán theo nhiệm vụ đã hoàn thành trong năm 2026."),
                clause(2, "Gửi hồ sơ quyết toán trước ngày 31 tháng 12 năm 2026.")))
        .signature(
            Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A").withAgency("Sở Nội vụ"))
        .cosignature(Signature.byHead("Giám đốc", "Lê Văn C").withAgency("Sở Tài chính"))
        .distribution(
            Distribution.of(ArchiveLine.of("CCHC"), Recipient.asAbove(), Recipient.of("UBND tỉnh")))
        .build();
  }
}
