package org.congvan.samples.paper;

import static org.congvan.body.SectionLevel.*;
import static org.congvan.samples.paper.Paper.*;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.TitledDocument;

/** Papers that are signed in the right form or in a wrong one. */
final class SigningPapers {

  private SigningPapers() {}

  static List<Paper> all() {
    return List.of(
        new Paper(
            "a head of division signs for the director",
            dispatch()
                .signature(Signature.byDeputy("Giám đốc", "Trưởng phòng Công chức", "Nguyễn Văn A"))
                .build(),
            "SIGN-002"),
        new Paper(
            "\"TM.\" for a department that its director leads",
            dispatch()
                .signature(Signature.byHead("Giám đốc", "Lê Văn C").onBehalfOf("Sở Nội vụ"))
                .build(),
            "SIGN-015"),
        new Paper(
            "a people's committee without \"TM.\"",
            dispatch("báo cáo số liệu công chức", COMMITTEE)
                .code(DocumentCode.ofDispatch(15, "UBND", "NC"))
                .signature(Signature.byHead("Chủ tịch", "Trần A"))
                .distribution(Distribution.of(ArchiveLine.of("NC"), Recipient.asAbove()))
                .build(),
            "SIGN-016"),
        new Paper(
            "a deputy director by order, without \"KT.\"",
            dispatch()
                .signature(Signature.byOrder("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
                .build(),
            "SIGN-007"),
        new Paper(
            "\"KT.\" below \"TUQ.\"",
            dispatch()
                .signature(
                    new Signature(
                        List.of(
                            new SigningAuthority(SigningForm.BY_AUTHORIZATION, "Giám đốc"),
                            new SigningAuthority(SigningForm.FOR_HEAD, "Chánh Văn phòng")),
                        "Phó Chánh Văn phòng",
                        "A B",
                        null))
                .build(),
            "SIGN-003"),
        new Paper(
            "an academic title before the signer's name",
            dispatch().signature(Signature.byHead("Giám đốc", "TS. Lê Văn C")).build(),
            "SIGN-004"),
        new Paper(
            "nobody signs",
            OfficialDispatch.builder(INTERIOR, "báo cáo")
                .code(DocumentCode.ofDispatch(1, "SNV", "VP"))
                .promulgation(on(1, 2))
                .addressee("Bộ Nội vụ")
                .content(DocumentBody.of(Paragraph.of("Nội dung.")))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
                .build(),
            "SIGN-001"),
        new Paper(
            "abbreviated positions",
            dispatch().signature(Signature.byDeputy("GĐ", "P. GĐ", "Nguyễn Văn A")).build(),
            "SIGN-019"),
        new Paper(
            "an acting head with a position below",
            dispatch()
                .signature(
                    new Signature(
                        List.of(new SigningAuthority(SigningForm.ACTING, "Giám đốc")),
                        "Phó Giám đốc",
                        "A B C",
                        null))
                .build(),
            "SIGN-013"),
        new Paper(
            "the signer's name in small letters",
            dispatch().signature(Signature.byHead("Giám đốc", "lê văn chín")).build(),
            "SIGN-018"),
        new Paper(
            "minutes with one signature",
            TitledDocument.builder(DocumentType.MINUTES, INTERIOR, "Họp xét thi đua")
                .code(DocumentCode.of(17, DocumentType.MINUTES, "SNV"))
                .content(DocumentBody.of(Paragraph.of("A.")))
                .signature(Signature.byHead("Chủ tọa", "Lê Văn C"))
                .distribution(
                    Distribution.of(ArchiveLine.of("Hồ sơ"), Recipient.of("Các thành viên")))
                .build(),
            "SIGN-012"),
        new Paper(
            "minutes judged as of a day",
            TitledDocument.builder(DocumentType.MINUTES, INTERIOR, "Họp xét thi đua")
                .code(DocumentCode.of(17, DocumentType.MINUTES, "SNV"))
                .content(DocumentBody.of(Paragraph.of("A.")))
                .signature(Signature.byHead("Chủ tọa", "Lê Văn C"))
                .distribution(
                    Distribution.of(ArchiveLine.of("Hồ sơ"), Recipient.of("Các thành viên")))
                .build(),
            "SIGN-012"),
        new Paper("a dispatch of a people's committee", ofCommittee()),
        new Paper(
            "a decision of the chairman himself",
            TitledDocument.builder(
                    DocumentType.DECISION,
                    IssuingAgency.of("Chủ tịch Ủy ban nhân dân tỉnh Quảng Nam")
                        .withAbbreviation("UBND"),
                    "Về việc khen thưởng")
                .code(DocumentCode.of(9, DocumentType.DECISION, "UBND"))
                .promulgation(on(5, 2))
                .content(
                    DocumentBody.of(
                        formula("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM"),
                        Paragraph.legalBasis(
                            Text.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;")),
                        Paragraph.legalBasis(
                            Text.of(
                                "Xét đề nghị của Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 28 tháng 4 năm 2024.")),
                        formula("QUYẾT ĐỊNH:"),
                        Section.untitled(ARTICLE, 1, List.of(Paragraph.of("Tặng Bằng khen."))),
                        Section.untitled(ARTICLE, 2, List.of(Paragraph.of("Thi hành.")))))
                .signature(Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "Trần Thị B"))
                .distribution(Distribution.of(ArchiveLine.of("NC"), Recipient.of("Như Điều 2")))
                .build()),
        new Paper(
            "a dispatch of a ministry by order",
            OfficialDispatch.builder(
                    IssuingAgency.of("Bộ Nội vụ").withAbbreviation("BNV"), "hướng dẫn báo cáo")
                .code(DocumentCode.parse("4512/BNV-CCHC"))
                .promulgation(new Promulgation("Hà Nội", LocalDate.of(2024, 8, 1)))
                .addressee("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương")
                .content(DocumentBody.of(Paragraph.of("Bộ Nội vụ hướng dẫn.")))
                .signature(
                    Signature.byOrder("Bộ trưởng", "Vụ trưởng Vụ Cải cách hành chính", "A B"))
                .distribution(
                    Distribution.of(
                        ArchiveLine.of("CCHC"),
                        Recipient.asAbove(),
                        new Recipient("Bộ trưởng", "để b/c")))
                .build()),
        new Paper(
            "a university's head with his titles",
            OfficialDispatch.builder(
                    IssuingAgency.of("Trường Đại học Quảng Nam")
                        .withParent("UBND tỉnh Quảng Nam")
                        .withAbbreviation("ĐHQN"),
                    "mời họp")
                .code(DocumentCode.parse("45/ĐHQN-HCTH"))
                .promulgation(on(8, 1))
                .addressee("Sở Nội vụ")
                .content(DocumentBody.of(Paragraph.of("Mời họp.")))
                .signature(Signature.byHead("Hiệu trưởng", "PGS.TS. Nguyễn A"))
                .distribution(Distribution.of(ArchiveLine.of("HCTH"), Recipient.asAbove()))
                .build()),
        new Paper(
            "\"TM.\" before a position",
            dispatch()
                .signature(
                    new Signature(
                        List.of(new SigningAuthority(SigningForm.ON_BEHALF, "Giám đốc")),
                        "Phó Giám đốc",
                        "A B",
                        null))
                .build(),
            "SIGN-005"),
        new Paper(
            "\"KT.\" before a collective",
            dispatch()
                .signature(
                    new Signature(
                        List.of(new SigningAuthority(SigningForm.FOR_HEAD, "Ủy ban nhân dân")),
                        "Phó Chủ tịch",
                        "A B",
                        null))
                .build(),
            "SIGN-006"),
        new Paper(
            "\"KT.\" above \"TM.\"",
            dispatch()
                .signature(
                    new Signature(
                        List.of(
                            new SigningAuthority(SigningForm.FOR_HEAD, "Chủ tịch"),
                            new SigningAuthority(SigningForm.ON_BEHALF, "Ủy ban nhân dân")),
                        "Phó Chủ tịch",
                        "A B",
                        null))
                .build(),
            "SIGN-014",
            "SIGN-008"),
        new Paper(
            "a department signs for a chairman",
            dispatch().signature(Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "A B")).build(),
            "SIGN-014"),
        new Paper(
            "a deputy in charge",
            dispatch().signature(Signature.byHead("Phó Giám đốc phụ trách", "A B")).build(),
            "SIGN-009"));
  }
}
