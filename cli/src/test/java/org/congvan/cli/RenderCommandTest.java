package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  @TempDir Path folder;

  private Path input;
  private String json;

  @BeforeEach
  void writeInput() throws IOException {
    input = folder.resolve("in.json");
    try (OutputStream out = Files.newOutputStream(input)) {
      JsonDocumentFormat.standard().render(DemoDocument.DISPATCH_477.read(), out);
    }
    json = Files.readString(input);
  }

  @Test
  void render_writesAnyRegisteredFormat() {
    for (String format : List.of("docx", "html", "json", "pdf", "pdf-a3", "txt")) {
      Path output = folder.resolve("out." + format);

      Run run = Run.of("render", input, "--format", format, "-o", output);

      assertThat(run).isEqualTo(new Run(0, "", ""));
      assertThat(output).isNotEmptyFile();
    }
    assertThat(folder.resolve("out.json")).hasSameBinaryContentAs(input);
  }

  @Test
  void render_replacesAnOlderFile() throws IOException {
    Path output = Files.writeString(folder.resolve("out.txt"), "old");

    assertThat(Run.of("render", input, "--format", "txt", "-o", output).code()).isZero();
    assertThat(output).content().startsWith("UBND TỈNH QUẢNG TRỊ\n").doesNotContain("old");
  }

  @Test
  void render_readsTheFormatOfTheExtension() throws IOException {
    Path output = folder.resolve("out.txt");

    Run run = Run.of("render", form("in.Form"), "--format", "txt", "-o", output);

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "",
                "congvan: "
                    + folder.resolve("in.Form")
                    + ": header.code: \"5/SA-VP\" was read as \"05/SA-VP\": The number and symbol is"
                    + " not written as it should be and was mended.\n"));
    assertThat(output).content().contains("Số: 05/SA-VP", "Kính mời họp./.");
  }

  @Test
  void render_from_countsMoreThanTheExtension() throws IOException {
    Path output = folder.resolve("out.txt");
    Path json = Files.copy(input, folder.resolve("really-json.form"));

    assertThat(
            Run.of("render", form("form.json"), "--from", "form", "--format", "txt", "-o", output)
                .code())
        .isZero();
    assertThat(Run.of("render", json, "--from", "json", "--format", "txt", "-o", output))
        .isEqualTo(new Run(0, "", ""));
    assertThat(output).content().contains("Số: 477/SKHCN-TTNCUĐ");
  }

  @Test
  void render_extensionOfNoFormat_isReadAsJson() throws IOException {
    for (String name : List.of("in", "in.data", "in.json.bak", "in.")) {
      Path copy = Files.copy(input, folder.resolve(name));

      Run run = Run.of("render", copy, "--format", "txt", "-o", folder.resolve("out.txt"));

      assertThat(run).isEqualTo(new Run(0, "", ""));
    }
  }

  @Test
  void render_extensionOfAFormatThatIsOnlyWritten_isRefused() throws IOException {
    Path page = Files.copy(input, folder.resolve("in.html"));

    Run run = refused("render", page, "--format", "txt", "-o", folder.resolve("out.txt"));

    assertThat(run.err())
        .startsWith(
            "congvan: "
                + page
                + ": No reader for format \"html\", which can only be written: expected one of"
                + " [docx, form, json, pdf, txt];")
        .endsWith("; or name the format of the file with --from\n");
  }

  @Test
  void render_fromAnUnknownFormat_namesThoseThatCanBeRead() throws IOException {
    for (String format : List.of("odt", "html")) {
      Run run =
          refused(
              "render", input, "--from", format, "--format", "txt", "-o", folder.resolve("x.txt"));

      assertThat(run.err())
          .startsWith("congvan: No reader for format \"" + format + "\"")
          .contains("expected one of [docx, form, json, pdf, txt]");
    }
  }

  @Test
  void render_badForm_isRefusedWithItsLine() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.form"), "Cơ quan: Sở A\nMàu: xanh\n");

    Run run = refused("render", bad, "--format", "txt", "-o", folder.resolve("out.txt"));

    assertThat(run.err()).startsWith("congvan: " + bad + ": line 2: Cannot read line");
    assertThat(folder.resolve("out.txt")).doesNotExist();
  }

  private Path form(String name) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        Cơ quan: Sở A
        Số: 5/SA-VP
        Địa danh: Quảng Trị
        Ngày: 05/3/2024
        Trích yếu: mời họp
        Kính gửi: Sở B
        Chức vụ: Giám đốc
        Ký: Nguyễn Văn A

        Kính mời họp.
        """);
  }

  @Test
  void render_unknownFormat_namesTheKnownOnes() throws IOException {
    Run run = refused("render", input, "--format", "odt", "-o", folder.resolve("x.odt"));

    assertThat(run.err()).contains("No renderer for format \"odt\"", "docx", "json", "pdf", "txt");
  }

  @Test
  void render_badInput_leavesAnOlderFileAsItWas() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), json.substring(0, 900));
    Path output = Files.writeString(folder.resolve("out.txt"), "old");

    Run run = Run.of("render", broken, "--format", "txt", "-o", output);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("congvan: " + broken + ": ").contains("line ");
    assertThat(output).hasContent("old");
    assertThat(names()).containsExactlyInAnyOrder("in.json", "broken.json", "out.txt");
  }

  @Test
  void render_documentThatCannotBeWritten_leavesNoFile() throws IOException {
    Path draft =
        Files.writeString(
            folder.resolve("draft.json"),
            json.replaceFirst("(?s),\\s*\"promulgation\": \\{.*?\\}", ""));

    Run run = refused("render", draft, "--format", "txt", "-o", folder.resolve("out.txt"));

    assertThat(run.err())
        .startsWith("congvan: " + draft + ": header.promulgation: a draft without a date of issue")
        .contains("--as-of DAY", "--regulation ID")
        .doesNotContain("RegulationChoice");
    assertThat(names()).containsExactlyInAnyOrder("in.json", "draft.json");
  }

  @Test
  void render_draftAsOfADay_isSetByTheLawOfThatDay() throws IOException {
    Path draft =
        Files.writeString(
            folder.resolve("draft.json"),
            json.replaceFirst("(?s),\\s*\"promulgation\": \\{.*?\\}", ""));
    for (String format : List.of("docx", "txt")) {
      Path output = folder.resolve("draft." + format);

      Run run = Run.of("render", draft, "--format", format, "-o", output, "--as-of", "2020-03-05");

      assertThat(run).isEqualTo(new Run(0, "", ""));
      assertThat(output).isNotEmptyFile();
    }
    assertThat(folder.resolve("draft.txt")).content().contains("Số: 477/SKHCN-TTNCUĐ");
  }

  @Test
  void render_underANamedRegulation_isSetByItWhateverTheDate() throws IOException {
    Path circular = folder.resolve("circular.docx");
    Path decree = folder.resolve("decree.docx");
    Run.of("render", input, "--format", "docx", "-o", circular);

    Run run =
        Run.of("render", input, "--format", "docx", "-o", decree, "--regulation", "nd30-2020");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(parts(decree)).contains("word/header1.xml").doesNotContain("word/footer1.xml");
    assertThat(parts(circular)).contains("word/footer1.xml").doesNotContain("word/header1.xml");
  }

  private static List<String> parts(Path docx) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  @Test
  void render_jsonAsOfADay_isTheSameJson() {
    Path alone = folder.resolve("alone.json");
    Path asOf = folder.resolve("as-of.json");
    Run.of("render", input, "--format", "json", "-o", alone);
    Run.of("render", input, "--format", "json", "-o", asOf, "--as-of", "2021-01-01");

    assertThat(asOf).hasSameBinaryContentAs(alone);
  }

  @Test
  void render_issuedDocumentAsOfAnotherDay_keepsToItsOwn() {
    for (String format : List.of("docx", "txt")) {
      Path alone = folder.resolve("alone");
      Path asOf = folder.resolve("as-of");
      Run.of("render", input, "--format", format, "-o", alone);
      Run.of("render", input, "--format", format, "-o", asOf, "--as-of", "2021-01-01");

      assertThat(asOf).hasSameBinaryContentAs(alone);
    }
  }

  @Test
  void render_asOfADayWithoutLawOrNoDayAtAll_isRefused() throws IOException {
    Path draft =
        Files.writeString(
            folder.resolve("draft.json"),
            json.replaceFirst("(?s),\\s*\"promulgation\": \\{.*?\\}", ""));
    Path out = folder.resolve("out.x");

    Run lawless = refused("render", draft, "--format", "txt", "-o", out, "--as-of", "1999-01-01");
    Run noDay = refused("render", draft, "--format", "txt", "-o", out, "--as-of", "2020-02-30");
    Run unknown = refused("render", draft, "--format", "txt", "-o", out, "--regulation", "nd99");
    Run both =
        refused(
            "render",
            draft,
            "--format",
            "txt",
            "-o",
            out,
            "--as-of",
            "2020-03-05",
            "--regulation",
            "nd30-2020");

    assertThat(lawless.err())
        .contains(draft + ": header.promulgation.date: no regulation is known");
    assertThat(noDay.err()).contains("--as-of", "such as 2020-03-05", "\"2020-02-30\"");
    assertThat(unknown.err())
        .contains("No regulation \"nd99\" is known: expected one of [tt01-2011, nd30-2020]");
    assertThat(both.err()).contains("--as-of", "--regulation", "mutually exclusive");
    assertThat(names()).containsExactlyInAnyOrder("in.json", "draft.json");
  }

  @Test
  void render_characterThatXmlCannotHold_isRefusedWithItsPath() throws IOException {
    for (String character : List.of("\\u0001", "\\u0008", "\\uffff")) {
      Path odd =
          Files.writeString(
              folder.resolve("odd.json"), json.replace("Trần Thiêm", "Trần" + character));

      Run run = refused("render", odd, "--format", "docx", "-o", folder.resolve("out.docx"));

      assertThat(run.err()).startsWith("congvan: " + odd + ": signature.fullName: ");
      assertThat(names()).containsExactlyInAnyOrder("in.json", "odd.json");
    }
  }

  @Test
  void render_outputThatIsTheInput_isRefused() throws IOException {
    Path link = folder.resolve("link.json");
    assumeThat(canLink(link)).as("this file system has symbolic links").isTrue();

    for (Path output : List.of(input, folder.resolve("./in.json"), link)) {
      Run run = refused("render", input, "--format", "json", "-o", output);
      assertThat(run.err()).contains("Cannot write " + output + ": it is the input");
    }
    assertThat(input).hasContent(json.stripTrailing());
  }

  @Test
  void render_intoMissingFolder_isRefused() throws IOException {
    Path output = folder.resolve("no/out.txt");

    Run run = refused("render", input, "--format", "txt", "-o", output);

    assertThat(run.err())
        .isEqualTo("congvan: Cannot write " + output + ": its folder does not exist\n");
    assertThat(names()).containsExactly("in.json");
  }

  @Test
  void render_overAFolder_isRefused() throws IOException {
    Run run = refused("render", input, "--format", "txt", "-o", folder);

    assertThat(run.err()).contains("Cannot write " + folder + ": it is a folder");
  }

  @Test
  void render_intoReadOnlyFolder_isRefused() throws IOException {
    Path closed = readOnlyFolder();
    Path output = closed.resolve("out.txt");

    Run run = refused("render", input, "--format", "txt", "-o", output);

    assertThat(run.err()).startsWith("congvan: Cannot write " + output + ": ");
    assertThat(run.err()).containsAnyOf("permission denied", "Read-only", "not permitted");
    assertThat(output).doesNotExist();
    assertThat(closed).isDirectoryNotContaining("glob:**.part");
  }

  /** Even the superuser, whom no folder is closed to, makes no files among those of the kernel. */
  private Path readOnlyFolder() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    if (closed.toFile().setWritable(false) && !Files.isWritable(closed)) {
      return closed;
    }
    Path kernel = Path.of("/sys/kernel");
    assumeThat(kernel).as("a folder that this user cannot write into").isDirectory();
    return kernel;
  }

  @Test
  void render_missingOption_pointsToTheHelp() throws IOException {
    Run run = refused("render", input, "--format", "txt");

    assertThat(run.err()).contains("--output=OUT", "see congvan render --help");
  }

  private Run refused(Object... args) {
    Run run = Run.of(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("congvan: ").endsWith("\n");
    assertThat(run.err().lines()).hasSize(1);
    return run;
  }

  private boolean canLink(Path link) {
    try {
      Files.createSymbolicLink(link, input);
      return true;
    } catch (IOException | UnsupportedOperationException no) {
      return false;
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
