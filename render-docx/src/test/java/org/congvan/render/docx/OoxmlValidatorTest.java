package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.congvan.testkit.printed.OfficeFileValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Microsoft's Open XML SDK finds no error in any sample, for any version of Word, and it does find
 * one that is there.
 */
@Tag("office")
class OoxmlValidatorTest {

  @TempDir static Path folder;

  private static @Nullable OfficeFileValidator validator;

  @BeforeAll
  static void start() {
    validator = OfficeFileValidator.start();
  }

  @AfterAll
  static void end() {
    if (validator != null) {
      validator.close();
    }
  }

  static Iterable<String> names() {
    return SampleDocuments.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void sample_isValidForEveryVersionOfWord(String name) throws IOException {
    assertValid(name, new DocxRenderer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stamps-nd30", "report-nd30", "copy-nd30"})
  void sampleByHouseLayout_isValidForEveryVersionOfWord(String name) throws IOException {
    assertValid(name, OwnLayout.rendererOf(OwnLayout.house()));
  }

  @Test
  void brokenFile_isNotValid() throws IOException {
    Path file = changed("broken.docx", "<w:body>", "<w:body><w:nothing/>");

    assertThat(Objects.requireNonNull(validator).errors(file))
        .hasSize(7)
        .allMatch(error -> error.contains("/word/document.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://dich vu[cong.quangtri.gov.vn",
        "http://dịchvụcông.quangtri.gov.vn",
        "http://dichvucong.quangtri.gov.vn:abc",
        "\\\\host\\share"
      })
  void addressThatTheSdkMendsInSilence_isAnError(String target) throws IOException {
    Path file = changed("broken.docx", "http://dichvucong.quangtri.gov.vn", target);

    assertThat(Objects.requireNonNull(validator).errors(file))
        .singleElement()
        .asString()
        .startsWith("/word/_rels/document.xml.rels leads to what is no address:")
        .contains(target);
  }

  private static Path changed(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    Map<String, byte[]> parts =
        DocxFile.of(Objects.requireNonNull(SampleDocuments.all().get("report-nd30"))).parts();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String xml = new String(part.getValue(), StandardCharsets.UTF_8);
        zip.write(xml.replace(from, to).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static void assertValid(String name, DocxRenderer renderer) throws IOException {
    Path file = folder.resolve(name + ".docx");
    Files.write(
        file,
        DocxFile.of(renderer, Objects.requireNonNull(SampleDocuments.all().get(name))).bytes());
    assertThat(Objects.requireNonNull(validator).errors(file)).isEmpty();
  }
}
