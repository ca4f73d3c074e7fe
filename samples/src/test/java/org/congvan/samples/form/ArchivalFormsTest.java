package org.congvan.samples.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.pdf.PdfRenderer;
import org.congvan.samples.Dispatch477;
import org.congvan.samples.Report2020;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF of every form keeps the standards for archives and for reading aloud (veraPDF). */
@Tag("once")
class ArchivalFormsTest {

  private static final DocumentRenderer PLAIN = new PdfRenderer();
  private static final DocumentRenderer WITH_DATA = PdfRenderer.builder().withData().build();

  @BeforeAll
  static void open() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> documents() {
    Map<String, OfficialDocument> documents = new LinkedHashMap<>(FormsOfDocuments.all());
    documents.put("cong-van-477", Dispatch477.create());
    documents.put("bao-cao-2020", Report2020.create());
    return documents.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isFitForTheArchive(String name, OfficialDocument document) throws Exception {
    byte[] plain = file(PLAIN, document);
    assertThat(faults(plain, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(faults(plain, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(faults(file(WITH_DATA, document), PDFAFlavour.PDFA_3_A)).isEmpty();
    for (int i = 0; i < document.attachments().size(); i++) {
      if (document.attachments().get(i).separateFile()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PLAIN.renderAttachment(document, i, RegulationChoice.byDateOfIssue(), out);
        assertThat(faults(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
      }
    }
  }

  private static byte[] file(DocumentRenderer renderer, OfficialDocument document)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(document, out);
    return out.toByteArray();
  }

  private static List<String> faults(byte[] file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      List<String> faults = new ArrayList<>();
      for (TestAssertion each : validator.validate(parser).getTestAssertions()) {
        if (each.getStatus() == TestAssertion.Status.FAILED) {
          faults.add(each.getRuleId() + " " + each.getMessage() + each.getLocation());
        }
      }
      return faults;
    }
  }
}
