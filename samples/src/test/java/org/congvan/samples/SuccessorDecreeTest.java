package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.congvan.cli.Main;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationProvider;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A regulation that a host adds: found by validator, renderers and command line alike. */
class SuccessorDecreeTest {

  private static final ClassLoader JARS = SuccessorDecreeTest.class.getClassLoader();
  private static final RegulationCatalogue STANDARD = RegulationCatalogue.standard();
  private static final RegulationCatalogue THREE = new SuccessorDecree().addTo(STANDARD);

  private static final OfficialDocument OF_2026 =
      SampleDocuments.dispatch(LocalDate.of(2026, 12, 31));
  private static final OfficialDocument OF_2027 =
      SampleDocuments.dispatch(LocalDate.of(2027, 1, 4));

  @TempDir private Path folder;

  @Test
  void documentsOf2027_areJudgedByTheSuccessor_thoseBeforeByWhatWasInForce() {
    DocumentValidator validator = DocumentValidator.of(THREE);

    assertThat(regulationOf(validator.validate(OF_2027))).isEqualTo("nd99-2026");
    assertThat(regulationOf(validator.validate(OF_2026))).isEqualTo("nd30-2020");
    assertThat(validator.validate(OF_2026).findings())
        .isEqualTo(DocumentValidator.of(STANDARD).validate(OF_2026).findings());
    assertThat(
            ValidationReportFormatter.of(THREE).format(validator.validate(OF_2027), Locale.ENGLISH))
        .contains("Regulation applied: Nghị định số 99/2026/NĐ-CP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "txt"})
  void documentsOf2026_stayAsTheyAreByteForByte(String format) throws IOException {
    assertThat(rendered(THREE, format, OF_2026)).isEqualTo(rendered(STANDARD, format, OF_2026));
  }

  @Test
  void documentsOf2027_areSetOnTheSuccessorsPage() throws IOException {
    assertThat(rendered(THREE, "docx", OF_2027)).isNotEqualTo(rendered(STANDARD, "docx", OF_2027));
    assertThat(rendered(THREE, "txt", OF_2027)).isEqualTo(rendered(STANDARD, "txt", OF_2027));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "txt"})
  void draft_isSetByTheSuccessorAsOfItsFirstDay(String format) throws IOException {
    OfficialDocument draft = SampleDocuments.emptyDraft();
    var byDay = new ByteArrayOutputStream();
    var byName = new ByteArrayOutputStream();
    var renderer = Formats.load(JARS, THREE).requireRenderer(format);

    renderer.render(draft, RegulationChoice.asOf(LocalDate.of(2027, 1, 1)), byDay);
    renderer.render(draft, RegulationChoice.under("nd99-2026"), byName);

    assertThat(byDay.toByteArray()).isNotEmpty().isEqualTo(byName.toByteArray());
  }

  @Test
  void registeredProvider_isFoundByTheClassLoader() throws IOException {
    register();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, JARS)) {
      assertThat(RegulationCatalogue.load(loader)).hasToString("[tt01-2011, nd30-2020, nd99-2026]");
    }
    assertThat(RegulationCatalogue.load(JARS)).hasToString("[tt01-2011, nd30-2020]");
  }

  @Test
  void commandLine_findsARegisteredRegulation() throws IOException, InterruptedException {
    register();
    Path input = folder.resolve("2027.json");
    var json = new ByteArrayOutputStream();
    JsonDocumentFormat.standard().render(OF_2027, json);
    Files.write(input, json.toByteArray());

    List<String> report = congvan("validate", input.toString(), "--locale", "en");
    List<String> written =
        congvan("render", input.toString(), "--format", "docx", "-o", folder + "/2027.docx");

    assertThat(report).anySatisfy(line -> assertThat(line).contains("Nghị định số 99/2026/NĐ-CP"));
    assertThat(written).isEmpty();
    assertThat(Files.readAllBytes(folder.resolve("2027.docx")))
        .isEqualTo(rendered(THREE, "docx", OF_2027));
  }

  private void register() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(RegulationProvider.class.getName()), SuccessorDecree.class.getName());
  }

  /** Runs the command line in a process of its own, with the registration on its class path. */
  private List<String> congvan(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Path printed = Files.createTempFile(folder, "out", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor()).as(() -> read(printed).toString()).isZero();
    return read(printed);
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] rendered(
      RegulationCatalogue regulations, String format, OfficialDocument document)
      throws IOException {
    var out = new ByteArrayOutputStream();
    Formats.load(JARS, regulations).requireRenderer(format).render(document, out);
    return out.toByteArray();
  }

  private static String regulationOf(ValidationReport report) {
    return String.valueOf(report.regulation());
  }
}
