package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Footnotes, alignment and blanks as LibreOffice prints them. */
@Tag("office")
class PrintedFormTest {

  private static final double LEFT = 30;
  private static final double RIGHT = 190;
  private static final Offset<Double> HALF_MM = within(0.5);

  @TempDir static Path folder;

  private static PrintedPages pages;

  @BeforeAll
  static void print() {
    PrintedPages.requirePrograms();
    byte[] docx = DocxFile.of(FormDocument.of(SampleDocuments.UNDER_DECREE)).bytes();
    pages = PrintedPages.of(folder, "form", docx);
  }

  /** The line that holds words. */
  private static PrintedLine line(String words) {
    return pages.lines().stream()
        .filter(line -> line.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No line with " + words + " in " + pages.lines()));
  }

  @Test
  void footnotes_standAtTheFootOfThePageThatHoldsTheirNumber() {
    for (List<String> pair :
        List.of(
            List.of("Thực hiện ", "Ban hành kèm theo "),
            List.of("1) Bản sao", "Có chứng thực."),
            List.of("Họ và tên", "Viết hoa."))) {
      PrintedLine text = line(pair.get(0));
      PrintedLine note = line(pair.get(1));

      assertThat(note.page()).as(note.text()).isEqualTo(text.page());
      assertThat(note.points()).as(note.text()).isEqualTo(11);
      List<PrintedLine> below =
          pages.lines().stream()
              .filter(each -> each.page() == note.page() && each.baseline() > note.baseline() + 1)
              .toList();
      assertThat(below).as("below %s", note).allMatch(each -> each.points() <= 11);
    }
  }

  @Test
  void linesInTheMiddleAndAtTheRight_standThere() {
    assertThat(line("Dòng ở giữa").centre()).isCloseTo((LEFT + RIGHT) / 2, HALF_MM);
    assertThat(line("(Nguồn: Sở Nội vụ)").right()).isCloseTo(RIGHT, HALF_MM);
  }

  @Test
  void blanks_endAtTheMargin() {
    assertThat(
            Stream.of("Quê quán: ", "cấp ngày", "Tôi là ")
                .map(PrintedFormTest::line)
                .mapToDouble(line -> endOf(line.baseline(), line.page())))
        .allSatisfy(end -> assertThat(end).isCloseTo(RIGHT, within(1.0)));
    assertThat(pages.lines()).allSatisfy(line -> assertThat(line.right()).isLessThan(RIGHT + 0.6));
  }

  /** Where the pieces of a line end. */
  private static double endOf(double baseline, int page) {
    return pages.lines().stream()
        .filter(each -> each.page() == page && Math.abs(each.baseline() - baseline) < 1)
        .mapToDouble(PrintedLine::right)
        .max()
        .orElseThrow();
  }

  @Test
  void lineWithBlanks_goesOnInOneLine() {
    PrintedLine first = line("Tôi là ");

    assertThat(pages.lines())
        .filteredOn(each -> each.text().contains("hiện công tác tại"))
        .singleElement()
        .satisfies(each -> assertThat(each.baseline()).isCloseTo(first.baseline(), HALF_MM));
  }
}
