package org.congvan.read.docx.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.layout.Alignment;
import org.congvan.read.docx.paper.LineForm;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperInline.Drawing;
import org.congvan.read.docx.paper.PaperInline.Note;
import org.congvan.read.docx.paper.PaperInline.Words;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;

/** Look and pieces of lines: titles, emphasis, links, notes, tables, pictures, doubts. */
class BodyReaderTest {

  private static final PaperPlace PLACE = new PaperPlace.InText(1);
  private static final LineForm JUSTIFIED = new LineForm(Alignment.JUSTIFIED, false, false, null);
  private static final LineForm CENTRED = new LineForm(Alignment.CENTER, true, false, null);

  @Test
  void boldClause_isATitle_otherwiseAText() {
    assertThat(blocks(line(bold("1. Phạm vi")), line(plain("2. Phạm vi"))))
        .containsExactly(
            Section.of(SectionLevel.CLAUSE, 1, "Phạm vi", List.of()),
            Section.untitled(SectionLevel.CLAUSE, 2, List.of(Paragraph.of("Phạm vi"))));
  }

  @Test
  void boldNumberBeforeAnother_isThatOfATitle() {
    assertThat(blocks(line(bold("1. 07 đơn vị đã nộp"))))
        .containsExactly(Section.of(SectionLevel.CLAUSE, 1, "07 đơn vị đã nộp", List.of()));
    assertThat(blocks(line(plain("1. 07 đơn vị đã nộp"))))
        .containsExactly(Paragraph.of("1. 07 đơn vị đã nộp"));
  }

  @Test
  void markBeforeAMeasure_isOfTheItemsAboveIt_alsoOverThoseBelowAnItem() {
    assertThat(
            blocks(
                line(plain("- Đúng hạn, trong đó:")),
                line(plain("+ trực tuyến")),
                line(plain("- 27,5% trực tiếp"))))
        .containsExactly(
            new BulletList(
                BulletMark.DASH,
                List.of(
                    new ListItem(
                        List.of(Text.of("Đúng hạn, trong đó:")),
                        List.of(BulletList.of(BulletMark.PLUS, "trực tuyến"))),
                    new ListItem(List.of(Text.of("27,5% trực tiếp")), List.of()))));
  }

  @Test
  void articleWithABoldNumberOnly_hasNoTitle() {
    assertThat(blocks(line(bold("Điều 1. "), plain("Thành lập Tổ công tác."))))
        .containsExactly(
            Section.untitled(
                SectionLevel.ARTICLE, 1, List.of(Paragraph.of("Thành lập Tổ công tác."))));
  }

  @Test
  void emphasisThatTheRoleHasAnyway_isNone() {
    Words basis = new Words("Căn cứ Luật Viên chức", Set.of(Emphasis.ITALIC), null);
    Words word = new Words(" rất", Set.of(Emphasis.ITALIC, Emphasis.BOLD), null);
    assertThat(blocks(line(basis, word)))
        .containsExactly(Paragraph.legalBasis(Text.of("Căn cứ Luật Viên chức"), Text.bold(" rất")));
  }

  @Test
  void labelOfAProgram_countsLikeATypedOne() {
    assertThat(blocks(labelled("a)", "một;"), labelled("-", "hai"), labelled("Câu 1:", "ba")))
        .containsExactly(
            Section.untitled(
                SectionLevel.POINT,
                1,
                List.of(
                    Paragraph.of("một;"),
                    BulletList.of(BulletMark.DASH, "hai"),
                    Paragraph.of("Câu 1: ba"))));
  }

  @Test
  void alignmentThatIsNotUsual_isKept() {
    PaperLine right = line(new LineForm(Alignment.RIGHT, false, false, null), plain("(Trích)"));
    PaperLine left = line(new LineForm(Alignment.LEFT, false, false, null), plain("bên trái"));
    assertThat(blocks(line(plain("một")), line(plain("hai")), right, left))
        .containsExactly(
            Paragraph.of("một"),
            Paragraph.of("hai"),
            Paragraph.of("(Trích)").withAlignment(ParagraphAlignment.RIGHT),
            Paragraph.of("bên trái").withAlignment(ParagraphAlignment.LEFT));
  }

  @Test
  void capitalsInTheMiddle_areAFormula() {
    assertThat(blocks(line(CENTRED, bold("QUYẾT ĐỊNH:"))))
        .containsExactly(new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("QUYẾT ĐỊNH:"))));
  }

  @Test
  void links_areKept_andRefusedOnesDoubted() {
    String address = "https://example.org/a";
    Words link = new Words(" tại đây ", Set.of(), address);
    Words refused = new Words("tệp", Set.of(), "file:///c:/a.exe");
    BodyReading reading = read(line(plain("Xem"), link, refused));
    assertThat(reading.content().body().blocks())
        .containsExactly(
            Paragraph.of(
                Text.of("Xem "), new Link("tại đây", URI.create(address)), Text.of(" tệp")));
    assertThat(reading.doubts())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.text()).isEqualTo("file:///c:/a.exe"));
  }

  @Test
  void linkOnACitation_isItsAddress() {
    String address = "https://example.org/30";
    List<Block> blocks = blocks(line(new Words("Nghị định số 30/2020/NĐ-CP", Set.of(), address)));
    assertThat(blocks)
        .singleElement()
        .isInstanceOfSatisfying(
            Paragraph.class,
            paragraph ->
                assertThat(paragraph.inlines())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Citation.class,
                        citation -> assertThat(citation.target()).hasToString(address)));
  }

  @Test
  void symbolThatHasToBeRepaired_staysText() {
    assertThat(blocks(line(plain("Nghị định số 30/2020/ND-CP"))))
        .containsExactly(Paragraph.of("Nghị định số 30/2020/ND-CP"));
  }

  @Test
  void note_standsAtItsMark_alsoAlone() {
    Note note = new Note(List.of(line(plain(" một")), line(plain("hai"))));
    assertThat(blocks(line(plain("chữ"), note), line(note)))
        .containsExactly(
            Paragraph.of(Text.of("chữ"), Footnote.of(Text.of("một\nhai"))),
            Paragraph.of("một\nhai"));
  }

  @Test
  void endMark_isAFullStop() {
    assertThat(blocks(line(plain("Sở kính báo./.")))).containsExactly(Paragraph.of("Sở kính báo."));
    assertThat(blocks(line(plain("Sở kính báo:./."))))
        .containsExactly(Paragraph.of("Sở kính báo:"));
    assertThat(blocks(line(plain("Sở./.")), line(plain("kính báo"))))
        .containsExactly(Paragraph.of("Sở./."), Paragraph.of("kính báo"));
  }

  @Test
  void table_hasCaptionHeadingSpansAndShares() {
    PaperTable table =
        new PaperTable(
            PLACE,
            true,
            List.of(
                row(false, cell(1, 1, 2, bold("Đơn vị")), cell(2, 2, 1, bold("Số lượng"))),
                row(false, cell(1, 1, 0), cell(2, 1, 1, bold("Tin")), cell(3, 1, 1, bold("Bài"))),
                row(false, cell(1, 1, 1, plain("Sở")), right(2, "1.250"), right(3, "07"))),
            List.of(96.1, 32.0, 31.9));
    assertThat(blocks(line(CENTRED, bold("Bảng 1. Tin, bài")), table))
        .containsExactly(
            new Table(
                List.of(Text.of("Bảng 1. Tin, bài")),
                List.of(TableColumn.text(3), TableColumn.number(1), TableColumn.number(1)),
                List.of(
                    new TableRow(
                        true,
                        List.of(
                            new TableCell(List.of(Text.of("Đơn vị")), 1, 2),
                            new TableCell(List.of(Text.of("Số lượng")), 2, 1))),
                    TableRow.header("Tin", "Bài"),
                    TableRow.of("Sở", "1.250", "07"))));
  }

  @Test
  void rowsWithGapsAndCellsTooMany_becomeAGrid() {
    PaperTable table =
        new PaperTable(
            PLACE,
            true,
            List.of(
                row(false, cell(2, 1, 5, plain("a"))),
                row(false, cell(1, 1, 1, plain("b")), cell(2, 1, 1, plain("c")))));
    List<Block> blocks = blocks(table);
    assertThat(blocks)
        .singleElement()
        .isInstanceOfSatisfying(
            Table.class,
            read -> {
              assertThat(read.columns()).hasSize(2);
              assertThat(read.rows().get(1).cells())
                  .containsExactly(TableCell.of("b").withBlocks(List.of(Paragraph.of("c"))));
            });
  }

  @Test
  void wideTable_liesAcross_andOneOfTooManyColumnsIsText() {
    PaperTable wide =
        new PaperTable(PLACE, true, List.of(row(false, cell(1, 1, 1, plain("a")))), List.of(247.0));
    assertThat(blocks(wide))
        .singleElement()
        .isInstanceOfSatisfying(
            Table.class,
            table -> assertThat(table.orientation()).isEqualTo(PageOrientation.LANDSCAPE));
    List<PaperTable.Cell> cells = new ArrayList<>();
    for (int column = 1; column <= 64; column++) {
      cells.add(cell(column, 1, 1, plain("c" + column)));
    }
    BodyReading many = read(new PaperTable(PLACE, true, List.of(new PaperTable.Row(false, cells))));
    assertThat(many.content().body().blocks()).hasSize(64);
    assertThat(many.doubts()).hasSize(1);
  }

  @Test
  void linesOfACell_areTextThenLists() {
    PaperTable table =
        new PaperTable(
            PLACE,
            false,
            List.of(
                row(
                    false,
                    new PaperTable.Cell(
                        1,
                        1,
                        1,
                        List.of(
                            line(plain("Đã làm:")),
                            line(plain("- đăng tin;")),
                            line(plain("- họp.")))),
                    cell(2, 1, 1, plain("1. Văn phòng")))));
    Table read = (Table) blocks(table).get(0);
    assertThat(read.isBorderless()).isTrue();
    assertThat(read.rows().get(0).cells())
        .containsExactly(
            TableCell.of("Đã làm:")
                .withBlocks(List.of(BulletList.of(BulletMark.DASH, "đăng tin;", "họp."))),
            TableCell.of("1. Văn phòng"));
    assertThat(read.columns().get(0).alignment()).isEqualTo(CellAlignment.LEFT);
  }

  @Test
  void noteAloneInACell_isItsText() {
    Note note = new Note(List.of(line(plain("chú thích"))));
    PaperTable table =
        new PaperTable(
            PLACE,
            true,
            List.of(
                row(false, new PaperTable.Cell(1, 1, 1, List.of(line(plain("chữ")), line(note))))));
    assertThat(((Table) blocks(table).get(0)).rows().get(0).cells())
        .containsExactly(TableCell.of("chữ").withBlocks(List.of(Paragraph.of("chú thích"))));
  }

  @Test
  void picture_hasItsCaption_orIsDoubted() {
    byte[] chart = image().bytes();
    BodyReader reader =
        BodyReader.standard()
            .withFiles(
                name ->
                    name.equals("a.png")
                        ? Optional.of(chart)
                        : name.equals("b.emf")
                            ? Optional.of(new byte[] {1, 2, 3, 4, 5})
                            : Optional.empty());
    BodyReading reading =
        reader.read(
            List.of(
                line(new Drawing("a.png", "Biểu đồ", 60.2, 40.0)),
                line(CENTRED, bold("Hình 1. Số tin")),
                line(new Drawing("b.emf", "", 60.0)),
                line(new Drawing("c.png", "", 60.0))));
    assertThat(reading.content().body().blocks())
        .containsExactly(
            new Illustration(image(), 60, 40, "Biểu đồ", List.of(Text.of("Hình 1. Số tin"))));
    assertThat(reading.doubts()).hasSize(2);
  }

  @Test
  void cutLines_areJoinedOnRequest() {
    List<PaperBlock> lines =
        StructuresTest.paper(
            List.of(
                "Sở Nội vụ đề nghị các cơ quan, đơn vị thuộc tỉnh quan tâm, chỉ đạo và",
                "thực hiện đúng thời hạn, báo cáo về Sở Nội vụ trước ngày 15 tháng 12 để",
                "tổng hợp.",
                "- Mỗi đơn vị một bản,",
                "- gửi bản giấy."));
    assertThat(BodyReader.standard().joiningCutLines().read(lines).content().body().blocks())
        .hasSize(2)
        .element(0)
        .isInstanceOfSatisfying(
            Paragraph.class,
            paragraph ->
                assertThat(paragraph.plainText())
                    .contains("chỉ đạo và thực hiện")
                    .endsWith("tổng hợp."));
    assertThat(BodyReader.standard().read(lines).content().body().blocks()).hasSize(4);
  }

  @Test
  void numberOutOfOrder_isReadAndDoubted() {
    BodyReading reading = read(line(plain("12. Tổng cộng")));
    assertThat(reading.content())
        .isEqualTo(
            DocumentBody.of(
                Section.untitled(SectionLevel.CLAUSE, 12, List.of(Paragraph.of("Tổng cộng")))));
    assertThat(reading.doubts()).hasSize(1);
  }

  @Test
  void roles_areThoseOfTheComponentsOfAPage() {
    BodyReading reading =
        read(
            line(CENTRED, bold("Chương I")),
            line(CENTRED, bold("QUY ĐỊNH")),
            line(bold("Điều 1. Phạm vi")),
            line(plain("1. Một")),
            line(plain("a) Hai")),
            line(plain("  - Ba")),
            line(plain("-----")));
    assertThat(reading.roles())
        .extracting(RoledText::role)
        .containsExactly(
            Role.RULE_LINE,
            Role.PART_LABEL,
            Role.PART_TITLE,
            Role.ARTICLE,
            Role.CLAUSE,
            Role.POINT,
            Role.BULLET);
    assertThat(reading.roles().get(6).start()).isEqualTo(2);
  }

  private static Image image() {
    return SampleDocuments.everyBlock(LocalDate.of(2021, 3, 9)).content().body().blocks().stream()
        .filter(Illustration.class::isInstance)
        .map(block -> ((Illustration) block).picture())
        .filter(Image.class::isInstance)
        .map(Image.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static BodyReading read(PaperBlock... blocks) {
    return BodyReader.standard().read(List.of(blocks));
  }

  private static List<Block> blocks(PaperBlock... blocks) {
    return read(blocks).content().body().blocks();
  }

  private static PaperLine line(PaperInline... inlines) {
    return line(JUSTIFIED, inlines);
  }

  private static PaperLine line(LineForm form, PaperInline... inlines) {
    return new PaperLine(PLACE, "", List.of(inlines), form, false, false);
  }

  private static PaperLine labelled(String label, String text) {
    return new PaperLine(PLACE, label, List.of(plain(text)), JUSTIFIED, false, false);
  }

  private static Words plain(String text) {
    return new Words(text, Set.of(), null);
  }

  private static Words bold(String text) {
    return new Words(text, Set.of(Emphasis.BOLD), null);
  }

  private static PaperTable.Row row(boolean header, PaperTable.Cell... cells) {
    return new PaperTable.Row(header, List.of(cells));
  }

  private static PaperTable.Cell cell(int column, int span, int rows, Words... words) {
    boolean bold = words.length > 0 && words[0].emphasis().contains(Emphasis.BOLD);
    LineForm form = new LineForm(Alignment.LEFT, bold, false, null);
    List<PaperBlock> lines = words.length == 0 ? List.of() : List.of(line(form, words));
    return new PaperTable.Cell(column, span, rows, lines);
  }

  private static PaperTable.Cell right(int column, String text) {
    LineForm form = new LineForm(Alignment.RIGHT, false, false, null);
    return new PaperTable.Cell(column, 1, 1, List.of(line(form, plain(text))));
  }
}
