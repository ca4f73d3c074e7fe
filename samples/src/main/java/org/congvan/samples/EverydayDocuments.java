package org.congvan.samples;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.scan.CitationInlines;

/**
 * What an office writes every day, as the README shows it: a dispatch with a table and an annex, a
 * decision, a draft that gets its number, a copy. All names are invented.
 */
public final class EverydayDocuments {

  private EverydayDocuments() {}

  /**
   * Builds a dispatch whose body is free text with a table, and which has an annex.
   *
   * @return the dispatch 45/SNV-VP
   */
  public static OfficialDispatch dispatch() {
    // begin body
    var columns = List.of(TableColumn.number(1), TableColumn.text(4), TableColumn.number(2));
    var table =
        Table.of(
            columns,
            TableRow.header("STT", "Đơn vị", "Số người"),
            TableRow.of("1", "Văn phòng Sở", "03"),
            TableRow.of("2", "Phòng Cải cách hành chính", "12"));
    var dispatch =
        OfficialDispatch.builder(
                IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Hòa Bình Mới"),
                "cử công chức dự tập huấn")
            .code(DocumentCode.parse("45/SNV-VP"))
            .promulgation(new Promulgation("Hòa Bình Mới", LocalDate.of(2026, 3, 5)))
            .addressee("Trường Chính trị tỉnh")
            .content(
                DocumentBody.of(
                    Paragraph.of("Sở Nội vụ cử công chức dự tập huấn như sau:"),
                    table,
                    Paragraph.of("Danh sách có trong Phụ lục kèm theo.")))
            .attachment(
                new Attachment(
                    "Danh sách công chức dự tập huấn",
                    DocumentBody.of(Paragraph.of("1. Nguyễn Văn A, Văn phòng Sở."))))
            .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Trần Thị B"))
            .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
            .build();
    // end body
    return dispatch;
  }

  /**
   * Builds a decision with its legal bases and its articles.
   *
   * @return the draft of the decision, without number and day
   */
  public static TitledDocument decision() {
    // begin decision
    var citations = CitationInlines.standard(); // finds what is cited
    var draft =
        TitledDocument.builder(
                DocumentType.DECISION,
                IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Hòa Bình Mới"),
                "Về việc thành lập Tổ công tác cải cách hành chính")
            .draftCode(UnnumberedCode.parse("/QĐ-SNV"))
            .promulgation(Promulgation.of("Hòa Bình Mới"))
            .content(
                DocumentBody.of(
                    centred("GIÁM ĐỐC SỞ NỘI VỤ"),
                    citations
                        .paragraph(
                            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính"
                                + " phủ về công tác văn thư;")
                        .withRole(ParagraphRole.LEGAL_BASIS),
                    Paragraph.legalBasis(Text.of("Theo đề nghị của Chánh Văn phòng Sở.")),
                    centred("QUYẾT ĐỊNH:"),
                    article(1, "Thành lập Tổ công tác cải cách hành chính của Sở Nội vụ."),
                    article(2, "Quyết định này có hiệu lực kể từ ngày ký."),
                    article(3, "Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này.")))
            .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
            .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Như Điều 3")))
            .build();
    // end decision
    return draft;
  }

  private static Paragraph centred(String words) {
    return new Paragraph(ParagraphRole.FORMULA, List.of(Text.of(words)));
  }

  private static Section article(int number, String words) {
    return Section.untitled(SectionLevel.ARTICLE, number, List.of(Paragraph.of(words)));
  }

  /**
   * Gives a draft its number and day.
   *
   * @param draft the draft
   * @return the document as it is issued
   */
  public static TitledDocument issue(TitledDocument draft) {
    // begin issue
    TitledDocument issued = draft.issued(7, LocalDate.of(2026, 3, 5)); // 07/QĐ-SNV
    // end issue
    return issued;
  }

  /**
   * Copies a document.
   *
   * @param issued what is copied
   * @return the certified copy
   */
  public static DocumentCopy copy(TitledDocument issued) {
    // begin copy
    var head =
        DocumentHeader.of(IssuingAgency.of("Văn phòng Sở Nội vụ"))
            .withCode(DocumentCode.parse("12/SY-VP"))
            .withPromulgation(new Promulgation("Hòa Bình Mới", LocalDate.of(2026, 3, 10)));
    var copy =
        new DocumentCopy(
            CopyForm.CERTIFIED,
            issued,
            head,
            Signature.byHead("Chánh Văn phòng", "Phạm Thị D"),
            Distribution.of(ArchiveLine.of("VP"), Recipient.of("Phòng Cải cách hành chính")));
    // end copy
    return copy;
  }
}
