package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas that lie in the jar are those that the formats make, and the changelog knows them.
 * After a meant change run this test once with {@code -Dcongvan.regenerate=true}, which writes them
 * anew, then tell the change in the changelog.
 */
class PublishedSchemaTest {

  private static final String FOLDER = "META-INF/congvan/schema/";
  private static final Path CHANGELOG = Path.of("../CHANGELOG.md");

  @ParameterizedTest
  @ValueSource(strings = {"congvan-1.json", "congvan-report-1.json", "congvan-rollup-1.json"})
  void resource_isWhatTheFormatMakes(String name) throws IOException {
    String made = made(name);
    if (Boolean.getBoolean("congvan.regenerate")) {
      Path file = Path.of("src/main/resources", FOLDER, name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
    }
    assertThat(resource(name))
        .as("JSON Schema %s; if the change is meant: -Dcongvan.regenerate=true", name)
        .isEqualTo(made);
    assertThat(made).endsWith("}\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"congvan-1.json", "congvan-report-1.json", "congvan-rollup-1.json"})
  void changelog_tellsOfTheSchemaAsItIs(String name) throws IOException {
    assertThat(latestFingerprint(Files.readString(CHANGELOG), name))
        .as(
            "The JSON Schema %s has changed. Tell those who use it what is different: in %s, under"
                + " the version that is not released yet, a line that ends with: `%s`, fingerprint"
                + " `%s`. A change that refuses what was accepted, or takes a field away, needs"
                + " another version of the format",
            name, CHANGELOG, name, fingerprint(made(name)))
        .isEqualTo(fingerprint(made(name)));
  }

  @Test
  void formats_giveTheSchemasInTheJar() throws IOException {
    assertThat(JsonDocumentFormat.standard().schema()).isEqualTo(resource("congvan-1.json"));
    assertThat(JsonValidationReports.standard().schema())
        .isEqualTo(resource("congvan-report-1.json"));
    assertThat(JsonRollup.schema()).isEqualTo(resource("congvan-rollup-1.json"));
  }

  @Test
  void latestFingerprint_isTheFirstInTheChangelog() {
    String log = "- New: `a.json`, fingerprint `12`.\n- Old: `a.json`,\n  fingerprint `34`.\n";
    assertThat(latestFingerprint(log, "a.json")).isEqualTo("12");
    assertThat(latestFingerprint(log.substring(log.indexOf("- Old")), "a.json")).isEqualTo("34");
    assertThat(latestFingerprint(log, "b.json")).isEqualTo("none");
  }

  private static String made(String name) {
    return SchemaMaker.of(name);
  }

  private static String resource(String name) throws IOException {
    if (Boolean.getBoolean("congvan.regenerate")) {
      return Files.readString(Path.of("src/main/resources", FOLDER, name));
    }
    try (InputStream in =
        PublishedSchemaTest.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The newest version stands first in a changelog. */
  private static String latestFingerprint(String changelog, String name) {
    Matcher line =
        Pattern.compile("`" + Pattern.quote(name) + "`,\\s+fingerprint\\s+`(\\w+)`")
            .matcher(changelog);
    return line.find() ? line.group(1) : "none";
  }

  private static String fingerprint(String schema) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(schema.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
