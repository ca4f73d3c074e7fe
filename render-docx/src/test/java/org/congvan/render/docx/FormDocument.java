package org.congvan.render.docx;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.LegalReference;

/** A dispatch with footnotes, lists with numbers, and forms to fill in, in body and annex. */
final class FormDocument {

  private FormDocument() {}

  static OfficialDocument of(LocalDate day) {
    Citation plan =
        Citation.of("Kế hoạch số 07/KH-SKHCN", LegalReference.of(DocumentCode.parse("07/KH-SKHCN")))
            .withTarget(URI.create("https://example.org/ke-hoach"));
    return SampleDocuments.dispatch477(day)
        .content(
            DocumentBody.of(
                Paragraph.of(
                    Text.of("Thực hiện "),
                    plan,
                    note(Text.of("Ban hành kèm theo "), plan, Text.of(".")),
                    Text.of(", Sở đã rà soát 1.250 m"),
                    Text.superscript("2"),
                    Text.of(" nhà làm việc; lượng CO"),
                    Text.subscript("2"),
                    Text.of(" giảm"),
                    note(
                        Text.of("Số liệu tại "),
                        Link.of("https://example.org/so-lieu?nam=2020"),
                        Text.of(
                            "; các đơn vị tự đo, Sở tổng hợp và làm tròn đến hàng chục, chưa"
                                + " trừ phần diện tích đang sửa chữa.")),
                    Text.of(".")),
                Paragraph.of("Dòng ở giữa").withAlignment(ParagraphAlignment.CENTER),
                Paragraph.of("(Nguồn: Sở Nội vụ)").withAlignment(ParagraphAlignment.RIGHT),
                Section.of(SectionLevel.HEADING, 1, "Hồ sơ", List.of(papers()))
                    .withHeading(List.of(Text.of("Hồ sơ"), note(Text.of("Nộp một bộ.")))),
                table()))
        .attachment(new Attachment("Phiếu lấy ý kiến", form()))
        .build();
  }

  private static Footnote note(Inline... inlines) {
    return Footnote.of(inlines);
  }

  private static NumberedList papers() {
    return new NumberedList(
        ListNumbering.ARABIC_PARENTHESIS,
        1,
        List.of(
            ListItem.of(
                Text.of("Bản sao quyết định"), note(Text.of("Có chứng thực.")), Text.of(";")),
            ListItem.of("Sơ yếu lý lịch, gồm:")
                .withBlocks(
                    List.of(
                        NumberedList.of(ListNumbering.LETTER, "bản chính;", "bản sao;"),
                        BulletList.of(BulletMark.PLUS, "ảnh."))),
            ListItem.of("Giấy khai sinh.")));
  }

  private static Table table() {
    return new Table(
        List.of(Text.of("Bảng 1. Diện tích"), note(Text.of("Làm tròn."))),
        List.of(TableColumn.text(2), TableColumn.text(3)),
        List.of(
            new TableRow(
                true,
                List.of(
                    new TableCell(List.of(Text.of("Đơn vị"), note(Text.of("Viết tắt."))), 1, 1),
                    TableCell.of("Ký nhận"))),
            new TableRow(
                false,
                List.of(
                    new TableCell(List.of(new CheckBox(true), Text.of(" Văn phòng")), 1, 1),
                    new TableCell(List.of(Text.of("Ngày "), Blank.toEndOfLine()), 1, 1)))));
  }

  private static DocumentBody form() {
    Blank open = Blank.toEndOfLine();
    return DocumentBody.of(
        Paragraph.of(Text.of("Họ và tên"), note(Text.of("Viết hoa.")), Text.of(": "), open),
        Paragraph.of(Text.of("Ngày sinh: "), open, Text.of(" Quê quán: "), open),
        Paragraph.of(
            Text.of("Số căn cước: "),
            Blank.ofMillimetres(45),
            Text.of(", cấp ngày "),
            Blank.ofMillimetres(25),
            Text.of(" tại "),
            open,
            Text.of(";")),
        Paragraph.of(
            Text.of("Tôi là "),
            open,
            Text.of(", hiện công tác tại "),
            open,
            Text.of(
                ", làm phiếu này để đề nghị cơ quan có thẩm quyền xem xét, giải quyết theo quy"
                    + " định.")),
        Paragraph.of(
            new CheckBox(false),
            Text.of(" Đồng ý\t"),
            new CheckBox(true),
            Text.of(" Không đồng ý")),
        Paragraph.of(Text.of("Ý kiến khác: "), Blank.ofMillimetres(400)));
  }
}
