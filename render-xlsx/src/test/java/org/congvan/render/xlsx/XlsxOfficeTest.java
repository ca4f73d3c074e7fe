package org.congvan.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.testkit.printed.OfficeFileValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What office programs make of a workbook. */
@Tag("office")
class XlsxOfficeTest {

  @TempDir static Path folder;

  @Test
  void workbook_isValidForEveryVersionOfExcel() throws IOException {
    Path file = folder.resolve("figures.xlsx");
    Files.write(file, XlsxFile.of(Figures.news(), Figures.words("=1+1", "")).bytes());

    try (OfficeFileValidator validator = OfficeFileValidator.start()) {
      assertThat(validator.errors(file)).isEmpty();
    }
  }

  @Test
  void rows_areAsHighAsTheirWordsInLibreOffice() throws IOException {
    FigureSheet sheet =
        new FigureSheet(
            "O'Neil",
            "Số liệu",
            List.of(
                FigureColumn.text("Cơ quan"),
                FigureColumn.number(
                    "Tin, bài tuyên truyền cải cách hành chính trong cả năm (bài)")),
            List.of(
                List.of(FigureCell.of("Đề nghị bố trí kinh phí. ".repeat(12)), FigureCell.of(1)),
                List.of(FigureCell.of("Sở Nội vụ"), FigureCell.of(2))),
            List.of(FigureCell.of("Tổng cộng ".repeat(12)), FigureCell.of(3)));
    Path file = folder.resolve("heights.xlsx");
    Files.write(file, XlsxFile.of(sheet).bytes());

    List<Double> heights = OpenedSheet.ofXlsx(file).heights();

    assertThat(heights).hasSize(6);
    double line = heights.get(4);
    assertThat(line).isBetween(5.0, 6.0);
    assertThat(heights.get(2)).as("headings").isGreaterThan(2.9 * line);
    assertThat(heights.get(3)).as("words").isGreaterThan(3.9 * line);
    assertThat(heights.get(5)).as("totals").isGreaterThan(1.9 * line);
  }

  @Test
  void headings_areRepeatedInLibreOffice_whateverTheSheetIsCalled() throws IOException {
    FigureSheet news = Figures.news();
    List<FigureSheet> sheets =
        Stream.of("O'Neil", "a''b", "Số liệu \"2019\"", "a!b", "A1", "a'!b")
            .map(
                name ->
                    new FigureSheet(name, news.title(), news.columns(), news.rows(), news.totals()))
            .toList();
    Path file = folder.resolve("names.xlsx");
    Files.write(file, XlsxFile.of(sheets.toArray(new FigureSheet[0])).bytes());

    assertThat(OpenedSheet.ofXlsx(file).sheetsWithRepeatedHeadings()).isEqualTo(sheets.size());
  }
}
