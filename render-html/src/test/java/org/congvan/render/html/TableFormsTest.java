package org.congvan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.OfficialDispatch;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tables that HTML does not have as they are. */
class TableFormsTest {

  private static final List<TableColumn> THREE =
      List.of(TableColumn.text(1), TableColumn.text(1), TableColumn.text(1));

  @Test
  void aHeadingThatReachesIntoTheBodyIsNotRepeatedAndKeepsItsPlace() {
    HtmlPage page =
        page(
            THREE,
            new TableRow(true, List.of(cell("A", 1, 2), cell("B", 2, 1))),
            new TableRow(false, List.of(cell("c", 1, 1), cell("d", 1, 1))),
            TableRow.of("e", "f", "g"));
    assertThat(page.elements("thead")).isEmpty();
    assertThat(page.elements("tbody")).hasSize(1);
    assertThat(page.elements("th")).extracting(Element::getTextContent).containsExactly("A", "B");
    assertThat(page.elements("th").get(0).getAttribute("rowspan")).isEqualTo("2");
  }

  @Test
  void columnsInWhichNoCellBeginsAreOneWithTheirNeighbour() {
    HtmlPage page = page(THREE, row(cell("A", 2, 1), cell("B", 1, 1)), row(cell("c", 3, 1)));
    assertThat(page.elements("col")).hasSize(2);
    assertThat(page.elements("td"))
        .extracting(cell -> cell.getAttribute("colspan"))
        .containsExactly("", "", "2");
  }

  @Test
  void rowsInWhichNoCellBeginsAreOneWithTheirNeighbour() {
    HtmlPage page =
        page(
            THREE,
            row(cell("A", 2, 2), cell("B", 1, 2)),
            row(),
            row(cell("c", 1, 1), cell("d", 1, 1), cell("e", 1, 1)));
    assertThat(page.elements("tr")).hasSize(2);
    assertThat(page.elements("td"))
        .extracting(cell -> cell.getAttribute("rowspan"))
        .containsOnly("");
  }

  @Test
  void emptyCellsOfAHeadingNameNothing() {
    HtmlPage page = page(THREE, TableRow.header("", "A", "B"), TableRow.of("c", "d", "e"));
    assertThat(page.elements("th")).hasSize(2);
    assertThat(page.elements("thead").get(0).getElementsByTagName("td").getLength()).isEqualTo(1);
  }

  @Test
  void tablesWithoutHeadingsHaveNone() {
    HtmlPage page = page(THREE, TableRow.of("c", "d", "e"));
    assertThat(page.elements("thead")).isEmpty();
    assertThat(page.elements("th")).isEmpty();
  }

  private static TableRow row(TableCell... cells) {
    return new TableRow(false, List.of(cells));
  }

  private static TableCell cell(String text, int columns, int rows) {
    return new TableCell(List.of(Text.of(text)), columns, rows);
  }

  private static HtmlPage page(List<TableColumn> columns, TableRow... rows) {
    OfficialDispatch document =
        SampleDocuments.dispatch(LocalDate.of(2021, 3, 9)).toBuilder()
            .content(DocumentBody.of(Table.of(columns, rows)))
            .build();
    return HtmlPage.of(document);
  }
}
