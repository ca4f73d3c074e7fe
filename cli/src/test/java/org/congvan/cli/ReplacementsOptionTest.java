package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementsOptionTest {

  @TempDir Path folder;

  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocumentFormat.standard().render(DemoDocument.DISPATCH_477.read(), out);
    document =
        Files.writeString(
            folder.resolve("in.json"),
            out.toString(StandardCharsets.UTF_8).replace("2019-11-11", "2021-11-11"));
  }

  private Path table(String row) throws IOException {
    return Files.writeString(
        folder.resolve("thay-the.tsv"), "replacements\tthay-the-tinh\t1\n" + row + "\n");
  }

  @Test
  void documentsOfTheFileAreLookedUpToo() throws IOException {
    Path own = table("225/QĐ-TTg\tnăm 2016\t2/QĐ-TTg\t2021-01-01\tQuyết định số 02/QĐ-TTg\tHIGH");

    Run run = Run.of("validate", document, "--replacements", own, "--locale", "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("by rule set nd30-2020+thay-the-tinh")
        .contains("\"Quyết định số 225/QĐ-TTg\" is cited as in force")
        .contains("\"Quyết định số 09/2015/QĐ-TTg\" is cited as in force");
    assertThat(Run.of("validate", document, "--locale", "en").out())
        .doesNotContain("225/QĐ-TTg\" is cited as in force");
  }

  @Test
  void wrongFile_isOneLineWithItsPlace() throws IOException {
    Path own = table("225/QĐ-TTg\t-\t2/QĐ-TTg\t2021-01-01\tnguồn\tHIGH");

    Run run = Run.of("validate", document, "--replacements", own);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("thay-the.tsv: Line 2 of the table of replacements: ")
        .contains("225/QĐ-TTg needs the day of issue");
  }

  @Test
  void missingFile_isNamed() {
    Run run = Run.of("validate", document, "--replacements", folder.resolve("none.tsv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.tsv");
  }
}
