package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReportFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the README in both languages quotes is what the samples and a project of {@code consumers}
 * hold, and what they print; the coordinates are those of the build.
 */
class ReadmeTest {

  private static final String QUICKSTART =
      "samples/src/main/java/org/congvan/samples/Quickstart.java";
  private static final String REPORT_DATA_TEST =
      "samples/src/test/java/org/congvan/samples/ReportDataTest.java";
  private static final String CITATIONS_TEST =
      "samples/src/test/java/org/congvan/samples/CitationsInTextTest.java";

  private static final String SUCCESSOR_DECREE =
      "samples/src/main/java/org/congvan/samples/SuccessorDecree.java";

  private static final String EVERYDAY_DOCUMENTS =
      "samples/src/main/java/org/congvan/samples/EverydayDocuments.java";

  private static final String HOUSE_CHOICES =
      "samples/src/main/java/org/congvan/samples/HouseChoices.java";

  private static final String WORD_FILES =
      "samples/src/main/java/org/congvan/samples/WordFiles.java";

  private static final String EMBEDDED_DOCUMENTS =
      "samples/src/main/java/org/congvan/samples/EmbeddedDocuments.java";

  @ParameterizedTest
  @CsvSource({
    "README.md, report",
    "README.md, dispatch",
    "README.md, write",
    "README.md, testkit",
    "README.md, constraints",
    "docs/citations.md, citations",
    "README.md, successor",
    "README.md, mapper",
    "README.md, body",
    "README.md, decision",
    "README.md, issue",
    "README.md, copy",
    "README.md, house",
    "README.md, read-word",
    "README.md, audit-word",
    "README.md, mend-word",
    "README.vi.md, report",
    "README.vi.md, dispatch",
    "README.vi.md, write",
    "README.vi.md, testkit",
    "README.vi.md, constraints",
    "docs/citations.vi.md, citations",
    "README.vi.md, successor",
    "README.vi.md, mapper",
    "README.vi.md, body",
    "README.vi.md, decision",
    "README.vi.md, issue",
    "README.vi.md, copy",
    "README.vi.md, house",
    "README.vi.md, read-word",
    "README.vi.md, audit-word",
    "README.vi.md, mend-word"
  })
  void quotedCode_isTheSource(String readme, String snippet) throws IOException {
    assertThat(quoted(readme, snippet)).isEqualTo(inLanguageOf(readme, source(snippet)));
  }

  /** The project that CI builds as any user would. */
  @ParameterizedTest
  @CsvSource({
    "consumer-pom, pom.xml",
    "consumer-main, src/main/java/com/example/Main.java",
  })
  void quotedProject_isTheOneThatIsBuilt(String snippet, String file) throws IOException {
    assertThat(quoted("README.md", snippet))
        .isEqualTo(quoted("README.vi.md", snippet))
        .isEqualTo(read("consumers/quickstart/" + file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void quotedController_isThatOfTheApplication(String readme) throws IOException {
    assertThat(quoted(readme, "controller"))
        .isEqualTo(read("consumers/springboot/src/main/java/com/example/springboot/Outbox.java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void quotedHouseStyle_isTheFileOfTheSample(String readme) throws IOException {
    assertThat(quoted(readme, "house-file"))
        .isEqualTo(read("samples/src/main/resources/org/congvan/samples/skhcn.house"));
  }

  @Test
  void quotedOutput_isWhatQuickstartPrints() throws IOException {
    assertThat(quoted("README.md", "output")).isEqualTo(printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/citations.md", "docs/citations.vi.md"})
  void quotedCitations_areWhatIsFound(String readme) throws IOException {
    assertThat(quoted(readme, "found")).isEqualTo(CitationsInTextTest.printed());
  }

  @Test
  void quotedOutputInVietnamese_isTheSameReportInVietnamese() throws IOException {
    var dispatch = Quickstart.validate(Quickstart.report(), new PrintStream(nowhere(), false));
    var result = DocumentValidator.standard().validate(dispatch);
    String text = ValidationReportFormatter.standard().format(result, Locale.forLanguageTag("vi"));
    assertThat(quoted("README.vi.md", "output")).isEqualTo(text);
  }

  @Test
  void writtenFiles_areOneForEachFormatAndTheJsonReadsBackEqual(@TempDir Path folder)
      throws IOException {
    var dispatch = Quickstart.validate(Quickstart.report(), new PrintStream(nowhere(), false));
    Quickstart.write(dispatch, folder);
    for (RenderFormat format : Formats.load(ReadmeTest.class.getClassLoader()).writable()) {
      assertThat(folder.resolve("477." + format.fileExtension())).isNotEmptyFile();
    }
    try (var json = Files.newInputStream(folder.resolve("477.json"))) {
      assertThat(JsonDocumentFormat.standard().read(json).document()).isEqualTo(dispatch);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void coordinates_areThoseOfTheBuild(String readme) throws IOException {
    String version = firstGroup("<artifactId>congvan-parent</artifactId>\\s*<version>([^<]+)<");
    Matcher coordinates =
        Pattern.compile("org\\.congvan:(congvan-[a-z-]+):([\\w.-]+)").matcher(read(readme));
    List<String[]> found =
        coordinates.results().map(match -> new String[] {match.group(1), match.group(2)}).toList();
    assertThat(found).isNotEmpty();
    assertThat(found)
        .allSatisfy(
            each -> {
              assertThat(each[1]).as("version of " + each[0]).isEqualTo(version);
              assertThat(read("pom.xml")).contains("<artifactId>" + each[0] + "</artifactId>");
            });
    assertThat(
            Pattern.compile(
                    "<artifactId>congvan-[a-z-]+</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(read(readme))
                .results()
                .map(match -> match.group(1)))
        .isNotEmpty()
        .containsOnly(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "README.vi.md",
        "CONTRIBUTING.md",
        "GLOSSARY.md",
        "docs/citations.md",
        "docs/citations.vi.md",
        "docs/command-line.md",
        "docs/command-line.vi.md",
        "docs/hosts.md"
      })
  void linkedFiles_exist(String document) throws IOException {
    List<String> targets =
        Pattern.compile("\\[[^\\]]*\\]\\(([^)#:]+)\\)")
            .matcher(read(document))
            .results()
            .map(match -> match.group(1))
            .toList();
    Path from = root().resolve(document).resolveSibling("");
    assertThat(targets).allSatisfy(target -> assertThat(from.resolve(target)).exists());
  }

  /** The Vietnamese page shows the report in Vietnamese; nothing else differs. */
  private static String inLanguageOf(String readme, String code) {
    return readme.endsWith(".vi.md")
        ? code.replace("Locale.ENGLISH", "Locale.forLanguageTag(\"vi\")")
        : code;
  }

  private static String printed() {
    var bytes = new ByteArrayOutputStream();
    Quickstart.validate(Quickstart.report(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static ByteArrayOutputStream nowhere() {
    return new ByteArrayOutputStream();
  }

  /** What stands in a source between the two marks, without the indent of a method. */
  private static String source(String snippet) throws IOException {
    String file =
        switch (snippet) {
          case "testkit" -> REPORT_DATA_TEST;
          case "citations" -> CITATIONS_TEST;
          case "successor" -> SUCCESSOR_DECREE;
          case "house" -> HOUSE_CHOICES;
          case "mapper" -> EMBEDDED_DOCUMENTS;
          case "read-word", "audit-word", "mend-word" -> WORD_FILES;
          case "body", "decision", "issue", "copy" -> EVERYDAY_DOCUMENTS;
          default -> QUICKSTART;
        };
    Matcher matcher =
        Pattern.compile(
                "(?m)^    // begin " + snippet + "\\n(.*?)^    // end " + snippet + "\\n",
                Pattern.DOTALL)
            .matcher(read(file));
    assertThat(matcher.find()).as("marks of " + snippet + " in " + file).isTrue();
    return matcher.group(1).replaceAll("(?m)^    ", "");
  }

  /** What stands in the code fence below {@code <!-- quoted: … -->}. */
  private static String quoted(String readme, String snippet) throws IOException {
    Matcher matcher =
        Pattern.compile(
                "<!-- quoted: " + snippet + " -->\\n+```\\w*\\n(.*?)^```$",
                Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(read(readme));
    assertThat(matcher.find()).as("code fence of " + snippet + " in " + readme).isTrue();
    return matcher.group(1);
  }

  private static String firstGroup(String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(read("pom.xml"));
    assertThat(matcher.find()).as(pattern + " in pom.xml").isTrue();
    return matcher.group(1);
  }

  private static String read(String file) throws IOException {
    return Files.readString(root().resolve(file)).replace("\r\n", "\n");
  }

  private static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(QUICKSTART))) {
        return folder;
      }
    }
    throw new AssertionError(
        "No " + QUICKSTART + " in " + start + " or above it: run the tests inside the project");
  }
}
