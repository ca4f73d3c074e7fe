package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Illustration;
import org.congvan.body.Paragraph;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tables without borders, in letters of a size of their own, with lists and pictures in cells. */
class TableFormsTest {

  /** A block of a host's own that becomes a table of figures. */
  private record Figures(String kind) implements CustomBlock {}

  private static final List<TableColumn> TWO = List.of(TableColumn.text(1), TableColumn.number(1));
  private static final Table PLAIN = Table.of(TWO, TableRow.of("Báo", "5"));

  private static OfficialDispatch document(Block... blocks) {
    return SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
        .content(DocumentBody.of(blocks))
        .build();
  }

  private static Element written(Table table) {
    return DocxFile.all(DocxFile.of(document(table)).document(), "tbl").get(1);
  }

  private static Table wide() {
    List<String> row = Collections.nCopies(8, "1.250.000.000");
    return Table.of(
        Collections.nCopies(8, TableColumn.number(1)), TableRow.of(row.toArray(String[]::new)));
  }

  @Test
  void onlyATableWithoutBorders_drawsNone_andBeginsAtTheTop() {
    Element plain = written(PLAIN);
    Element borderless = written(PLAIN.withBorders(TableBorders.NONE));

    assertThat(DocxFile.has(plain, "tblBorders")).isTrue();
    assertThat(DocxFile.has(plain, "vAlign")).isTrue();
    assertThat(DocxFile.has(written(PLAIN.withBorders(TableBorders.GRID)), "tblBorders")).isTrue();
    assertThat(DocxFile.has(borderless, "tblBorders")).isFalse();
    assertThat(DocxFile.has(borderless, "vAlign")).isFalse();
  }

  @Test
  void lettersOfASize_areThoseOfAllWordsAndEmptyCells() {
    Table table =
        new Table(
                List.of(),
                TWO,
                List.of(
                    TableRow.header("Tên", "Số"),
                    new TableRow(
                        false,
                        List.of(
                            new TableCell(List.of(Text.of("Báo "), Text.bold("a")), 1, 1),
                            TableCell.of("")))))
            .withLetterSize(11);
    Element written = written(table);

    List<Element> sizes = DocxFile.all(written, "sz");
    assertThat(sizes).hasSize(4 + 4);
    assertThat(sizes).extracting(size -> size.getAttributeNS(DocxFile.W, "val")).containsOnly("22");
    assertThat(DocxFile.has(written(PLAIN), "sz")).isFalse();
  }

  @Test
  void listsAndPictures_standBelowTheWordsOfACell() {
    Illustration picture =
        new Illustration(
            new Chart(
                ChartForm.COLUMN, "Quý", "Số", List.of("I"), List.of(ChartSeries.of("Tin", 3))),
            50,
            40,
            "Biểu đồ",
            List.of(Text.of("Hình 1")));
    Table table =
        Table.of(
            TWO,
            new TableRow(
                false,
                List.of(
                    TableCell.of("Đã làm:")
                        .withBlocks(
                            List.of(
                                BulletList.of(BulletMark.DASH, "một", "hai"), Paragraph.of("ba"))),
                    TableCell.of(picture))));
    List<Element> cells = DocxFile.all(written(table), "tc");

    assertThat(DocxFile.all(cells.get(0), "p").stream().map(DocxFile::words))
        .containsExactly("Đã làm:", "- một", "- hai", "ba");
    assertThat(DocxFile.all(cells.get(0), "p").stream().map(DocxFile::style))
        .containsOnly("TableCell");
    assertThat(DocxFile.all(cells.get(1), "p")).hasSize(2);
    assertThat(DocxFile.has(cells.get(1), "drawing")).isTrue();
    assertThat(DocxFile.words(DocxFile.all(cells.get(1), "p").get(1))).isEqualTo("Hình 1");
  }

  @Test
  void rowOfAHighPicture_mayBreak() {
    Illustration high =
        new Illustration(
            new Chart(
                ChartForm.COLUMN, "Quý", "Số", List.of("I"), List.of(ChartSeries.of("Tin", 3))),
            50,
            200,
            "Biểu đồ",
            List.of());
    Table table =
        Table.of(TWO, new TableRow(false, List.of(TableCell.of(high), TableCell.of("5"))));

    assertThat(DocxFile.has(written(table), "cantSplit")).isFalse();
  }

  @Test
  void columns_areAsWideAsThePageSays() {
    Table table =
        Table.of(
            List.of(TableColumn.text(30), TableColumn.number(1)),
            TableRow.of("Văn phòng", "12.250.000.000"));

    List<Long> grid =
        DocxFile.all(written(table), "gridCol").stream()
            .map(column -> Long.valueOf(column.getAttributeNS(DocxFile.W, "w")))
            .toList();

    assertThat(grid.get(0) + grid.get(1)).isEqualTo(9071);
    assertThat(grid.get(1)).isBetween(1750L, 1850L);
  }

  @Test
  void tableWiderThanThePage_isRefusedBeforeTheFirstByte() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(() -> new DocxRenderer().render(document(Paragraph.of("Số:"), wide()), out))
        .withMessageStartingWith("content.blocks[1]: table needs 237.")
        .withMessageContaining("there are 160 mm between the margins: column 1 needs 29.")
        .withMessageContaining("a landscape sheet has 247 mm, which is enough")
        .satisfies(refused -> assertThat(refused.path()).hasToString("content.blocks[1]"));
    assertThat(out.size()).isZero();
  }

  @Test
  void tableThatACustomBlockBecomes_isRefusedAtThatBlock() {
    DocxRenderer renderer =
        DocxRenderer.builder().blockWriter(Figures.class, block -> List.of(wide())).build();

    assertThatExceptionOfType(RenderException.class)
        .isThrownBy(
            () ->
                renderer.render(
                    document(Paragraph.of("Số:"), new Figures("số")), new ByteArrayOutputStream()))
        .withMessageStartingWith("content.blocks[1]: table needs");
  }
}
