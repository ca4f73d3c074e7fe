package org.congvan.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.samples.Dispatch477;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read, a failure is one line that names the place, exit code 2, and no file. */
class BadInputTest {

  @TempDir Path folder;

  static Stream<Arguments> badTexts() throws IOException {
    String good = good();
    return Stream.of(
        Arguments.of("empty", "", "the file is empty"),
        Arguments.of("null", "null", "line 1, column 1"),
        Arguments.of("truncated", good.substring(0, good.length() / 2), "line "),
        Arguments.of("unknown field", changed("\"kind\"", "\"colour\": 1, \"kind\""), "colour"),
        Arguments.of(
            "duplicate key", changed("\"kind\"", "\"kind\": \"dispatch\", \"kind\""), "kind"),
        Arguments.of("other schema", changed("congvan/1", "congvan/99"), "congvan/99"),
        Arguments.of("31 February", changed("2019-11-11", "2019-02-31"), "2019-02-31"),
        Arguments.of(
            "code without slash", changed("477/SKHCN-TTNCUĐ", "477SKHCN"), "$.header.code (line "),
        Arguments.of("number for a text", changed("\"Trần Thiêm\"", "1"), "$.signature.fullName"),
        Arguments.of(
            "half a surrogate pair", changed("Trần Thiêm", "\\ud83d"), "$.signature.fullName"),
        Arguments.of("text behind the end", good + "]", "line "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTexts")
  void badText_isOneLineWithItsPlace(String name, String text, String place) throws IOException {
    assertRefused(Files.writeString(folder.resolve("in.json"), text), place);
  }

  @Test
  void manyNestedLists_areRefused() throws IOException {
    assertRefused(
        Files.writeString(folder.resolve("in.json"), "[".repeat(2_000_000)), "line 1, column ");
  }

  @Test
  void randomBytes_areRefused() throws IOException {
    Random random = new Random(477);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[1 + random.nextInt(500)];
      random.nextBytes(bytes);
      assertRefused(Files.write(folder.resolve("in.json"), bytes), "line ");
    }
  }

  @Test
  void missingFile_isRefused() throws IOException {
    assertRefused(folder.resolve("in.json"), "no such file");
  }

  @Test
  void folderForAFile_isRefused() throws IOException {
    assertRefused(Files.createDirectory(folder.resolve("in.json")), "it is a folder");
  }

  private void assertRefused(Path input, String place) throws IOException {
    Path output = folder.resolve("out.txt");
    assertOneLine(Run.of("validate", input), input, place);
    assertOneLine(Run.of("render", input, "--format", "txt", "-o", output), input, place);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> !file.equals(input))).isEmpty();
    }
  }

  private static void assertOneLine(Run run, Path input, String place) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("congvan: ").contains(input.toString(), place);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  private static String changed(String from, String to) throws IOException {
    String good = good();
    assertThat(good).contains(from);
    return good.replaceFirst(
        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
  }

  private static String good() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocumentFormat.standard().render(Dispatch477.create(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
