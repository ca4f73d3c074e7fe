package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.code.DocumentType;
import org.congvan.model.Attachment;
import org.congvan.model.DocumentCopy;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.read.docx.page.WordPage;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.testkit.SampleDocuments;
import org.congvan.text.VietnameseText;
import org.congvan.validation.DocumentValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What we write as Word is read back from the page that everybody sees.
 *
 * <p>What Word does not carry, and so is not compared, is listed in {@link DocxReader}.
 */
class RoundTripTest {

  static List<OfficialDocument> samples() {
    List<OfficialDocument> samples = new ArrayList<>();
    for (OfficialDocument sample : SampleDocuments.issued()) {
      if (!(sample instanceof DocumentCopy) && !(sample instanceof OfficialLetter)) {
        samples.add(sample);
      }
    }
    // Word keeps the words of a chart twice: in the chart and in its sheet.
    samples.removeIf(sample -> sample.content().toString().contains("Chart["));
    samples.add(SampleDocuments.manyAddressees());
    samples.add(SampleDocuments.twoAnnexes());
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headAndFoot_areReadBack(OfficialDocument written) throws IOException {
    assertThat(compared(read(written).document())).isEqualTo(compared(written));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void wordsOfTheBody_areReadBack(OfficialDocument written) throws IOException {
    WordFile file = WordFile.open(rendered(written));

    assertThat(
            KeptWords.lost(
                WordPage.of(file.document()),
                WordPage.unprinted(file.document()),
                DocxReader.standard().read(file)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsLeftOut(OfficialDocument written) throws IOException {
    assertThat(read(written).doubts()).noneMatch(doubt -> doubt.doubt().path().steps().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findings_areThoseOfTheDocumentThatWasWritten(OfficialDocument written) throws IOException {
    assertThat(findings(read(written).document())).isEqualTo(findings(written));
  }

  private static List<String> findings(OfficialDocument document) {
    return DocumentValidator.standard().validate(document).findings().stream()
        .map(finding -> finding.rule() + " " + finding.severity())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("copies")
  void headAndFootOfACopy_areReadBackWithItsOriginal(OfficialDocument written) throws IOException {
    OfficialDocument copy = read(written).document();

    assertThat(copy).isInstanceOf(DocumentCopy.class);
    assertThat(copy.header().symbol()).isEqualTo(written.header().symbol());
    assertThat(copy.header().promulgation()).isEqualTo(written.header().promulgation());
    assertThat(copy.distribution()).isEqualTo(written.distribution());
    assertThat(copy.original().content()).isEqualTo(written.original().content());
    assertThat(copy.original().header().symbol()).isEqualTo(written.original().header().symbol());
  }

  static List<OfficialDocument> copies() {
    return List.of(SampleDocuments.copy());
  }

  @Provide
  Arbitrary<OfficialDocument> documents() {
    return DocumentArbitraries.issued().map(RoundTripTest::ofAnAgency);
  }

  /** Arbitrary words are names of no agencies, and some are names of types. */
  private static OfficialDocument ofAnAgency(OfficialDocument document) {
    IssuingAgency issuer = IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Quảng Trị");
    return document.withHeader(document.header().withIssuer(issuer).withCoIssuers(List.of()));
  }

  @Property(tries = 60, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void numberOfAnyDispatchOrTitledDocument_isReadBack(@ForAll("documents") OfficialDocument written)
      throws IOException {
    OfficialDocument read = read(written).document();

    if (!(written instanceof DocumentCopy) && !(written instanceof OfficialLetter)) {
      assertThat(read.header().symbol()).isEqualTo(written.header().symbol());
    }
  }

  private static PaperDocument read(OfficialDocument document) throws IOException {
    return DocxReader.standard().read(WordFile.open(rendered(document)));
  }

  private static byte[] rendered(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxRenderer.builder().build().render(document, out);
    return out.toByteArray();
  }

  /** The parts of head and foot, blind to capitals; of attachments those in the file. */
  private static List<String> compared(OfficialDocument document) {
    List<Attachment> inside =
        document.attachments().stream().filter(each -> !each.separateFile()).toList();
    return PaperFields.of(document.withAttachments(inside)).stream()
        .filter(field -> document.type() != DocumentType.MINUTES || !isOfTheDay(field))
        .map(VietnameseText::comparisonKey)
        .toList();
  }

  private static boolean isOfTheDay(String field) {
    return field.startsWith("date: ") || field.startsWith("place: ");
  }
}
