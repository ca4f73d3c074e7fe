package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.render.Formats;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir Path folder;

  @Test
  void demo_writesTheDispatchInEveryFormatAndSaysWhere() throws IOException {
    Path into = folder.resolve("new/demo");

    Run run = Run.of("demo", into);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Formats.load(DemoCommandTest.class.getClassLoader())
        .writable()
        .forEach(
            format -> {
              Path file = into.resolve("cong-van-477." + format.fileExtension());
              assertThat(file).isNotEmptyFile();
              assertThat(run.out()).contains(file + "\n");
            });
    try (var in = Files.newInputStream(into.resolve("cong-van-477.json"))) {
      assertThat(JsonDocumentFormat.standard().read(in).document())
          .isEqualTo(DemoDocument.DISPATCH_477.read());
    }
  }

  @Test
  void demo_writesBothDocumentsAsDocxAndJson() {
    Run.of("demo", folder);

    assertThat(folder.resolve("cong-van-477.docx")).isNotEmptyFile();
    assertThat(folder.resolve("cong-van-477.json")).isNotEmptyFile();
    assertThat(folder.resolve("bao-cao-2020.docx")).isNotEmptyFile();
    assertThat(folder.resolve("bao-cao-2020.json")).isNotEmptyFile();
  }

  @Test
  void demo_printsTheValidationReportThatItWrites() throws IOException {
    Run run = Run.of("demo", folder);

    String report = Files.readString(folder.resolve("validation.vi.txt"));
    assertThat(report).startsWith("CHẤP NHẬN ĐƯỢC, ").contains("RCPT-003", "477/SKHCN-TTNCUĐ");
    assertThat(run.out()).endsWith("\n\n" + report);
  }

  @Test
  void demo_twice_givesTheSameBytes() throws IOException {
    Run.of("demo", folder.resolve("a"));
    Run.of("demo", folder.resolve("b"));

    try (var files = Files.list(folder.resolve("a"))) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(folder.resolve("b").resolve(file.getFileName()))
                      .hasSameBinaryContentAs(file));
    }
  }

  @Test
  void demo_intoAFile_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "x");

    Run run = Run.of("demo", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "congvan: Cannot create folder "
                + file
                + ": there is a file where a folder should be\n");
  }
}
