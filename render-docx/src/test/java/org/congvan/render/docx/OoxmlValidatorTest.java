package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.testkit.printed.OfficePrograms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Microsoft's Open XML SDK finds no error in any sample, for any version of Word. The validator is
 * the program that the system property {@code congvan.ooxmlValidator} names.
 */
@Tag("office")
class OoxmlValidatorTest {

  private static final List<String> VERSIONS =
      List.of(
          "Office2007",
          "Office2010",
          "Office2013",
          "Office2016",
          "Office2019",
          "Office2021",
          "Microsoft365");

  @TempDir static Path folder;

  private static String validator = "";

  @BeforeAll
  static void validatorIsThere() {
    validator = System.getProperty("congvan.ooxmlValidator", "");
    OfficePrograms.require(
        !validator.isEmpty(), "Open XML validator, named by -Dcongvan.ooxmlValidator=…");
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

  private static void assertValid(String name, DocxRenderer renderer) throws IOException {
    Path file = folder.resolve(name + ".docx");
    Files.write(
        file,
        DocxFile.of(renderer, Objects.requireNonNull(SampleDocuments.all().get(name))).bytes());
    List<String> errors = new ArrayList<>();
    for (String version : VERSIONS) {
      OfficePrograms.Outcome outcome =
          OfficePrograms.run(folder, validator, file.toString(), "--officeVersion", version);
      if (outcome.exit() != 0) {
        errors.add(version + ": " + outcome.output());
      }
    }
    assertThat(errors).isEmpty();
  }
}
