package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LibreOffice makes of comma-separated values under Vietnamese and English settings. */
@Tag("office")
class CsvOfficeTest {

  private static final int VIETNAMESE = 1066;
  private static final int ENGLISH = 1033;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("figures.csv");
  }

  private void write(CsvWriter writer, FigureSheet sheet) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      writer.write(sheet, out);
    }
  }

  private static FigureSheet rows(Stream<FigureCell> cells) {
    return new FigureSheet(
        "Số",
        "Số",
        List.of(FigureColumn.text("Tên"), FigureColumn.number("Số")),
        cells.map(cell -> List.of(FigureCell.of("dòng"), cell)).toList(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({"VIETNAMESE, 59, 1066", "ENGLISH, 44, 1033"})
  void numbers_areNumbersUnderTheSettingsOfTheirReader(
      CsvDialect dialect, String separator, int language) throws IOException {
    List<String> numbers = List.of("27.5", "1250.25", "-3.1", "1234567", "0.005");
    write(
        CsvWriter.forSpreadsheets(dialect),
        rows(numbers.stream().map(each -> FigureCell.of(new BigDecimal(each)))));

    OpenedSheet opened = OpenedSheet.ofCsv(file, separator, language);

    assertThat(opened.rows()).hasSize(1 + numbers.size());
    assertThat(opened.rows().subList(1, 1 + numbers.size()))
        .allSatisfy(row -> assertThat(row.get(1).kind()).isEqualTo("float"));
  }

  @Test
  void wordsThatLookLikeSomethingElse_areTheSameWords() throws IOException {
    List<String> words = SpreadsheetValueTest.READ;
    for (CsvDialect dialect : CsvDialect.values()) {
      write(CsvWriter.forSpreadsheets(dialect), rows(words.stream().map(FigureCell::of)));
      for (int language : new int[] {VIETNAMESE, ENGLISH}) {
        OpenedSheet opened =
            OpenedSheet.ofCsv(file, dialect == CsvDialect.VIETNAMESE ? "59" : "44", language);
        List<String> seen = new ArrayList<>();
        for (List<OpenedSheet.Cell> row : opened.rows().subList(1, opened.rows().size())) {
          assertThat(row.get(1).kind()).as(row.toString()).isEqualTo("string");
          seen.add(row.get(1).words().replace("'", "").strip());
        }
        assertThat(seen)
            .isEqualTo(words.stream().map(each -> each.replace("'", "").strip()).toList());
      }
    }
  }

  /** Each rule of what is read is there for a reason, and the list of words is not too short. */
  @Test
  void manyOfThem_areSomethingElseWithoutAnApostrophe() throws IOException {
    write(
        CsvWriter.builder().formulas(FormulaGuard.NONE).dialect(CsvDialect.VIETNAMESE).build(),
        rows(SpreadsheetValueTest.READ.stream().map(FigureCell::of)));
    long read =
        Stream.of(VIETNAMESE, ENGLISH)
            .map(language -> OpenedSheet.ofCsv(file, "59", language))
            .flatMap(opened -> opened.rows().stream().skip(1))
            .filter(row -> !row.get(1).kind().equals("string"))
            .count();
    assertThat(read).isGreaterThan(30);
  }

  @Test
  void nothingRunsAsAFormula_whateverSeparatorTheProgramPicks() throws IOException {
    List<FigureCell> hostile = new ArrayList<>();
    for (String behind : GuardedWordsTest.PASSED_OVER) {
      hostile.add(FigureCell.of(behind + "=1+1"));
      for (String separator : List.of(",", ";", "\t", "|", "\n", "\r\n")) {
        hostile.add(FigureCell.of("A" + separator + behind + "=1+1" + separator + "B"));
      }
    }
    for (CsvDialect dialect : CsvDialect.values()) {
      write(CsvWriter.forSpreadsheets(dialect), rows(hostile.stream()));
      String other = dialect == CsvDialect.VIETNAMESE ? "44" : "59";
      for (String separators : List.of(other, "9", "124", "59/44/9")) {
        assertThat(OpenedSheet.ofCsv(file, separators, VIETNAMESE).rows())
            .as(dialect + ", " + separators)
            .flatExtracting(row -> row)
            .filteredOn(cell -> !cell.formula().isEmpty())
            .isEmpty();
      }
    }
  }
}
