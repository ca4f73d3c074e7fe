package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.testkit.SampleDocuments;
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
        Arguments.of(
            "NUL in a text", changed("Trần Thiêm", "Trần\u0000Thiêm"), "$.signature.fullName"),
        Arguments.of(
            "escaped NUL in a text",
            changed("Trần Thiêm", "Trần\\u0000Thiêm"),
            "$.signature.fullName"),
        Arguments.of(
            "NUL in the name of a field",
            changed("\"fullName\"", "\"full\\u0000Name\""),
            "$.signature[\"full\\u0000Name\"]"),
        Arguments.of("text after the end", good + "]", "line "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTexts")
  void badText_isOneLineWithItsPlace(String name, String text, String place) throws IOException {
    assertRefused(Files.writeString(folder.resolve("in.json"), text), place);
  }

  static Stream<Arguments> topLevelFields() throws IOException {
    List<Arguments> fields = new ArrayList<>();
    for (OfficialDocument document :
        List.of(
            SampleDocuments.everyBlock(LocalDate.of(2021, 5, 17)),
            SampleDocuments.report(LocalDate.of(2021, 5, 17)),
            SampleDocuments.letter(),
            SampleDocuments.copy())) {
      String json = json(document);
      Matcher field = Pattern.compile("(?m)^  \"(\\w+)\": ").matcher(json);
      while (field.find()) {
        fields.add(Arguments.of(document.getClass().getSimpleName(), field.group(1), json));
      }
    }
    return fields.stream();
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("topLevelFields")
  void numberForATopLevelField_isRefused(String kind, String field, String json)
      throws IOException {
    // An indented value ends where the next line begins that is indented as little as its own.
    String wrong =
        json.replaceFirst(
            "(?s)\n  \"" + field + "\": .*?(?=,\n  \"|\n\\}\n$)", "\n  \"" + field + "\": 7");
    assertThat(wrong).isNotEqualTo(json);
    assertRefused(Files.writeString(folder.resolve("in.json"), wrong), "$." + field + " (line ");
  }

  @Test
  void topLevelFields_areThoseOfEveryKind() throws IOException {
    assertThat(topLevelFields().map(each -> each.get()[0] + "." + each.get()[1]))
        .hasSize(11 + 11 + 9 + 7)
        .contains("OfficialDispatch.inResponseTo", "TitledDocument.type")
        .contains("OfficialLetter.signature", "DocumentCopy.original");
  }

  @Test
  void encodedHalfOfASurrogatePair_isRefused() throws IOException {
    byte[] json = good().replace("Trần Thiêm", "Trần ???").getBytes(StandardCharsets.UTF_8);
    int at = new String(json, StandardCharsets.ISO_8859_1).indexOf("???");
    System.arraycopy(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD}, 0, json, at, 3);
    assertRefused(Files.write(folder.resolve("in.json"), json), "byte 0xed is not UTF-8");
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
    return good.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
  }

  private static String good() throws IOException {
    return json(DemoDocument.DISPATCH_477.read());
  }

  private static String json(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonDocumentFormat.standard().render(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
