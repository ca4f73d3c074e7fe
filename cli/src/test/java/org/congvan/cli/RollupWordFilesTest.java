package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that agencies sent as Word files. */
class RollupWordFilesTest {

  @TempDir Path folder;
  private Path reports;
  private Path result;

  @BeforeEach
  void renderReports() throws IOException {
    reports = folder.resolve("reports");
    result = folder.resolve("result.json");
    RenderedWord.write(reports.resolve("an-lac.docx"), report("Sở An Lạc", "12/BC-SAL", 120));
    RenderedWord.write(
        reports.resolve("12/binh-minh.docx"), report("Sở Bình Minh", "31/BC-SBM", 80));
  }

  @Test
  void reportsInWord_areAddedUp() throws IOException {
    Run run = Run.of("rollup", reports, "-o", result);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(result))
        .contains("\"value\": 200", "\"source\": \"an-lac.docx\"", "\"12/binh-minh.docx\"");
  }

  @Test
  void doubts_areListedForEachFile() throws IOException {
    Path word = reports.resolve("an-lac.docx");
    Path doubtful =
        RenderedWord.rewritten(
            word, reports.resolve("l2.docx"), xml -> xml.replace("12/BC-SAL", "l2/BC-SAL"));
    Files.delete(word);

    Run run = Run.of("rollup", reports, "-o", result);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("congvan: " + doubtful + ": header.code: ")
        .contains("\"Số: l2/BC-SAL\" was read as ", "word/document.xml");
  }

  @Test
  void textsAndNotesOfWord_arePassedOver() throws IOException {
    Files.writeString(reports.resolve("agencies.txt"), "Sở An Lạc\nSở Bình Minh\n");
    Files.writeString(reports.resolve("~$an-lac.docx"), "user");

    assertThat(Run.of("rollup", reports, "-o", result)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void wordFileThatIsNoReport_endsTheCommandOrIsLeftOut() throws IOException {
    Path dispatch = RenderedWord.write(reports.resolve("cv.docx"), RenderedWord.ISSUED);
    Path broken = Files.writeString(reports.resolve("d.docx"), "no archive");

    Run ended = Run.of("rollup", reports, "-o", result);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).startsWith("congvan: " + dispatch + ": Cannot roll up cv.docx: ");
    assertThat(result).doesNotExist();

    Run leftOut = Run.of("rollup", reports, "-o", result, "--keep-going");
    assertThat(leftOut.code()).isEqualTo(4);
    assertThat(leftOut.err())
        .contains("Skipped: " + dispatch, "Skipped: " + broken + ": The file is no archive")
        .endsWith("congvan: Skipped 2 of 4 documents\n");
  }

  private static OfficialDocument report(String agency, String code, int articles) {
    return ThreeDepartments.report(
        agency,
        code,
        LocalDate.of(2020, 12, 16),
        ThreeDepartments.articles(2020, articles)
            .difficulty(Difficulty.of("Kinh phí tuyên truyền còn hạn chế."))
            .recommendation(Recommendation.of("Bố trí kinh phí tuyên truyền.")));
  }
}
