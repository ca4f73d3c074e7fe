package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.read.docx.TextReader;
import org.congvan.read.docx.audit.check.Outcome;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.text.VietnameseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dispatch 477 as a Word file, read back, audited, and mended as a draft. */
class WordFilesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void dispatch477_isReadBackWithItsReport() throws IOException {
    OfficialDispatch dispatch = Dispatch477.create();
    OfficialDocument read = WordFiles.read(written(dispatch), out);

    assertThat(read.header().code()).isEqualTo(dispatch.header().code());
    assertThat(read.subject()).isEqualTo(dispatch.subject());
    assertThat(read.distribution()).isEqualTo(dispatch.distribution());
    assertThat(counts(read)).isEqualTo(counts(dispatch));
    assertThat(report(read).period()).isEqualTo(report(dispatch).period());
    assertThat(report(read).plannedTasks()).hasSameSizeAs(report(dispatch).plannedTasks());
  }

  @Test
  void whatWeWrite_isAuditedWithoutFailure() throws IOException {
    assertThat(
            WordFiles.audit(
                    written(
                        Dispatch477.create()
                            .withPromulgation(
                                new Promulgation("Quảng Trị", LocalDate.of(2021, 11, 11)))),
                    out)
                .items(Outcome.FAIL))
        .isEmpty();
  }

  @Test
  void draft_isMendedIntoANewFile() throws IOException {
    OfficialDocument draft = Dispatch477.create().withCode(null).withPromulgation(null);
    Path file = folder.resolve("draft.docx");
    RegulationChoice choice = RegulationChoice.asOf(LocalDate.of(2026, 3, 5));
    try (var stream = Files.newOutputStream(file)) {
      new DocxRenderer().render(draft, choice, stream);
    }

    WordFiles.mend(file, folder.resolve("mended.docx"), choice);

    assertThat(folder.resolve("mended.docx")).isNotEmptyFile();
  }

  /**
   * The text of the seed, as it came from a scan, reads into the dispatch that was built by hand.
   * The head of the scan lost its table, so no agency is there; capitals of the signature stay.
   */
  @Test
  void textOfTheSeed_readsIntoDispatch477() {
    OfficialDispatch built = Dispatch477.create();
    OfficialDocument read = TextReader.standard().read(SeedText.asItCame()).document();

    assertThat(read.header().code()).isEqualTo(built.header().code());
    assertThat(read.header().promulgation()).isEqualTo(built.header().promulgation());
    assertThat(read.header().issuer().name()).isEqualTo("…");
    assertThat(read.subject()).isEqualTo(built.subject());
    assertThat(read.addressees()).isEqualTo(built.addressees());
    assertThat(read.distribution()).isEqualTo(built.distribution());
    assertThat(VietnameseText.sameWords(signer(read), signer(built))).isTrue();
    assertThat(counts(read)).isEqualTo(counts(built));
    assertThat(report(read).period()).isEqualTo(report(built).period());
    assertThat(report(read).difficulties()).hasSameSizeAs(report(built).difficulties());
    assertThat(report(read).recommendations()).hasSameSizeAs(report(built).recommendations());
    assertThat(report(read).plannedTasks()).hasSameSizeAs(report(built).plannedTasks());
  }

  private static String signer(OfficialDocument document) {
    return String.valueOf(document.signature());
  }

  private static ReformReport report(OfficialDocument document) {
    return (ReformReport) document.content();
  }

  private static List<BigDecimal> counts(OfficialDocument document) {
    return report(document).activities().stream()
        .flatMap(activity -> activity.counts().stream())
        .map(ActivityCount::value)
        .sorted()
        .toList();
  }

  private Path written(OfficialDocument document) throws IOException {
    Path file = folder.resolve("477.docx");
    try (var stream = Files.newOutputStream(file)) {
      new DocxRenderer().render(document, stream);
    }
    return file;
  }
}
