package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Recipient;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What Word is told of tables of data, and which of their rows a page break may split. */
class TableRowsTest {

  private static final String LONG = "dòng rất dài ".repeat(2_000);
  private static final List<Inline> NO_CAPTION = List.of();

  private static OfficialDispatch.Builder document(Block... blocks) {
    return SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
        .content(DocumentBody.of(blocks));
  }

  private static Table table(List<Inline> caption, TableRow... rows) {
    return new Table(caption, List.of(TableColumn.text(1), TableColumn.number(1)), List.of(rows));
  }

  private static Element written(DocxRenderer renderer, Table table) {
    return tables(DocxFile.of(renderer, document(table).build())).get(1);
  }

  private static List<Element> tables(DocxFile file) {
    return DocxFile.all(file.document(), "tbl");
  }

  private static List<Boolean> whole(Element table) {
    return DocxFile.all(table, "tr").stream().map(row -> DocxFile.has(row, "cantSplit")).toList();
  }

  private static List<Boolean> repeated(Element table) {
    return DocxFile.all(table, "tr").stream().map(row -> DocxFile.has(row, "tblHeader")).toList();
  }

  @Test
  void tableOfData_saysItsTitleColumnsAndHeadingRow() {
    Element table =
        written(
            new DocxRenderer(),
            table(
                List.of(Text.of("Bảng 1."), Text.bold(" Số\nlượng \"tin\"")),
                TableRow.header("Kênh", "Số\ntin"),
                TableRow.of("Báo", "5")));

    assertThat(DocxFile.attribute(table, "tblCaption", "val"))
        .isEqualTo("Bảng 1. Số lượng \"tin\"");
    assertThat(DocxFile.attribute(table, "tblDescription", "val"))
        .isEqualTo("Các cột: Kênh; Số tin");
    assertThat(DocxFile.attribute(table, "tblLook", "val")).isEqualTo("0620");
    assertThat(repeated(table)).containsExactly(true, false);
  }

  @Test
  void tableWithoutTitleAndHeading_saysNeither() {
    Element table = written(new DocxRenderer(), table(NO_CAPTION, TableRow.of("Báo", "5")));

    assertThat(DocxFile.has(table, "tblCaption")).isFalse();
    assertThat(DocxFile.has(table, "tblDescription")).isFalse();
    assertThat(DocxFile.attribute(table, "tblLook", "val")).isEqualTo("0600");
  }

  @Test
  void tablesThatPlaceComponents_sayNothing() {
    Element head = tables(DocxFile.of(document().build())).get(0);

    assertThat(DocxFile.has(head, "tblLook")).isFalse();
    assertThat(DocxFile.has(head, "tblHeader")).isFalse();
    assertThat(DocxFile.has(head, "tblCaption")).isFalse();
  }

  @Test
  void onlyRowsThatSurelyFit_areKeptWhole() {
    Table table = table(NO_CAPTION, TableRow.of("Báo", "5"), TableRow.of(LONG, "5"));

    assertThat(whole(written(new DocxRenderer(), table))).containsExactly(true, false);
  }

  @Test
  void linesOfARow_countAsTheyAreWritten() {
    Table table = table(NO_CAPTION, TableRow.of("a\u2028".repeat(60), "5"));

    assertThat(whole(written(new DocxRenderer(), table))).containsExactly(false);
  }

  @Test
  void cellOverSeveralRows_letsAllOfThemBreak() {
    TableRow first =
        new TableRow(
            false, List.of(new TableCell(List.of(Text.of(LONG)), 1, 2), TableCell.of("1")));
    TableRow second = TableRow.of("2");
    Table table = table(NO_CAPTION, first, second, TableRow.of("Báo", "3"));

    assertThat(whole(written(new DocxRenderer(), table))).containsExactly(false, false, true);
  }

  @Test
  void rowSplitting_isACallersChoice() {
    Table table = table(NO_CAPTION, TableRow.of("Báo", "5"), TableRow.of(LONG, "5"));

    assertThat(whole(written(with(RowSplitting.ALL_ROWS), table))).containsExactly(false, false);
    assertThat(whole(written(with(RowSplitting.NO_ROW), table))).containsExactly(true, true);
    assertThat(whole(written(with(RowSplitting.LONG_ROWS), table))).containsExactly(true, false);
  }

  private static DocxRenderer with(RowSplitting splitting) {
    return DocxRenderer.builder().rowSplitting(splitting).build();
  }

  @Test
  void headingThatWouldFillThePage_isNotRepeated() {
    Table table = table(NO_CAPTION, TableRow.header(LONG, "Số"), TableRow.of("Báo", "5"));

    Element written = written(new DocxRenderer(), table);

    assertThat(repeated(written)).containsExactly(false, false);
    assertThat(whole(written)).containsExactly(false, true);
    assertThat(DocxFile.has(DocxFile.all(written, "tr").get(0), "keepNext")).isFalse();
  }

  @Test
  void listOfRecipientsLongerThanThePage_mayBreak() {
    List<Recipient> many = new ArrayList<>(Collections.nCopies(80, Recipient.of("Sở Nội vụ")));
    Distribution distribution =
        Distribution.of(ArchiveLine.of("TTNCUĐ"), many.toArray(new Recipient[0]));

    List<Element> tables = tables(DocxFile.of(document().distribution(distribution).build()));

    assertThat(whole(tables.get(0))).containsOnly(true);
    assertThat(whole(tables.get(1))).containsExactly(false);
    assertThat(whole(tables(DocxFile.of(document().build())).get(1))).containsExactly(true);
  }
}
