package org.congvan.samples.paper;

import static org.congvan.samples.paper.Paper.*;

import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/** Papers whose addressees, recipients or copies are right or wrong. */
final class RecipientPapers {

  private RecipientPapers() {}

  static List<Paper> all() {
    return List.of(
        new Paper(
            "no archive line",
            dispatch()
                .distribution(new Distribution(List.of(Recipient.asAbove()), null, null))
                .build(),
            "RCPT-004"),
        new Paper(
            "no addressee",
            OfficialDispatch.builder(INTERIOR, "báo cáo")
                .code(DocumentCode.ofDispatch(1, "SNV", "VP"))
                .promulgation(on(1, 2))
                .content(DocumentBody.of(Paragraph.of("Nội dung.")))
                .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
                .build(),
            "RCPT-001"),
        new Paper(
            "the first recipient is not \"Như trên\"",
            dispatch()
                .distribution(Distribution.of(ArchiveLine.of("CCVC"), Recipient.of("Lưu hồ sơ")))
                .build(),
            "RCPT-002"),
        new Paper(
            "the archive line typed as a recipient",
            dispatch()
                .distribution(
                    new Distribution(
                        List.of(Recipient.asAbove(), Recipient.of("Lưu: VT, CCVC")), null, null))
                .build(),
            "RCPT-014"),
        new Paper(
            "\"Như trên\" without an addressee",
            TitledDocument.builder(DocumentType.PLAN, INTERIOR, "Công tác năm 2025")
                .code(DocumentCode.of(5, DocumentType.PLAN, "SNV"))
                .promulgation(on(12, 1))
                .content(DocumentBody.of(Paragraph.of("Nội dung.")))
                .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
                .build(),
            "RCPT-008"),
        new Paper(
            "a telegram with addressees",
            TitledDocument.builder(
                    DocumentType.TELEGRAM,
                    IssuingAgency.of("Chủ tịch Ủy ban nhân dân tỉnh Quảng Nam")
                        .withAbbreviation("UBND"),
                    "Về việc ứng phó bão")
                .code(DocumentCode.of(11, DocumentType.TELEGRAM, "UBND"))
                .promulgation(on(10, 25))
                .addressee("Giám đốc các sở")
                .addressee("Chủ tịch UBND các huyện")
                .content(DocumentBody.of(Paragraph.of("A.")))
                .signature(Signature.byHead("Chủ tịch", "Trần A"))
                .distribution(Distribution.of(ArchiveLine.of("KTN"), Recipient.asAbove()))
                .build()),
        new Paper(
            "marks typed into addressees and recipients",
            dispatch()
                .addressee("- Sở Y tế;")
                .distribution(
                    Distribution.of(
                        ArchiveLine.of("VP."),
                        Recipient.of("Như trên;"),
                        Recipient.of("- UBND tỉnh (để b/c);")))
                .build(),
            "RCPT-011",
            "RCPT-006"),
        new Paper(
            "an archive line with another unit",
            dispatch()
                .distribution(Distribution.of(ArchiveLine.of("TCCB"), Recipient.asAbove()))
                .build(),
            "RCPT-006"),
        new Paper(
            "an addressee named twice",
            dispatch().addressee("Các sở, ban, ngành thuộc tỉnh").build(),
            "RCPT-009"),
        new Paper(
            "\"SL\" in the symbol of a true copy",
            new DocumentCopy(
                CopyForm.CERTIFIED,
                dispatch().build(),
                DocumentHeader.of(COMMITTEE)
                    .withCode(DocumentCode.parse("05/SL-UBND"))
                    .withPromulgation(on(9, 18)),
                Signature.byOrder("Chủ tịch", "Chánh Văn phòng", "A"),
                Distribution.of(ArchiveLine.of("VP"), Recipient.of("A"))),
            "COPY-001"),
        new Paper(
            "a copy dated before its original",
            new DocumentCopy(
                CopyForm.CERTIFIED,
                dispatch().build(),
                DocumentHeader.of(COMMITTEE)
                    .withCode(DocumentCode.parse("05/SY-UBND"))
                    .withPromulgation(on(1, 18)),
                Signature.byOrder("Chủ tịch", "Chánh Văn phòng", "A"),
                Distribution.of(ArchiveLine.of("VP"), Recipient.of("A"))),
            "COPY-002"),
        new Paper(
            "a report to a higher agency with \"Kính gửi\"",
            TitledDocument.builder(DocumentType.REPORT, INTERIOR, "Kết quả")
                .code(DocumentCode.of(9, DocumentType.REPORT, "SNV"))
                .promulgation(on(9, 1))
                .addressee("UBND tỉnh")
                .content(DocumentBody.of(Paragraph.of("x.")))
                .signature(Signature.byHead("Giám đốc", "A B"))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
                .build()),
        new Paper(
            "a plan with \"Kính gửi\"",
            TitledDocument.builder(DocumentType.PLAN, INTERIOR, "Kết quả")
                .code(DocumentCode.of(9, DocumentType.PLAN, "SNV"))
                .promulgation(on(9, 1))
                .addressee("UBND tỉnh")
                .content(DocumentBody.of(Paragraph.of("x.")))
                .signature(Signature.byHead("Giám đốc", "A B"))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
                .build(),
            "RCPT-013"));
  }
}
