package org.congvan.testkit;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.ScannedPages;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/** Small documents of the rarer forms: joint, minutes, telegram, with a regulation, copies. */
final class SampleForms {

  private static final Promulgation PLACE_AND_DAY =
      new Promulgation("Quảng Trị", LocalDate.of(2021, 3, 9));
  private static final String PROVINCE = "UBND tỉnh Quảng Trị";
  private static final IssuingAgency INTERIOR =
      IssuingAgency.of("Sở Nội vụ").withParent(PROVINCE).withAbbreviation("SNV");
  private static final IssuingAgency FINANCE =
      IssuingAgency.of("Sở Tài chính").withParent(PROVINCE).withAbbreviation("STC");

  private SampleForms() {}

  static List<OfficialDocument> issued() {
    return List.of(
        joint(),
        minutes(),
        telegram(),
        decisionWithRegulation(DocumentMedium.PAPER),
        decisionWithRegulation(DocumentMedium.ELECTRONIC),
        copy(DocumentMedium.PAPER),
        copy(DocumentMedium.ELECTRONIC));
  }

  /** Two agencies issue and sign together. */
  private static OfficialDispatch joint() {
    return OfficialDispatch.builder(INTERIOR, "hướng dẫn quyết toán kinh phí")
        .coIssuer(FINANCE)
        .code(DocumentCode.ofDispatch(2210, "SNV", "STC"))
        .promulgation(PLACE_AND_DAY)
        .addressee("Các cơ quan, đơn vị thuộc tỉnh")
        .content(DocumentBody.of(Paragraph.of("Liên Sở Nội vụ - Tài chính hướng dẫn như sau.")))
        .signature(
            Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A").withAgency("Sở Nội vụ"))
        .cosignature(Signature.byHead("Giám đốc", "Trần Văn B").withAgency("Sở Tài chính"))
        .distribution(Distribution.of(ArchiveLine.of("TCCB"), Recipient.asAbove()))
        .build();
  }

  /** The secretary signs beside the chair. */
  private static TitledDocument minutes() {
    return TitledDocument.builder(DocumentType.MINUTES, INTERIOR, "Họp xét thi đua năm 2021")
        .code(DocumentCode.of(17, DocumentType.MINUTES, "SNV"))
        .promulgation(PLACE_AND_DAY)
        .content(
            DocumentBody.of(
                Paragraph.of("Thời gian bắt đầu: 08 giờ 00 phút, ngày 09 tháng 3 năm 2021."),
                Paragraph.of("Cuộc họp kết thúc vào 11 giờ 30 phút cùng ngày.")))
        .signature(Signature.byHead("Chủ tọa", "Nguyễn Văn A"))
        .cosignature(Signature.byHead("Thư ký", "Lê Thị B"))
        .distribution(Distribution.of(ArchiveLine.of("Hồ sơ"), Recipient.of("Các thành viên")))
        .build();
  }

  /** "… điện:" stands in the place of "Kính gửi:". */
  private static TitledDocument telegram() {
    return TitledDocument.builder(
            DocumentType.TELEGRAM,
            IssuingAgency.of("Ủy ban nhân dân tỉnh Quảng Trị").withAbbreviation("UBND"),
            "Về việc ứng phó với bão số 6")
        .sender("Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị")
        .code(DocumentCode.of(11, DocumentType.TELEGRAM, "UBND"))
        .promulgation(PLACE_AND_DAY)
        .addressee("Giám đốc các sở, ban, ngành")
        .addressee("Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố")
        .content(DocumentBody.of(Paragraph.of("Kêu gọi tàu thuyền vào nơi tránh trú an toàn.")))
        .signature(Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("KTN"), Recipient.asAbove()))
        .build();
  }

  /** A regulation in the file, and an annex in a file of its own. */
  private static TitledDocument decisionWithRegulation(DocumentMedium medium) {
    Section article =
        Section.of(
            SectionLevel.ARTICLE,
            1,
            "Phạm vi điều chỉnh",
            List.of(Paragraph.of("Quy chế này quy định chế độ làm việc của Hội đồng.")));
    return TitledDocument.builder(
            DocumentType.DECISION, INTERIOR, "Ban hành Quy chế làm việc của Hội đồng sáng kiến")
        .code(DocumentCode.of(215, DocumentType.DECISION, "SNV"))
        .promulgation(PLACE_AND_DAY)
        .medium(medium)
        .content(
            DocumentBody.of(
                new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("GIÁM ĐỐC SỞ NỘI VỤ"))),
                new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("QUYẾT ĐỊNH:"))),
                Section.untitled(
                    SectionLevel.ARTICLE,
                    1,
                    List.of(Paragraph.of("Ban hành kèm theo Quyết định này Quy chế (Phụ lục).")))))
        .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("TĐKT"), Recipient.of("Như Điều 1")))
        .attachment(
            Attachment.putIntoForce(
                DocumentType.REGULATION,
                "Làm việc của Hội đồng sáng kiến",
                DocumentBody.of(
                    Section.of(SectionLevel.CHAPTER, 1, "Quy định chung", List.of(article)))))
        .attachment(
            new Attachment("Mẫu phiếu", DocumentBody.of(Paragraph.of("Phiếu đánh giá.")))
                .withSeparateFile(true))
        .build();
  }

  /** A paper that is known as a scan only. */
  private static DocumentCopy copy(DocumentMedium medium) {
    TitledDocument scanned =
        TitledDocument.builder(
                DocumentType.DECISION, IssuingAgency.of("Bộ Nội vụ"), "Ban hành Quy chế")
            .code(DocumentCode.of(98, DocumentType.DECISION, "BNV"))
            .promulgation(new Promulgation("Hà Nội", LocalDate.of(2020, 5, 4)))
            .content(ScannedPages.of(SampleImages.photograph(), SampleImages.dot()))
            .build();
    return new DocumentCopy(
        CopyForm.CERTIFIED,
        scanned,
        DocumentHeader.of(INTERIOR)
            .withCode(DocumentCode.of(5, DocumentType.TRUE_COPY, "SNV"))
            .withPromulgation(PLACE_AND_DAY)
            .withMedium(medium),
        Signature.byOrder("Giám đốc", "Chánh Văn phòng", "Lê Thị B"),
        Distribution.of(ArchiveLine.of("VP"), Recipient.of("Các phòng thuộc Sở")));
  }
}
