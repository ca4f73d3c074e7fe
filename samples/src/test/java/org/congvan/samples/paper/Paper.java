package org.congvan.samples.paper;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/**
 * A paper and what is found in it.
 *
 * @param name what is wrong, or what looks wrong and is right
 * @param document the paper
 * @param expected the ids of the rules that it breaks, sorted; none for a right paper
 */
record Paper(String name, OfficialDocument document, List<String> expected) {

  static final IssuingAgency INTERIOR =
      IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Quảng Nam").withAbbreviation("SNV");
  static final IssuingAgency COMMITTEE =
      IssuingAgency.of("Ủy ban nhân dân tỉnh Quảng Nam").withAbbreviation("UBND");

  Paper(String name, OfficialDocument document, String... expected) {
    this(name, document, List.of(expected).stream().sorted().toList());
  }

  static Promulgation on(int month, int day) {
    return new Promulgation("Quảng Nam", LocalDate.of(2024, month, day));
  }

  static Section clause(int number, String text) {
    return Section.untitled(SectionLevel.CLAUSE, number, List.of(Paragraph.of(text)));
  }

  static Paragraph formula(String words) {
    return new Paragraph(ParagraphRole.FORMULA, List.of(Text.of(words)));
  }

  static OfficialDispatch.Builder dispatch() {
    return dispatch("báo cáo số liệu công chức", INTERIOR);
  }

  /** A dispatch without a fault. */
  static OfficialDispatch.Builder dispatch(String subject, IssuingAgency issuer) {
    return OfficialDispatch.builder(issuer, subject)
        .code(DocumentCode.ofDispatch(1578, "SNV", "CCVC"))
        .promulgation(on(9, 16))
        .addressee("Các sở, ban, ngành thuộc tỉnh")
        .content(
            DocumentBody.of(
                Paragraph.of(
                    "Sở Nội vụ đề nghị các cơ quan, đơn vị báo cáo trước ngày 30 tháng 9 năm"
                        + " 2024.")))
        .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("CCVC"), Recipient.asAbove()));
  }

  /** A decision without a fault, its articles without titles. */
  static TitledDocument.Builder decision() {
    return TitledDocument.builder(DocumentType.DECISION, INTERIOR, "Về việc bổ nhiệm công chức")
        .code(DocumentCode.of(215, DocumentType.DECISION, "SNV"))
        .promulgation(on(5, 20))
        .content(
            DocumentBody.of(
                formula("GIÁM ĐỐC SỞ NỘI VỤ"),
                Paragraph.legalBasis(
                    Text.of("Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;")),
                Paragraph.legalBasis(Text.of("Theo đề nghị của Chánh Văn phòng.")),
                formula("QUYẾT ĐỊNH:"),
                Section.untitled(
                    SectionLevel.ARTICLE,
                    1,
                    List.of(Paragraph.of("Bổ nhiệm ông Nguyễn Văn A giữ chức vụ Trưởng phòng."))),
                Section.untitled(
                    SectionLevel.ARTICLE,
                    2,
                    List.of(
                        Paragraph.of(
                            "Chánh Văn phòng và ông Nguyễn Văn A chịu trách nhiệm thi hành Quyết"
                                + " định này.")))))
        .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Như Điều 2")));
  }

  /** A dispatch of a people's committee, signed for its chairman on its behalf. */
  static OfficialDocument ofCommittee() {
    return OfficialDispatch.builder(COMMITTEE, "triển khai quy định về công tác văn thư")
        .code(DocumentCode.ofDispatch(6120, "UBND", "NC"))
        .promulgation(on(10, 2))
        .addressee("Sở Nội vụ")
        .content(
            DocumentBody.of(
                Paragraph.of(
                    "Ủy ban nhân dân tỉnh giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên"
                        + " quan triển khai thực hiện.")))
        .signature(
            Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "Trần Thị B")
                .onBehalfOf("Ủy ban nhân dân"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("NC"), Recipient.asAbove(), Recipient.of("CT, các PCT UBND tỉnh")))
        .build();
  }

  @Override
  public String toString() {
    return name;
  }
}
