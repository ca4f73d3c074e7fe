package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.read.docx.TestFile.p;

import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.BorderLine;
import org.congvan.read.docx.text.WordCell;
import org.congvan.read.docx.text.WordCell.VerticalAlignment;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables: where cells are, their lines, and what table styles say of them. */
class TableTest {

  @Test
  void cellsOverColumnsAndRows_knowTheirPlace() {
    WordTable table =
        table(
            "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"500\"/>"
                + "</w:tblGrid>"
                + row(
                    cell("<w:vMerge w:val=\"restart\"/>", "a"),
                    cell("<w:gridSpan w:val=\"2\"/><w:vAlign w:val=\"center\"/>", "b"))
                + row(cell("<w:vMerge/>", ""), cell("", "c"), cell("", "d"))
                + row(cell("<w:vMerge/>", ""), cell("", "e"), cell("<w:vMerge/>", "f")));
    assertThat(table.columns())
        .containsExactly(Length.twips(1000), Length.twips(2000), Length.twips(500));
    assertThat(cells(table)).extracting(WordCell::column).containsExactly(1, 2, 1, 2, 3, 1, 2, 3);
    assertThat(cells(table))
        .extracting(WordCell::columnSpan)
        .containsExactly(1, 2, 1, 1, 1, 1, 1, 1);
    assertThat(cells(table)).extracting(WordCell::rowSpan).containsExactly(3, 1, 0, 1, 1, 0, 1, 1);
    assertThat(cells(table).get(1).verticalAlignment()).isEqualTo(VerticalAlignment.CENTER);
  }

  @Test
  void rows_areReadWhole() {
    WordTable table =
        table(
            "<w:tr><w:trPr><w:tblHeader/><w:cantSplit/>"
                + "<w:trHeight w:val=\"400\" w:hRule=\"exact\"/>"
                + "<w:gridBefore w:val=\"2\"/></w:trPr>"
                + cell("<w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:shd w:fill=\"D9D9D9\"/>", "a")
                + cell("<w:tcW w:w=\"50%\" w:type=\"pct\"/>", "b")
                + "</w:tr>");
    assertThat(table.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.heading()).isTrue();
              assertThat(row.splits()).isFalse();
              assertThat(row.exact()).isTrue();
              assertThat(row.height()).isEqualTo(Length.pt(20));
            });
    assertThat(cells(table)).extracting(WordCell::column).containsExactly(3, 4);
    assertThat(cells(table).get(0).width()).isEqualTo(Length.pt(100));
    assertThat(cells(table).get(0).shading()).isEqualTo("D9D9D9");
    assertThat(cells(table).get(1).width()).isNull();
  }

  @Test
  void lines_areThoseOfTheTableInsideAndAround_unlessTheCellSaysOtherwise() {
    WordTable table =
        table(
            "<w:tblPr><w:jc w:val=\"center\"/><w:tblInd w:w=\"100\" w:type=\"dxa\"/><w:tblBorders>"
                + line("top", "double")
                + line("insideH", "dotted")
                + line("insideV", "dashed")
                + "</w:tblBorders></w:tblPr>"
                + row(cell("", "a"), cell("", "b"))
                + row(
                    cell("", "c"),
                    cell(
                        "<w:tcBorders>"
                            + line("left", "nil")
                            + line("bottom", "single")
                            + "</w:tcBorders>",
                        "d")));
    assertThat(table.alignment()).isEqualTo(Alignment.CENTER);
    assertThat(table.indent()).isEqualTo(Length.pt(5));
    assertThat(table.isWithoutLines()).isFalse();
    assertThat(cells(table).stream().map(TableTest::forms).toList())
        .containsExactly(
            "double dotted - dashed",
            "double dotted dashed -",
            "dotted - - dashed",
            "dotted single - -");
  }

  @Test
  void tableWithoutLines_isKnown() {
    assertThat(table(row(cell("", "a"))).isWithoutLines()).isTrue();
  }

  @Test
  void tableStyle_saysWhatPartsLookLike() {
    String style =
        "<w:style w:type=\"table\" w:styleId=\"T0\"><w:name w:val=\"Base\"/><w:pPr><w:jc"
            + " w:val=\"center\"/></w:pPr><w:tblPr><w:tblBorders>"
            + line("insideH", "dotted")
            + "</w:tblBorders></w:tblPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"Grid\"/>"
            + "<w:basedOn w:val=\"T0\"/><w:rPr><w:sz w:val=\"24\"/></w:rPr>"
            + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>"
            + line("bottom", "single")
            + "</w:tcBorders></w:tcPr></w:tblStylePr>"
            + "<w:tblStylePr w:type=\"lastRow\"><w:rPr><w:i/></w:rPr></w:tblStylePr>"
            + "<w:tblStylePr w:type=\"firstCol\"><w:rPr><w:caps/></w:rPr></w:tblStylePr>"
            + "<w:tblStylePr w:type=\"band1Horz\"><w:tcPr><w:shd w:fill=\"AAAAAA\"/></w:tcPr>"
            + "</w:tblStylePr><w:tblStylePr w:type=\"nwCell\"><w:rPr><w:sz w:val=\"40\"/></w:rPr>"
            + "</w:tblStylePr></w:style>";
    String rows =
        row(cell("", "a"), cell("", "b"))
            + row(cell("", "c"), cell("", "d"))
            + row(cell("", "e"), cell("", "f"))
            + row(cell("", "g"), cell("", "h"));
    TestFile file =
        TestFile.of(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"04E0\"/></w:tblPr>"
                    + rows
                    + "</w:tbl>")
            .styles(style);
    WordTable table = (WordTable) file.document().blocks().get(0);
    assertThat(table.style()).isEqualTo("Grid");
    assertThat(looks(table))
        .containsExactly(
            "20.0 bold capitals",
            "12.0 bold",
            "12.0 capitals",
            "12.0",
            "12.0 capitals",
            "12.0",
            "12.0 italic capitals",
            "12.0 italic");
    assertThat(cells(table))
        .extracting(WordCell::shading)
        .containsExactly(null, null, "AAAAAA", "AAAAAA", null, null, null, null);
    assertThat(forms(cells(table).get(0))).isEqualTo("- single - -");
    assertThat(forms(cells(table).get(2))).isEqualTo("dotted dotted - -");
    assertThat(cells(table).get(0).paragraphs().get(0).format().alignment())
        .isEqualTo(Alignment.CENTER);
  }

  @Test
  void tablesInTables_areReadInOrder() {
    WordTable table =
        table(
            "<w:tr><w:tc>"
                + p("a")
                + "<w:tbl>"
                + row(cell("", "b"))
                + "</w:tbl>"
                + p("c")
                + "</w:tc></w:tr>");
    assertThat(cells(table).get(0).paragraphs())
        .extracting(WordParagraph::text)
        .containsExactly("a", "b", "c");
  }

  @Test
  void rowsAndCellsInControls_areThoseOfTheTable() {
    WordTable table =
        table(
            "<w:sdt><w:sdtPr/><w:sdtContent>"
                + row(
                    cell("", "a"),
                    "<w:sdt><w:sdtContent>" + cell("", "b") + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt><w:customXml>"
                + row(cell("<w:shd w:fill=\"D9D9D9\"/>", "c"))
                + "</w:customXml>");
    assertThat(cells(table))
        .flatExtracting(WordCell::paragraphs)
        .extracting(WordParagraph::text)
        .containsExactly("a", "b", "c");
    assertThat(table.rows()).hasSize(2);
    assertThat(cells(table).get(2).shading()).isEqualTo("D9D9D9");
  }

  @Test
  void spansThatAreNone_areOne() {
    WordTable table =
        table(
            row(
                cell("<w:gridSpan w:val=\"0\"/>", "a"),
                cell("<w:gridSpan w:val=\"99999999999\"/>", "b"),
                cell("", "c")));
    assertThat(cells(table)).extracting(WordCell::columnSpan).containsExactly(1, 1000, 1);
  }

  private static List<String> looks(WordTable table) {
    return cells(table).stream()
        .map(cell -> cell.paragraphs().get(0).runs().get(0).format())
        .map(
            format ->
                format.points()
                    + (format.bold() ? " bold" : "")
                    + (format.italic() ? " italic" : "")
                    + (format.shape() == org.congvan.read.docx.format.LetterShape.ALL_CAPITALS
                        ? " capitals"
                        : ""))
        .toList();
  }

  private static WordTable table(String inner) {
    return (WordTable) TestFile.of("<w:tbl>" + inner + "</w:tbl>").document().blocks().get(0);
  }

  private static List<WordCell> cells(WordTable table) {
    return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String line(String side, String form) {
    return "<w:" + side + " w:val=\"" + form + "\" w:sz=\"4\"/>";
  }

  private static String forms(WordCell cell) {
    return form(cell.borders().top())
        + ' '
        + form(cell.borders().bottom())
        + ' '
        + form(cell.borders().left())
        + ' '
        + form(cell.borders().right());
  }

  private static String form(@Nullable BorderLine line) {
    return line == null ? "-" : line.form();
  }
}
