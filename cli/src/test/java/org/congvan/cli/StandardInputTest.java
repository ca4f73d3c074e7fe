package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name - in place of a file. */
class StandardInputTest {

  @TempDir Path folder;

  @Test
  void document_isValidated() throws IOException {
    String dispatch =
        ReportFolder.line(OfficialDispatch.builder(IssuingAgency.of("Sở A"), "mời họp").build());

    assertThat(Run.reading(dispatch, "validate", "-", "--as-of", "2021-05-17").out())
        .contains("HEAD-001");
  }

  @Test
  void form_isRenderedWhereItsFormatIsNamed() {
    Path output = folder.resolve("out.json");

    Run run =
        Run.reading(
            "Cơ quan: Sở A\nTrích yếu: mời họp\n",
            "render",
            "-",
            "--from",
            "form",
            "--format",
            "json",
            "-o",
            output);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(output).content().contains("mời họp");
  }

  @Test
  void text_isSearched() {
    assertThat(Run.reading("\uFEFFtheo Luật Phá sản", "extract", "-").out()).startsWith("5\t17\t");
    assertThat(Run.reading("có 20 tin", "extract", "--counts", "-").out())
        .isEqualTo(
            "{\"counts\":[{\"start\":3,\"end\":5,\"value\":20,\"unit\":\"tin\",\"kind\":\"THING\"}]}\n");
  }

  @Test
  void codes_areParsed() {
    assertThat(Run.reading("07/KH-SKHCN", "parse-codes", "-").out())
        .startsWith("07/KH-SKHCN\t07/KH-SKHCN\t");
  }

  @Test
  void reports_areRolledUp() throws IOException {
    Path output = folder.resolve("out.json");
    StringBuilder reports = new StringBuilder();
    for (OfficialDocument report : ThreeDepartments.reports().values()) {
      reports.append(ReportFolder.line(report)).append('\n');
    }

    Run run = Run.reading(reports.toString(), "rollup", "-", "-o", output);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Files.readString(output)).contains("\"-:1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "extract", "parse-codes"})
  void emptyInput_isOneLine(String command) {
    assertThat(Run.reading("", command, "-"))
        .isEqualTo(new Run(2, "", "congvan: -: the file is empty\n"));
  }
}
