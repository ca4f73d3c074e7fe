package org.congvan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What an HTML validator says of pages; it reads their styles too. */
class ValidHtmlTest {

  private static final int GENERATED = 40;

  @Test
  void samplesAreWithoutErrors() {
    List<OfficialDocument> documents = new ArrayList<>(SampleDocuments.issued());
    documents.addAll(SampleDocuments.unusual());
    assertThat(documents.stream().flatMap(each -> errors(each, new HtmlRenderer()).stream()))
        .isEmpty();
  }

  @Test
  void pagesWithLettersInsideAreWithoutErrors() {
    HtmlRenderer renderer = HtmlRenderer.builder().fonts(HtmlFonts.TINOS).build();
    assertThat(errors(SampleDocuments.issued().get(0), renderer)).isEmpty();
  }

  @Test
  void generatedDocumentsAreWithoutErrors() {
    List<String> errors = new ArrayList<>();
    DocumentArbitraries.issued()
        .sampleStream()
        .limit(GENERATED)
        .forEach(document -> errors.addAll(errors(document, new HtmlRenderer())));
    assertThat(errors).isEmpty();
  }

  private static List<String> errors(OfficialDocument document, DocumentRenderer renderer) {
    byte[] page;
    try {
      page = HtmlPage.bytes(document, renderer);
    } catch (RenderException refused) {
      return List.of();
    }
    return errors(page);
  }

  /** Returns what the validator calls an error. */
  static List<String> errors(byte[] page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      return validator
          .validate(new ByteArrayInputStream(page))
          .lines()
          .filter(line -> line.contains("error"))
          .toList();
    } catch (IOException | SAXException e) {
      throw new AssertionError(e);
    }
  }
}
