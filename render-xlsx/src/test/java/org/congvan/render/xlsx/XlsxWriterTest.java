package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XlsxWriterTest {

  private static final XlsxFile NEWS = XlsxFile.of(Figures.news());

  private static FigureSheet numbers(String... values) {
    return new FigureSheet(
        "Số",
        "Số",
        List.of(FigureColumn.number("Số")),
        List.of(values).stream()
            .map(value -> List.of(FigureCell.of(new BigDecimal(value))))
            .toList(),
        List.of());
  }

  @Test
  void sheet_hasTitleHeadingsRowsAndTotalsFromTheTop() {
    assertThat(NEWS.value("A1"))
        .isEqualTo("s Số tin, bài tuyên truyền cải cách hành chính năm 2019");
    assertThat(NEWS.value("B3")).isEqualTo("s Số tin, bài");
    assertThat(NEWS.value("A4")).isEqualTo("s Sở Nội vụ");
    assertThat(NEWS.value("B4")).isEqualTo("n 1234567");
    assertThat(NEWS.value("C4")).isEqualTo("n 98.25");
    assertThat(NEWS.value("B6")).as("not reported").isEmpty();
    assertThat(NEWS.value("A7")).isEqualTo("s Tổng cộng");
    assertThat(NEWS.value("B7")).isEqualTo("n 1234574");
  }

  @Test
  void numbers_haveThousands_andFractionsTheDecimalsOfTheirColumn() {
    assertThat(NEWS.format("B4")).isIn("#,##0", "3");
    assertThat(NEWS.format("C4")).isIn("#,##0.00", "4");
    assertThat(NEWS.format("C7")).as("98.3 below 98.25").isEqualTo(NEWS.format("C4"));
    assertThat(NEWS.format("C5")).as("a whole number").isEqualTo(NEWS.format("B4"));
    assertThat(NEWS.alignment("B4")).isEqualTo("right");
    assertThat(NEWS.alignment("A4")).isEqualTo("left");
  }

  @Test
  void titleHeadingsAndTotals_areBold() {
    assertThat(List.of("A1", "A3", "C3", "A7", "B7")).allMatch(NEWS::isBold);
    assertThat(List.of("A4", "B4", "C6")).noneMatch(NEWS::isBold);
  }

  @Test
  void headings_stayInSightAndAreRepeatedInPrint() {
    String sheet = NEWS.text("xl/worksheets/sheet1.xml");

    assertThat(sheet).contains("ySplit=\"3\"", "state=\"frozen\"");
    assertThat(NEWS.text("xl/workbook.xml")).contains("Print_Titles", "$3:$3");
  }

  @Test
  void columns_areAsWideAsTheirLongestCell() {
    List<Double> widths = widths(NEWS);

    assertThat(widths).hasSize(3);
    assertThat(widths.get(0)).isGreaterThan("Thành phố Đông Hà".length()).isLessThan(60);
    assertThat(widths.get(1)).isGreaterThan("1.234.567".length());
  }

  @Test
  void headingsAreCentred_wordsWrapped_andTotalsSetOffByALine() {
    assertThat(NEWS.alignment("B3")).isEqualTo("center");
    assertThat(NEWS.isWrapped("A4")).isTrue();
    assertThat(NEWS.isWrapped("B4")).as("a number").isFalse();
    assertThat(NEWS.lineAbove("B7")).isEqualTo("medium");
    assertThat(NEWS.lineAbove("B6")).isEqualTo("thin");
  }

  @Test
  void stream_isFlushedAndStaysOpen() throws IOException {
    List<String> calls = new ArrayList<>();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };

    new XlsxWriter().write(Figures.workbook(Figures.news()), out);

    assertThat(calls).containsOnly("flush").isNotEmpty();
  }

  @Test
  void longHeading_doesNotMakeAColumnOfNumbersWide() {
    XlsxFile file = XlsxFile.of(wide(1));

    assertThat(widths(file).get(1)).isEqualTo(24);
  }

  @Test
  void print_isOnA4_uprightUnlessTheColumnsAreWide() {
    Element few = setup(NEWS);
    Element many = setup(XlsxFile.of(wide(5)));

    assertThat(few.getAttribute("paperSize")).isEqualTo("9");
    assertThat(few.getAttribute("orientation")).isEqualTo("portrait");
    assertThat(many.getAttribute("orientation")).isEqualTo("landscape");
    assertThat(few.getAttribute("fitToWidth")).isEqualTo("1");
    assertThat(many.getAttribute("fitToWidth")).isEqualTo("1");
    assertThat(many.getAttribute("fitToHeight")).as("as many as it takes").isEqualTo("0");
    assertThat(NEWS.text("xl/worksheets/sheet1.xml"))
        .contains("fitToPage=\"true\"", "&amp;P/&amp;N");
  }

  @Test
  void columnsOfSeveralPages_areRepeatedBeforeTheNumbers() {
    XlsxFile file = XlsxFile.of(wide(20));

    assertThat(setup(file).getAttribute("fitToWidth")).isEqualTo("3");
    assertThat(file.text("xl/workbook.xml")).contains("$A:$A", "$3:$3");
    assertThat(XlsxFile.of(wide(5)).text("xl/workbook.xml")).doesNotContain("$A:$A");
  }

  @Test
  void rowsOfSeveralLines_areAsHighAsTheirWords() {
    XlsxFile file = XlsxFile.of(wide(1));

    assertThat(height(file, 3)).as("headings").isGreaterThanOrEqualTo(4 * 15);
    assertThat(height(file, 4)).as("one line").isZero();
    assertThat(file.text("xl/worksheets/sheet1.xml")).doesNotContain("customHeight");
    assertThat(height(XlsxFile.of(Figures.words("a\nb\nc")), 4)).isBetween(46.0, 50.0);
    assertThat(height(XlsxFile.of(Figures.words("dài ".repeat(40))), 4)).isBetween(46.0, 64.0);
    assertThat(height(XlsxFile.of(Figures.words("x".repeat(200))), 4)).isBetween(46.0, 64.0);
    assertThat(height(XlsxFile.of(numbers("1E+100")), 4)).isBetween(30.0, 48.0);
  }

  @Test
  void totalsOfSeveralLines_areAsHighAsTheirWords() {
    FigureSheet sheet =
        new FigureSheet(
            "a",
            "b",
            List.of(FigureColumn.text("c")),
            List.of(),
            List.of(FigureCell.of("Tổng cộng ".repeat(15))));

    assertThat(height(XlsxFile.of(sheet), 4)).isGreaterThan(40);
  }

  @Test
  void wordsHigherThanARow_widenTheirColumn() {
    XlsxFile file = XlsxFile.of(Figures.words("dài ".repeat(700)));

    assertThat(widths(file).get(0)).isGreaterThan(60);
    assertThat(height(file, 4)).isBetween(300.0, 409.5);
    assertThat(height(XlsxFile.of(Figures.words("a\n".repeat(500))), 4)).isEqualTo(409.5);
  }

  @Test
  void numberWithTheDecimalsOfItsColumn_fitsIntoIt() {
    XlsxFile file = XlsxFile.of(numbers("99999999.5", "0.1234567"));

    // A column is measured in digits; points and commas are half as wide.
    assertThat(widths(file).get(0)).isGreaterThan(15 + 3 * 0.5);
  }

  @Test
  void longestWordOfAHeading_fitsIntoItsColumn() {
    FigureSheet sheet =
        new FigureSheet(
            "a", "b", List.of(FigureColumn.number("Nghiêng-ngả a")), List.of(), List.of());

    assertThat(height(XlsxFile.of(sheet), 3)).isBetween(30.0, 32.0);
    assertThat(widths(XlsxFile.of(sheet)).get(0)).isGreaterThanOrEqualTo("Nghiêng-ngả".length());
  }

  private static double height(XlsxFile file, int row) {
    return XlsxFile.all(file.root("xl/worksheets/sheet1.xml"), "row").stream()
        .filter(each -> each.getAttribute("r").equals(String.valueOf(row)))
        .map(each -> each.getAttribute("ht"))
        .findFirst()
        .filter(height -> !height.isEmpty())
        .map(Double::valueOf)
        .orElse(0.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "O'Neil | 'O''Neil'",
        "a''b | 'a''''b'",
        "a'!b | 'a''!b'",
        "Số liệu \"2019\" | 'Số liệu \"2019\"'",
        "<a> & b | '<a> & b'",
        "&apos; | '&apos;'",
        "A1 | 'A1'",
        "123456789012345678901234567'90a | '123456789012345678901234567''90a'",
      })
  void nameOfASheet_isQuotedWhereTitlesInPrintRepeatIt(String name, String quoted) {
    FigureSheet wide = wide(20);
    XlsxFile file =
        XlsxFile.of(
            new FigureSheet(name, wide.title(), wide.columns(), wide.rows(), wide.totals()));
    Element workbook = file.root("xl/workbook.xml");

    assertThat(XlsxFile.all(workbook, "sheet").get(0).getAttribute("name")).isEqualTo(name);
    assertThat(XlsxFile.all(workbook, "definedName").get(0).getTextContent())
        .isEqualTo(quoted + "!$A:$A," + quoted + "!$3:$3");
  }

  @Test
  void namesThatDifferInCapitalsOnly_areRefused() {
    FigureSheet news = Figures.news();
    FigureSheet capitals =
        new FigureSheet("SỐ LIỆU", "a", news.columns(), news.rows(), news.totals());

    assertThatThrownBy(() -> Figures.workbook(news, capitals))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"SỐ LIỆU\" twice");
  }

  /** A name and as many columns of numbers, each with a long heading. */
  private static FigureSheet wide(int numbers) {
    List<FigureColumn> columns = new ArrayList<>(List.of(FigureColumn.text("Cơ quan")));
    List<FigureCell> row = new ArrayList<>(List.of(FigureCell.of("Sở Nội vụ")));
    for (int i = 0; i < numbers; i++) {
      columns.add(FigureColumn.number("Chỉ tiêu số " + "dài ".repeat(20)));
      row.add(FigureCell.of(i));
    }
    return new FigureSheet("Rộng", "Rộng", columns, List.of(row), List.of());
  }

  private static Element setup(XlsxFile file) {
    return XlsxFile.all(file.root("xl/worksheets/sheet1.xml"), "pageSetup").get(0);
  }

  private static List<Double> widths(XlsxFile file) {
    return XlsxFile.all(file.root("xl/worksheets/sheet1.xml"), "col").stream()
        .map(column -> Double.valueOf(column.getAttribute("width")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "'x"})
  void wordsThatLookLikeAFormula_areWords(String words) {
    XlsxFile file = XlsxFile.of(Figures.words(words));

    assertThat(file.value("A4")).isEqualTo("s " + words);
    assertThat(file.text("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void wordsThatASpreadsheetWouldDecode_areEscaped() {
    assertThat(XlsxFile.of(Figures.words("a_x0041_b")).value("A4")).isEqualTo("s a_x005F_x0041_b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"999999999999999", "-999999999999999", "0.000000000000001", "12345678.9012345"})
  void numberOf15Digits_isANumber(String value) {
    String written = XlsxFile.of(numbers(value)).value("A4");

    assertThat(written).startsWith("n ");
    assertThat(new BigDecimal(written.substring(2))).isEqualByComparingTo(value);
  }

  @Test
  void numberThatASpreadsheetWouldRound_isWrittenInWords_exactly() {
    XlsxFile file = XlsxFile.of(numbers("1000000000000001", "1E+30", "-12345678.90123456", "0.5"));

    assertThat(file.value("A4")).isEqualTo("s 1.000.000.000.000.001");
    assertThat(file.value("A5")).isEqualTo("s 1" + ".000".repeat(10));
    assertThat(file.value("A6")).isEqualTo("s -12.345.678,90123456");
    assertThat(file.alignment("A4")).isEqualTo("right");
    assertThat(file.format("A7")).as("their decimals do not count").isEqualTo("#,##0.0");
  }

  @Test
  void sumOfTheGreatestCounts_isWrittenInPlainDigits() {
    assertThat(XlsxFile.of(numbers("1E+100")).value("A4")).isEqualTo("s 1" + "0".repeat(100));
    assertThatThrownBy(() -> FigureCell.of(new BigDecimal("1E+200")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("201 digits");
  }

  @Test
  void properties_comeFromTheWorkbook() {
    assertThat(NEWS.text("docProps/core.xml"))
        .contains(
            "<dc:title>Số liệu &lt;CCHC&gt; &amp; tuyên truyền</dc:title>",
            "<dc:creator>Sở Nội vụ</dc:creator>",
            "2019-12-15T00:00:00Z</dcterms:created>");
    assertThat(XlsxFile.of(FigureWorkbook.of("a", "b", Figures.news())).text("docProps/core.xml"))
        .doesNotContain("created");
  }

  @Test
  void bytes_areTheSameEachTime_whateverTheMachineSpeaks() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(XlsxFile.of(Figures.news()).bytes()).isEqualTo(NEWS.bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void entries_haveOneTime_andTheContentTypesStandFirst(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("figures.xlsx");
    Files.write(file, NEWS.bytes());
    List<LocalDateTime> times = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      zip.stream().map(ZipEntry::getTimeLocal).forEach(times::add);
    }
    assertThat(times).isNotEmpty().containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
    assertThat(NEWS.names().get(0)).isEqualTo("[Content_Types].xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u000Bb", "a\uD83Db", "a\uFFFFb"})
  void characterThatXmlCannotHold_isRefusedWithItsPlace(String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderException refusal =
        catchThrowableOfType(
            RenderException.class,
            () ->
                new XlsxWriter()
                    .write(Figures.workbook(Figures.news(), Figures.words(words)), out));

    assertThat(refusal.path()).hasToString("sheets[1].rows[0][0].words");
    assertThat(refusal).hasMessageContaining("at offset 1");
    assertThat(out.size()).isZero();
  }

  @Test
  void wordsLongerThanACell_areRefused() {
    FigureWorkbook workbook = Figures.workbook(Figures.words("a".repeat(32_768)));

    assertThatThrownBy(() -> new XlsxWriter().write(workbook, new ByteArrayOutputStream()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("sheets[0].rows[0][0].words: words of 32768 characters");
    assertThat(XlsxFile.of(Figures.words("a".repeat(32_767))).value("A4")).hasSize(32_769);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b",
        "a:b",
        "[a]",
        "a?",
        "a*",
        "'a",
        "a'",
        "'",
        "History",
        "HISTORY",
        "12345678901234567890123456789012"
      })
  void nameThatExcelRefuses_isRefused(String name) {
    FigureSheet news = Figures.news();

    assertThatThrownBy(() -> new FigureSheet(name, "a", news.columns(), news.rows(), news.totals()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + name + "\"");
  }

  @Test
  void rowsAndNamesThatDoNotFit_areRefused() {
    FigureSheet news = Figures.news();
    List<FigureCell> one = List.of(FigureCell.EMPTY);

    assertThatThrownBy(() -> new FigureSheet("a", "b", news.columns(), List.of(one), List.of()))
        .hasMessageContaining("Row 0 of sheet \"a\"")
        .hasMessageContaining("1 cells, 3 columns");
    assertThatThrownBy(() -> new FigureSheet("a", "b", news.columns(), List.of(), one))
        .hasMessageContaining("Totals row");
    assertThatThrownBy(() -> new FigureSheet("a", "b", List.of(), List.of(), List.of()))
        .hasMessageContaining("0 columns");
    assertThatThrownBy(() -> Figures.workbook(news, news)).hasMessageContaining("twice");
    assertThatThrownBy(() -> new FigureWorkbook("a", "b", null, Collections.emptyList()))
        .hasMessageContaining("must have a sheet");
  }
}
