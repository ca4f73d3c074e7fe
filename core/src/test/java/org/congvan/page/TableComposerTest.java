package org.congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Illustration;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.SampleImages;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableComposerTest {

  private static final PageComposer COMPOSER = PageComposer.of(Decree30Layout.LAYOUT);
  private static final FontMetrics METRICS = FontMetrics.timesNewRoman();
  private static final Length MARGINS = Length.mm(3);

  private static PageTable compose(Table table) {
    return COMPOSER.composeTables(DocumentBody.of(table), DocumentPath.of("content")).get(0);
  }

  private static Table table(List<TableColumn> columns, String... cells) {
    return Table.of(columns, TableRow.of(cells));
  }

  private static List<Double> millimetres(PageTable table) {
    return table.columnWidths().stream()
        .map(width -> Math.round(width.toMillimetres() * 10) / 10.0)
        .toList();
  }

  private static Length regular(String text, int points) {
    return METRICS.width(text, FontFace.REGULAR, Length.pt(points));
  }

  private static boolean holds(Length column, Length text) {
    return column.minus(MARGINS).compareTo(text) > 0;
  }

  @Test
  void headingOfAColumn_isNotBrokenInsideAWord_whereTheColumnCanGrow() {
    List<TableColumn> columns = List.of(TableColumn.text(12), TableColumn.number(1));
    Table table =
        Table.of(
            columns,
            TableRow.header("Nội dung", "Số lượng văn bản"),
            TableRow.of("Tuyên truyền", "12"));

    assertThat(headings(compose(table))).containsExactly("Nội dung", "Số lượng\nvăn bản");
  }

  @Test
  void headingOfAColumn_isBrokenInsideAWord_onlyWhereThereIsNoRoom() {
    List<TableColumn> columns = Collections.nCopies(7, TableColumn.number(1));
    String[] words = Collections.nCopies(7, "Thương binh").toArray(String[]::new);
    String[] figures = Collections.nCopies(7, "12").toArray(String[]::new);
    Table table = Table.of(columns, TableRow.header(words), TableRow.of(figures));

    assertThat(headings(compose(table))).containsOnly("Thương\nbinh");
    assertThat(compose(table).shortage()).isNull();
  }

  private static List<String> headings(PageTable table) {
    return table.rows().get(0).cells().stream()
        .map(cell -> ((PageParagraph) cell.blocks().get(0)).plainText())
        .toList();
  }

  @Test
  void columnsWithRoom_haveTheirShares() {
    PageTable table =
        compose(table(List.of(TableColumn.text(3), TableColumn.number(1)), "Sở Nội vụ", "1.250"));

    assertThat(millimetres(table)).containsExactly(120.0, 40.0);
    assertThat(table.shortage()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.250.000.000",
        "100,00%",
        "-1.250,5",
        "12/11/2019",
        "2016-2020",
        "1.250\u00A0triệu",
        "08/18"
      })
  void figure_isNarrowerThanItsColumn(String figure) {
    PageTable table =
        compose(table(List.of(TableColumn.text(30), TableColumn.number(1)), "Tên", figure));

    assertThat(holds(table.columnWidths().get(1), regular(figure, 13))).isTrue();
    assertThat(holds(table.columnWidths().get(1), regular(figure + "n", 13))).isFalse();
  }

  @Test
  void wordOfSeveralInlines_isOneWordInItsFaces() {
    TableCell cell = new TableCell(List.of(Text.of("1.250.000"), Text.bold(".000%")), 1, 1);
    PageTable table =
        compose(
            Table.of(
                List.of(TableColumn.text(40), TableColumn.number(1)),
                new TableRow(false, List.of(TableCell.of("a"), cell))));

    Length width =
        regular("1.250.000", 13).plus(METRICS.width(".000%", FontFace.BOLD, Length.pt(13)));
    assertThat(holds(table.columnWidths().get(1), width)).isTrue();
  }

  @Test
  void headingsCount_inTheirBoldLetters() {
    PageTable table =
        compose(
            Table.of(
                List.of(TableColumn.text(60), TableColumn.number(1)),
                TableRow.header("Tên", "Nghiêng"),
                TableRow.of("a", "1")));

    Length width = METRICS.width("Nghiêng", FontFace.BOLD, Length.pt(13));
    assertThat(holds(table.columnWidths().get(1), width)).isTrue();
  }

  @Test
  void largerLetters_needMoreRoom() {
    Table table = table(List.of(TableColumn.text(60), TableColumn.number(1)), "Tên", "1.250.000");

    Length usual = compose(table).columnWidths().get(1);
    Length larger = compose(table.withLetterSize(20)).columnWidths().get(1);

    assertThat(holds(larger, regular("1.250.000", 20))).isTrue();
    assertThat(larger).isGreaterThan(usual);
  }

  @Test
  void cellOverSeveralColumns_getsWhatItNeedsOfThem() {
    String word = "n".repeat(20);
    PageTable table =
        compose(
            Table.of(
                List.of(TableColumn.text(20), TableColumn.number(1), TableColumn.number(1)),
                new TableRow(
                    false, List.of(TableCell.of("a"), TableCell.of(word).withColumnSpan(2)))));

    Length both = table.columnWidths().get(1).plus(table.columnWidths().get(2));
    assertThat(holds(both, regular(word, 13))).isTrue();
  }

  @Test
  void longSymbol_breaksAfterItsHyphensWhereItMust() {
    String symbol = "1234/KHCN-" + "TTNCUĐKHCN-".repeat(8) + "VP";
    PageTable table =
        compose(table(List.of(TableColumn.text(1), TableColumn.number(1)), symbol, "12.250.000"));

    assertThat(table.shortage()).isNull();
    assertThat(holds(table.columnWidths().get(0), regular("TTNCUĐKHCN-", 13))).isTrue();
    assertThat(holds(table.columnWidths().get(1), regular("12.250.000", 13))).isTrue();
  }

  @Test
  void tooManyFigures_areNotFittedButNamed() {
    List<String> row = Collections.nCopies(7, "1.250.000.000");
    PageTable upright =
        compose(
            table(Collections.nCopies(7, TableColumn.number(1)), row.toArray(String[]::new))
                .withLetterSize(14));

    WidthShortage shortage = Objects.requireNonNull(upright.shortage());
    assertThat(shortage.path()).hasToString("content.blocks[0]");
    assertThat(shortage.available()).isEqualTo(Length.mm(160));
    assertThat(shortage.columns()).hasSize(7);
    assertThat(shortage.columns().get(6).column()).isEqualTo(7);
    assertThat(shortage.columns().get(6).content()).isEqualTo("1.250.000.000");
    assertThat(shortage.neededInSmallest()).isLessThan(shortage.needed());
    assertThat(shortage.explanation())
        .contains("160 mm between the margins", "column 7 needs", "\"1.250.000.000\"")
        .contains("a landscape sheet has 247 mm, which is enough")
        .contains("in letters of 13 pt the table needs")
        .endsWith("use shorter words, smaller pictures or fewer columns otherwise");
    assertThat(compose(upright.table().withOrientation(PageOrientation.LANDSCAPE)).shortage())
        .isNull();
  }

  @Test
  void lettersBeyondTheTable_areTakenForWide() {
    PageTable table =
        compose(table(List.of(TableColumn.text(60), TableColumn.number(1)), "a", "≋≋≋≋"));

    assertThat(holds(table.columnWidths().get(1), Length.pt(4 * 13))).isTrue();
  }

  @Test
  void textWithoutSpacesBetweenWords_mayBreak() {
    PageTable table = compose(table(List.of(TableColumn.text(1)), "越".repeat(500)));

    assertThat(table.shortage()).isNull();
  }

  @Test
  void blocksOfACell_areInTheStyleOfTheCell_withTheirPlaces() {
    Illustration picture =
        new Illustration(SampleImages.greyDot(), 60, 20, "Ảnh", List.of(Text.of("Hình 1")));
    List<Block> blocks =
        List.of(BulletList.of(BulletMark.DASH, "một", "hai"), picture, Paragraph.of("dưới"));
    Table table =
        Table.of(
            List.of(TableColumn.text(1), TableColumn.text(12)),
            new TableRow(true, List.of(TableCell.of("đầu").withBlocks(blocks), TableCell.of("b"))),
            new TableRow(false, List.of(TableCell.of("chữ").withBlocks(blocks), TableCell.of(""))));
    PageTable page = compose(table);

    List<PageBlock> cell = page.rows().get(1).cells().get(0).blocks();
    assertThat(cell)
        .extracting(block -> block.path().toString().replaceFirst(".*cells\\[0\\]", ""))
        .containsExactly(
            "",
            ".blocks[0].items[0]",
            ".blocks[0].items[1]",
            ".blocks[1]",
            ".blocks[1].caption",
            ".blocks[2]");
    assertThat(cell)
        .filteredOn(PageParagraph.class::isInstance)
        .extracting(block -> ((PageParagraph) block).component())
        .containsExactly(
            Component.TABLE_CELL,
            Component.TABLE_CELL,
            Component.TABLE_CELL,
            Component.CAPTION,
            Component.TABLE_CELL);
    assertThat(((PageParagraph) cell.get(1)).plainText()).isEqualTo("- một");
    assertThat(((PageParagraph) page.rows().get(0).cells().get(0).blocks().get(1)).component())
        .isEqualTo(Component.TABLE_HEADER);
    assertThat(page.rows().get(1).cells().get(1).blocks()).isEmpty();
    assertThat(page.columnWidths().get(0)).isGreaterThan(Length.mm(63));
  }

  @Test
  void pictureWiderThanThePage_isNamed() {
    Illustration picture = new Illustration(SampleImages.greyDot(), 300, 20, "Ảnh", List.of());
    PageTable page =
        compose(
            Table.of(
                List.of(TableColumn.text(1)), new TableRow(false, List.of(TableCell.of(picture)))));

    assertThat(Objects.requireNonNull(page.shortage()).explanation())
        .contains("column 1 needs 303.3 mm for \"[Ảnh]\"", "247 mm, which is not enough");
  }

  @Test
  void tablesOfAContent_areFoundWhereverTheyAre() {
    Table table = table(List.of(TableColumn.text(1)), "a");
    DocumentBody body =
        DocumentBody.of(
            table,
            Section.of(SectionLevel.HEADING, 1, "Một", List.of(Paragraph.of("đoạn"), table)));

    assertThat(COMPOSER.composeTables(body, DocumentPath.parse("attachments[0].content")))
        .extracting(each -> each.path().toString())
        .containsExactly(
            "attachments[0].content.blocks[0]", "attachments[0].content.blocks[1].blocks[1]");
  }
}
