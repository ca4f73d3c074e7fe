package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private static final CsvWriter PLAIN = CsvWriter.forPrograms();

  private static String write(CsvWriter writer, FigureSheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(sheet, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void sheet_isHeadingsRowsAndTotals_withPlainNumbers() throws IOException {
    assertThat(write(PLAIN, Figures.news()))
        .isEqualTo(
            """
            "Cơ quan, địa phương","Số tin, bài",Tỷ lệ đúng hạn (%)
            Sở Nội vụ,1234567,98.25
            Thành phố Đông Hà,7,100
            Thị xã Quảng Trị,,
            Tổng cộng,1234574,98.3
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void sheetForVietnameseSettings_hasSemicolonsAndDecimalCommas() throws IOException {
    assertThat(write(CsvWriter.forSpreadsheets(), Figures.news()))
        .isEqualTo(
            """
            \uFEFF"Cơ quan, địa phương";"Số tin, bài";Tỷ lệ đúng hạn (%)
            Sở Nội vụ;1234567;98,25
            Thành phố Đông Hà;7;100
            Thị xã Quảng Trị;;
            Tổng cộng;1234574;98,3
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void sheetForEnglishSettings_hasCommasAndDecimalPoints() throws IOException {
    assertThat(write(CsvWriter.forSpreadsheets(CsvDialect.ENGLISH), Figures.news()))
        .startsWith("\uFEFF\"Cơ quan, địa phương\",\"Số tin, bài\",")
        .contains("Sở Nội vụ,1234567,98.25\r\n");
    assertThat(write(CsvWriter.builder().build(), Figures.news()))
        .isEqualTo(write(CsvWriter.forSpreadsheets(CsvDialect.ENGLISH), Figures.news()));
  }

  @Test
  void separatorsOfBothDialects_areQuotedForSpreadsheets() throws IOException {
    for (CsvDialect dialect : CsvDialect.values()) {
      assertThat(write(CsvWriter.forSpreadsheets(dialect), Figures.words("a;b", "a,b", "a\tb")))
          .endsWith("\"a;b\"\r\n\"a,b\"\r\n\"a\tb\"\r\n");
    }
  }

  @Property(tries = 3000)
  void differentSheets_areDifferentBytes(
      @ForAll("rows") List<List<FigureCell>> first,
      @ForAll("rows") List<List<FigureCell>> second,
      @ForAll CsvDialect dialect)
      throws IOException {
    CsvWriter writer = CsvWriter.forSpreadsheets(dialect);

    assertThat(write(writer, sheet(first)).equals(write(writer, sheet(second))))
        .isEqualTo(first.equals(second));
  }

  private static FigureSheet sheet(List<List<FigureCell>> rows) {
    return new FigureSheet(
        "a",
        "b",
        List.of(FigureColumn.text("c"), FigureColumn.text("d")).subList(0, rows.get(0).size()),
        rows,
        List.of());
  }

  /** Few characters, so that some of the rows are nearly the same. */
  @Provide
  static Arbitrary<List<List<FigureCell>>> rows() {
    Arbitrary<FigureCell> words =
        Arbitraries.strings().withChars("'=;,\n\"1 ").ofMaxLength(3).map(FigureCell::of);
    Arbitrary<FigureCell> numbers =
        Arbitraries.of("1", "11", "1.1", "-1", "0.1")
            .map(number -> FigureCell.of(new BigDecimal(number)));
    return Arbitraries.integers()
        .between(1, 2)
        .flatMap(columns -> Arbitraries.oneOf(words, numbers).list().ofSize(columns))
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .filter(rows -> rows.stream().map(List::size).distinct().count() == 1);
  }

  @Test
  void quotesCommasAndLineBreaks_areQuoted() throws IOException {
    assertThat(write(PLAIN, Figures.words("a\"b", "a,b", "a\r\nb", "a;b")))
        .isEqualTo("Chữ\r\n\"a\"\"b\"\r\n\"a,b\"\r\n\"a\r\nb\"\r\na;b\r\n");
  }

  @Test
  void loneEmptyCell_isNotAnEmptyLine() throws IOException {
    assertThat(write(PLAIN, Figures.words("", "a"))).isEqualTo("Chữ\r\n\"\"\r\na\r\n");
  }

  @Test
  void byteOrderMark_isThereForSpreadsheetsOnly() throws IOException {
    assertThat(write(CsvWriter.forSpreadsheets(), Figures.words("a"))).startsWith("\uFEFFChữ");
    assertThat(write(PLAIN, Figures.words("a"))).startsWith("Chữ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u200B=1", "\uFF1D1"})
  void wordsThatLookLikeAFormula_haveAnApostrophe_unlessTheCallerWantsTheVeryWords(String words)
      throws IOException {
    CsvWriter guarding = CsvWriter.builder().byteOrderMark(false).build();

    assertThat(write(guarding, Figures.words(words)).replace("\"", ""))
        .isEqualTo("Chữ\r\n'" + words + "\r\n");
    assertThat(write(PLAIN, Figures.words(words)).replace("\"", ""))
        .isEqualTo("Chữ\r\n" + words + "\r\n");
  }

  @Test
  void wordsThatLookLikeANumber_areNotTheNumber() throws IOException {
    FigureSheet sheet =
        new FigureSheet(
            "a",
            "b",
            List.of(FigureColumn.text("c"), FigureColumn.number("d")),
            List.of(List.of(FigureCell.of("27,5"), FigureCell.of(new BigDecimal("27.5")))),
            List.of());

    assertThat(write(CsvWriter.forSpreadsheets(), sheet)).endsWith("\"'27,5\";27,5\r\n");
    assertThat(write(PLAIN, sheet)).endsWith("\"27,5\",27.5\r\n");
  }

  @Test
  void headingThatLooksLikeAFormula_hasAnApostrophe() throws IOException {
    FigureSheet sheet =
        new FigureSheet("a", "b", List.of(FigureColumn.text("=1")), List.of(), List.of());

    assertThat(write(CsvWriter.builder().byteOrderMark(false).build(), sheet)).isEqualTo("'=1\r\n");
  }

  @Test
  void numbers_areExactAndNeverGuarded() throws IOException {
    FigureSheet sheet =
        new FigureSheet(
            "Số",
            "Số",
            List.of(FigureColumn.number("Số")),
            List.of(
                List.of(FigureCell.of(-7)),
                List.of(FigureCell.of(new BigDecimal("1E+30"))),
                List.of(FigureCell.of(new BigDecimal("0.10")))),
            List.of());

    assertThat(write(CsvWriter.builder().byteOrderMark(false).build(), sheet))
        .isEqualTo("Số\r\n-7\r\n1" + "0".repeat(30) + "\r\n0.1\r\n");
  }

  @Test
  void halfASurrogatePair_isRefusedWithItsPlace() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderException refusal =
        catchThrowableOfType(
            RenderException.class, () -> PLAIN.write(Figures.words("a", "\uD83D"), out));

    assertThat(refusal.path()).hasToString("rows[1][0].words");
    assertThat(out.size()).isZero();
  }
}
