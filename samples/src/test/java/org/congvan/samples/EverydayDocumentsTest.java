package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.model.TitledDocument;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.CongvanAssertions;
import org.congvan.validation.DocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's documents are right, and every format writes them. */
class EverydayDocumentsTest {

  static Stream<OfficialDocument> documents() {
    TitledDocument decision = EverydayDocuments.issue(EverydayDocuments.decision());
    return Stream.of(EverydayDocuments.dispatch(), decision, EverydayDocuments.copy(decision));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void document_hasNoFindingAndIsWritten(OfficialDocument document) throws IOException {
    var result = DocumentValidator.standard().validate(document);
    assertThat(result.findings()).isEmpty();
    CongvanAssertions.assertThat(result).isAcceptable();

    var word = new ByteArrayOutputStream();
    new DocxRenderer().render(document, word);
    assertThat(WordDocument.paragraphs(word.toByteArray())).isNotEmpty();
  }

  @Test
  void draft_hasABlankForItsNumber() throws IOException {
    var word = new ByteArrayOutputStream();
    new DocxRenderer()
        .render(EverydayDocuments.decision(), RegulationChoice.under("nd30-2020"), word);

    assertThat(WordDocument.paragraphs(word.toByteArray()))
        .anySatisfy(line -> assertThat(line).matches("Số:\\s+/QĐ-SNV"));
  }

  @Test
  void issuedDraft_hasItsNumberPadded() {
    TitledDocument issued = EverydayDocuments.issue(EverydayDocuments.decision());

    assertThat(issued.header().code()).hasToString("07/QĐ-SNV");
  }
}
