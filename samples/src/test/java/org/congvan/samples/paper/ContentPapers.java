package org.congvan.samples.paper;

import static org.congvan.body.SectionLevel.*;
import static org.congvan.samples.paper.Paper.*;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.reference.LegalReference;

/** Papers whose content is right or wrong. */
final class ContentPapers {

  private ContentPapers() {}

  static List<Paper> all() {
    return List.of(
        new Paper("a decision whose articles have no titles", decision().build()),
        new Paper(
            "a cited dispatch dated after the dispatch",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of(
                            "Thực hiện Công văn số 99/UBND-NC ngày 20 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh Quảng Nam về việc báo cáo, Sở Nội vụ báo cáo.")))
                .build(),
            "CITE-007"),
        new Paper(
            "legal bases without their marks",
            decision()
                .content(
                    DocumentBody.of(
                        formula("GIÁM ĐỐC SỞ NỘI VỤ"),
                        Paragraph.legalBasis(
                            Text.of("Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008")),
                        Paragraph.legalBasis(Text.of("Theo đề nghị của Chánh Văn phòng;")),
                        formula("QUYẾT ĐỊNH:"),
                        Section.of(ARTICLE, 1, "Bổ nhiệm", List.of(Paragraph.of("A.")))))
                .build(),
            "BODY-003"),
        new Paper(
            "a decision without legal bases and without \"QUYẾT ĐỊNH:\"",
            decision()
                .content(
                    DocumentBody.of(
                        Section.of(ARTICLE, 1, "Bổ nhiệm", List.of(Paragraph.of("A.")))))
                .build(),
            "BODY-008",
            "BODY-009"),
        new Paper(
            "articles 1 and 3",
            decision()
                .content(
                    DocumentBody.of(
                        formula("QUYẾT ĐỊNH:"),
                        Section.of(ARTICLE, 1, "Bổ nhiệm", List.of(Paragraph.of("A."))),
                        Section.of(ARTICLE, 3, "Thi hành", List.of(Paragraph.of("A.")))))
                .build(),
            "BODY-008",
            "BODY-011"),
        new Paper(
            "a chapter inside an article",
            decision()
                .content(
                    DocumentBody.of(
                        Section.of(
                            ARTICLE,
                            1,
                            "Bổ nhiệm",
                            List.of(Section.of(CHAPTER, 1, "X", List.of(Paragraph.of("a.")))))))
                .build(),
            "BODY-008",
            "BODY-009",
            "BODY-002"),
        new Paper("an empty body", dispatch().content(DocumentBody.of()).build(), "BODY-007"),
        new Paper(
            "an annex in words only",
            dispatch()
                .content(DocumentBody.of(Paragraph.of("Chi tiết theo Phụ lục II kèm theo.")))
                .build(),
            "ANX-004"),
        new Paper(
            "an annex that the text does not mention",
            dispatch()
                .attachment(new Attachment("Danh sách", DocumentBody.of(Paragraph.of("A."))))
                .build(),
            "ANX-001"),
        new Paper(
            "\"./.\" typed at the end",
            dispatch().content(DocumentBody.of(Paragraph.of("Nội dung đề nghị./."))).build()),
        new Paper(
            "a day that does not exist",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of(
                            "Họp vào thứ Hai, ngày 31 tháng 02 năm 2024 và ngày 5/9/2024, giờ 8h00.")))
                .build(),
            "TEXT-018"),
        new Paper(
            "two placements of tone marks",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of(
                            "Uỷ ban nhân dân tỉnh và Ủy ban nhân dân huyện qui định; hoà bình và hòa bình.")))
                .build(),
            "TEXT-017"),
        new Paper(
            "agencies, a decree and an article in small letters",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of(
                            "Theo nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của chính phủ về công tác văn thư, ủy ban nhân dân tỉnh giao sở nội vụ thực hiện khoản 1 điều 5.")))
                .build(),
            "CAPS-007",
            "CAPS-014",
            "CAPS-015"),
        new Paper(
            "a cited decree with another date: no rule knows the dates of other documents",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of(
                            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 06 tháng 3 năm 2020 của Chính phủ về công tác văn thư.")))
                .build()),
        new Paper(
            "a cited decree that had been replaced",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of(
                            "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư.")))
                .build(),
            "CITE-008"),
        new Paper(
            "a total that does not add up",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of("Số liệu:"),
                        Table.of(
                            List.of(TableColumn.text(3), TableColumn.number(1)),
                            TableRow.header("A", "Số"),
                            TableRow.of("x", "10"),
                            TableRow.of("y", "20"),
                            TableRow.of("Tổng cộng", "31"))))
                .build(),
            "BODY-012"),
        new Paper(
            "two spaces, and spaces before marks",
            dispatch()
                .content(DocumentBody.of(Paragraph.of("Đề nghị  các cơ quan ,đơn vị báo cáo .")))
                .build(),
            "TEXT-015",
            "TEXT-016"),
        new Paper(
            "a resolution without legal bases and without \"QUYẾT NGHỊ:\"",
            TitledDocument.builder(
                    DocumentType.RESOLUTION,
                    IssuingAgency.of("Hội đồng nhân dân tỉnh Quảng Nam").withAbbreviation("HĐND"),
                    "Về kế hoạch")
                .code(DocumentCode.of(3, DocumentType.RESOLUTION, "HĐND"))
                .promulgation(on(7, 12))
                .content(
                    DocumentBody.of(
                        Section.of(ARTICLE, 1, "Thông qua", List.of(Paragraph.of("A.")))))
                .signature(Signature.byHead("Chủ tịch", "Trần A").onBehalfOf("Hội đồng nhân dân"))
                .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Như Điều 1")))
                .build(),
            "BODY-008",
            "BODY-009"),
        new Paper(
            "a second annex of one",
            dispatch()
                .content(DocumentBody.of(Paragraph.of("Chi tiết theo Phụ lục II kèm theo.")))
                .attachment(new Attachment("A", DocumentBody.of(Paragraph.of("x"))))
                .build(),
            "ANX-002"),
        new Paper(
            "clauses 2 and 1",
            dispatch().content(DocumentBody.of(clause(2, "A."), clause(1, "B."))).build(),
            "BODY-011",
            "BODY-004"),
        new Paper(
            "headings I and III",
            dispatch()
                .content(
                    DocumentBody.of(
                        Section.of(HEADING, 1, "A", List.of()),
                        Section.of(HEADING, 3, "B", List.of())))
                .build(),
            "BODY-011"),
        new Paper(
            "an answer to a later document",
            dispatch()
                .inResponseTo(
                    LegalReference.of(DocumentType.DISPATCH, DocumentCode.parse("310/SNV-CCHC"))
                        .withDate(LocalDate.of(2024, 12, 1))
                        .withIssuer("Sở Y tế"))
                .build(),
            "CITE-001"),
        new Paper(
            "a deadline in words before the day of issue",
            dispatch()
                .content(
                    DocumentBody.of(Paragraph.of("Gửi báo cáo trước ngày 30 tháng 8 năm 2024.")))
                .build(),
            "TEXT-020"),
        new Paper(
            "a legal basis typed as plain text",
            decision()
                .content(
                    DocumentBody.of(
                        Paragraph.of("Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;"),
                        Section.of(ARTICLE, 1, "B", List.of(Paragraph.of("x.")))))
                .build(),
            "BODY-009",
            "BODY-010"),
        new Paper(
            "a legal basis without its date and subject",
            decision()
                .content(
                    DocumentBody.of(
                        Paragraph.legalBasis(
                            Text.of("Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ;")),
                        Paragraph.legalBasis(Text.of("Theo đề nghị của A.")),
                        Section.of(ARTICLE, 1, "B", List.of(Paragraph.of("x.")))))
                .build(),
            "BODY-009",
            "CITE-006"),
        new Paper(
            "a date with slashes in a citation",
            dispatch()
                .content(
                    DocumentBody.of(
                        Paragraph.of(
                            "Thực hiện Công văn số 99/UBND-NC ngày 6/9/2024 của UBND tỉnh về việc báo cáo.")))
                .build()),
        new Paper(
            "annexes numbered with Arabic digits in the text",
            dispatch()
                .content(DocumentBody.of(Paragraph.of("Theo Phụ lục 1, Phụ lục 2 kèm theo.")))
                .attachment(new Attachment("A", DocumentBody.of(Paragraph.of("x."))))
                .attachment(new Attachment("B", DocumentBody.of(Paragraph.of("x."))))
                .build(),
            "ANX-003"));
  }
}
