package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonRollup;
import org.congvan.render.json.JsonValidationReports;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

  @Test
  void schema_printsTheSchemaOfDocumentsAsItLiesInTheJar() throws IOException {
    Run run = Run.of("schema");

    assertThat(run).isEqualTo(new Run(0, JsonDocumentFormat.standard().schema(), ""));
    assertThat(run.out())
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
        .isEqualTo(resource("congvan-1.json"));
  }

  @Test
  void schemaOfReports_printsThat() throws IOException {
    Run run = Run.of("schema", "--report");

    assertThat(run).isEqualTo(new Run(0, JsonValidationReports.standard().schema(), ""));
    assertThat(run.out()).isEqualTo(resource("congvan-report-1.json"));
  }

  @Test
  void schemaOfRollups_printsThat() throws IOException {
    Run run = Run.of("schema", "--rollup");

    assertThat(run).isEqualTo(new Run(0, JsonRollup.schema(), ""));
    assertThat(run.out()).isEqualTo(resource("congvan-rollup-1.json"));
    assertThat(Run.of("schema", "--rollup", "--report").code()).isEqualTo(2);
  }

  @Test
  void schemaWithAFile_pointsToTheHelp() {
    Run run = Run.of("schema", "in.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("in.json", "see congvan schema --help");
  }

  private static String resource(String name) throws IOException {
    try (var in =
        JsonDocumentFormat.class
            .getClassLoader()
            .getResourceAsStream("META-INF/congvan/schema/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
