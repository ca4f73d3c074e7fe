package org.congvan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.congvan.body.Blank;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CheckBox;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;

/** What a screen reader says, and what files say of themselves. */
class StructureTest {

  private static OfficialDispatch rich() {
    return Papers.dispatch(
            Section.of(
                SectionLevel.HEADING,
                1,
                "Kết quả",
                List.of(
                    new Paragraph(
                        ParagraphRole.TEXT,
                        List.of(
                            Text.of("Xem "),
                            new Link("cổng thông tin", URI.create("https://example.org/cchc")),
                            Text.of(" để biết"),
                            Footnote.of("Số liệu đến 30/4."),
                            Text.of(" thêm."))),
                    BulletList.of(BulletMark.DASH, "Một", "Hai"),
                    Table.of(
                        List.of(TableColumn.number(1), TableColumn.text(4)),
                        TableRow.header("TT", "Đơn vị"),
                        TableRow.of("1", "Văn phòng")),
                    new Illustration(Papers.DOT, 20, 20, "Một chấm", List.of(Text.of("Hình 1"))),
                    new Paragraph(
                        ParagraphRole.TEXT, List.of(new CheckBox(true), Text.of(" Đồng ý"))))))
        .build();
  }

  @Test
  void wordsAreReadInTheOrderOfTheText() {
    List<String> words = TaggedWords.of(Papers.file(rich()));

    assertThat(words)
        .containsSubsequence(
            "UBND TỈNH QUẢNG TRỊ",
            "SỞ NỘI VỤ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 25/SNV-CCHC",
            "Quảng Trị, ngày 18 tháng 5 năm 2026",
            "I. KẾT QUẢ",
            "Xem",
            "cổng thông tin",
            "để biết",
            "1",
            "thêm.",
            "1 Số liệu đến 30/4.",
            "TT",
            "Đơn vị",
            "1",
            "Văn phòng",
            "Hình 1",
            "☒",
            "Đồng ý./.",
            "Nơi nhận:",
            "- Như trên;",
            "- Lưu: VT, CCHC.",
            "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC",
            "Nguyễn Văn A");
  }

  @Test
  void everyKindOfPartHasItsTag() {
    assertThat(TaggedWords.kinds(Papers.file(rich())))
        .contains(
            "H1",
            "P",
            "Link",
            "Reference",
            "Note",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "THead",
            "TBody",
            "TR",
            "TH",
            "TD",
            "Figure",
            "Caption",
            "Span")
        .doesNotContain("H2");
  }

  @Test
  void aListInAListIsInsideItsItem() {
    ListItem outer =
        ListItem.of("Hồ sơ")
            .withBlocks(
                List.of(
                    Paragraph.of("Gồm:"),
                    new NumberedList(ListNumbering.ARABIC, 1, List.of(ListItem.of("Tờ trình")))));
    BulletList list = new BulletList(BulletMark.DASH, List.of(outer, ListItem.of("Phí")));
    TableCell cell = TableCell.of("Ô").withBlocks(List.of(BulletList.of(BulletMark.DASH, "Mục")));
    Table table = Table.of(List.of(TableColumn.text(1)), new TableRow(false, List.of(cell)));
    byte[] file =
        Papers.file(Papers.dispatch(list, BulletList.of(BulletMark.PLUS, "Khác"), table).build());
    String tree = TaggedWords.tree(file);
    assertThat(tree)
        .contains("L(LI(Lbl LBody(P L(LI(Lbl LBody)))) LI(Lbl LBody)) L(LI(Lbl LBody))")
        .contains("TD(P L(LI(Lbl LBody)))");
    assertThat(Standards.faults(file, 2)).isEmpty();
  }

  @Test
  void richDocument_keepsTheStandards() {
    assertThat(Standards.faults(Papers.file(rich()), 2)).isEmpty();
  }

  @Test
  void rowThatIsCoveredWholly_isNoneInTheStructure() {
    Table table =
        Table.of(
            List.of(TableColumn.text(1), TableColumn.text(1)),
            TableRow.of("a", "b"),
            new TableRow(
                false, List.of(TableCell.of("c").withRowSpan(2), TableCell.of("d").withRowSpan(2))),
            new TableRow(false, List.of()),
            TableRow.of("e", "f"));
    byte[] file = Papers.file(Papers.dispatch(table).build());

    assertThat(TaggedWords.kinds(file).stream().filter("TR"::equals)).hasSize(3);
    assertThat(Standards.faults(file, 2)).isEmpty();
  }

  @Test
  void levelsOfHeadings_leaveNoneOut() {
    OfficialDispatch document =
        Papers.dispatch(
                Section.of(
                    SectionLevel.CHAPTER,
                    1,
                    "Chung",
                    List.of(
                        Section.of(
                            SectionLevel.ARTICLE, 1, "Phạm vi", List.of(Paragraph.of("Lời."))))))
            .build();

    assertThat(TaggedWords.kinds(Papers.file(document))).containsSubsequence("H1", "H2");
  }

  @Test
  void fileSaysTitleLanguageAndDay() throws Exception {
    try (PDDocument pdf = Papers.open(Papers.file(rich()))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Công văn 25/SNV-CCHC");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
      assertThat(pdf.getDocumentInformation().getCOSObject().getString("CreationDate"))
          .isEqualTo("D:20260518000000+07'00'");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("I. KẾT QUẢ");
    }
  }

  @Test
  void missingLetter_isNamedWithItsPath() {
    OfficialDispatch document = Papers.dispatch(Paragraph.of("Tên hiệu 漢 của đơn vị")).build();

    assertThatThrownBy(() -> Papers.file(document))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith(
            "content.blocks[0]: character \"漢\" (U+6F22) has no letter in the typeface of the PDF")
        .hasMessageContaining("PdfRenderer.builder().typeface(…)");
  }

  @Test
  void blanksReachTheMargin_withTheWordsAfterThem() {
    OfficialDispatch document =
        Papers.dispatch(
                new Paragraph(
                    ParagraphRole.TEXT,
                    List.of(Text.of("Họ và tên: "), Blank.toEndOfLine(), Text.of(" (chữ in hoa)"))))
            .build();

    assertThat(Papers.pages(Papers.file(document)).get(0))
        .containsPattern("Họ và tên: \\.{40,} ?\\(chữ in hoa\\)\\./\\.");
  }

  @Test
  void charactersThatLeaveNoMark_areLeftOut() {
    OfficialDispatch document = Papers.dispatch(Paragraph.of("Cải\u00AD cách\u200B hành")).build();

    assertThat(TaggedWords.of(Papers.file(document))).contains("Cải cách hành./.");
  }
}
