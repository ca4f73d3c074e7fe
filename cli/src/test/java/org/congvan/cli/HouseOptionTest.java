package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseOptionTest {

  private static final String STYLE =
      """
      house = skhcn
      regulation = nd30-2020
      size.body = 13 pt
      margin.left = 35 mm
      decision.document = 12/QĐ-SKHCN
      decision.location = Điều 2
      decision.quote = Danh mục chữ viết tắt
      agency.SKHCN = Sở Khoa học và Công nghệ
      unit.SKHCN.VP = Văn phòng
      """;

  @TempDir Path folder;

  private Path early;
  private Path late;
  private Path house;

  @BeforeEach
  void writeInput() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocumentFormat.standard().render(DemoDocument.DISPATCH_477.read(), out);
    String json = out.toString(StandardCharsets.UTF_8);
    early = Files.writeString(folder.resolve("early.json"), json);
    late = Files.writeString(folder.resolve("late.json"), json.replace("2019-11-11", "2021-11-11"));
    house = Files.writeString(folder.resolve("so.house"), STYLE);
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void render_followsTheHouseStyle() throws IOException {
    Path output = folder.resolve("out.docx");

    Run run = Run.of("render", late, "--format", "docx", "-o", output, "--house", house);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(part(output, "word/document.xml")).contains("w:left=\"1984\"");
    assertThat(part(output, "word/styles.xml")).containsPattern("docDefaults>.*w:sz w:val=\"26\"");
  }

  @Test
  void validate_followsTheHouseStyle() {
    Run run = Run.of("validate", late, "--house", house, "--locale", "en");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("by rule set nd30-2020+skhcn")
        .contains("ABBR-002  header.code")
        .contains("The symbol has \"TTNCUĐ\"")
        .contains("12/QĐ-SKHCN, Điều 2: “Danh mục chữ viết tắt”");
    assertThat(Run.of("validate", late, "--locale", "en").out()).doesNotContain("ABBR-00");
  }

  @Test
  void documentUnderAnotherRegulation_isDoneWithoutIt_whichIsSaid() throws IOException {
    Path output = folder.resolve("out.docx");
    Path plain = folder.resolve("plain.docx");
    Run.of("render", early, "--format", "docx", "-o", plain);
    String said =
        "congvan: "
            + house
            + ": the house style skhcn belongs to nd30-2020 and was not followed, because the"
            + " document is under tt01-2011\n";

    Run rendered = Run.of("render", early, "--format", "docx", "-o", output, "--house", house);
    Run judged = Run.of("validate", early, "--house", house);

    assertThat(rendered).isEqualTo(new Run(0, "", said));
    assertThat(output).hasSameBinaryContentAs(plain);
    assertThat(judged.err()).isEqualTo(said);
    assertThat(judged.out()).isEqualTo(Run.of("validate", early).out());
  }

  @Test
  void choiceThatTheLawDoesNotAllow_isOneLine_andNothingIsWritten() throws IOException {
    Path output = folder.resolve("out.docx");
    Path wrong =
        Files.writeString(folder.resolve("wrong"), STYLE.replace("body = 13 pt", "body = 15 pt"));

    Run run = Run.of("render", late, "--format", "docx", "-o", output, "--house", wrong);

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "congvan: "
                    + wrong
                    + ": line 3: size.body = 15 pt: Letter size (cỡ chữ) of BODY (lời văn) must be"
                    + " 13 to 14 pt, such as 13 pt, by 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.e; 15"
                    + " pt was given\n"));
    assertThat(output).doesNotExist();
  }

  @Test
  void fileThatCannotBeRead_isOneLine() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));
    Path missing = folder.resolve("missing");

    assertThat(Run.of("validate", late, "--house", empty))
        .isEqualTo(new Run(2, "", "congvan: " + empty + ": the file is empty\n"));
    assertThat(Run.of("validate", late, "--house", missing))
        .isEqualTo(new Run(2, "", "congvan: Cannot read " + missing + ": no such file\n"));
  }

  @Test
  void houseStyle_isNotOverwritten() throws IOException {
    Run run = Run.of("render", late, "--format", "txt", "-o", house, "--house", house);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Cannot write " + house);
    assertThat(house).hasContent(STYLE);
  }
}
