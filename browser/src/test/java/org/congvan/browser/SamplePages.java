package org.congvan.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.html.FindingsPage;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.samples.Dispatch477;
import org.congvan.samples.Report2020;
import org.congvan.samples.form.FormsOfDocuments;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;

/** Documents and the pages that are made of them, by short names such as {@code giay-moi}. */
final class SamplePages {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final FindingsPage FINDINGS = FindingsPage.of(RegulationCatalogue.standard());

  private static final int PARAGRAPHS_WITH_SLIPS = 60;

  private SamplePages() {}

  /** One document of each form, and those that the demo writes. */
  static Map<String, OfficialDocument> documents() {
    Map<String, OfficialDocument> documents = new LinkedHashMap<>(FormsOfDocuments.all());
    documents.put("cong-van-477", Dispatch477.create());
    documents.put("bao-cao-2020", Report2020.create());
    return documents;
  }

  /** Documents in which validation finds something, in the text and in what is missing. */
  static Map<String, OfficialDocument> faultyDocuments() {
    Map<String, OfficialDocument> documents = new LinkedHashMap<>();
    documents.put("cong-van-477", Dispatch477.create());
    documents.put("du-thao-trong", SampleDocuments.emptyDraft());
    documents.put("bang-rong", SampleDocuments.tooWideTable());
    documents.put("nhieu-loi", manySlips());
    int number = 1;
    for (OfficialDocument document : SampleDocuments.issued()) {
      documents.put("mau-" + number++, document);
    }
    for (OfficialDocument document : SampleDocuments.unusual()) {
      documents.put("mau-" + number++, document);
    }
    documents.values().removeIf(each -> findings(each) == 0);
    return documents;
  }

  private record Scores(String kind) implements CustomBlock {}

  /** Two slips in each paragraph, and a block of a host's own. */
  private static OfficialDocument manySlips() {
    List<Block> blocks = new ArrayList<>(List.of(new Scores("score-table")));
    for (int i = 1; i <= PARAGRAPHS_WITH_SLIPS; i++) {
      blocks.add(Paragraph.of("Sở có 12 tin,bài và 07 tin ,bài của phòng thứ " + i + "."));
    }
    return SampleDocuments.dispatch(LocalDate.of(2021, 3, 9)).withContent(new DocumentBody(blocks));
  }

  private static int findings(OfficialDocument document) {
    return DocumentValidator.standard().validate(document, choice(document)).findings().size();
  }

  static byte[] page(OfficialDocument document) {
    return file(new HtmlRenderer(), document);
  }

  static byte[] file(DocumentRenderer renderer, OfficialDocument document) {
    return written(out -> renderer.render(document, choice(document), out));
  }

  static byte[] findingsPage(OfficialDocument document, Locale language) {
    RegulationChoice choice = choice(document);
    return written(
        out ->
            FINDINGS.write(
                document,
                DocumentValidator.standard().validate(document, choice),
                choice,
                language,
                out));
  }

  /** The findings pages of documents in both languages, by name and language. */
  static Map<String, byte[]> findingsPages(Map<String, OfficialDocument> documents) {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    documents.forEach(
        (name, document) -> {
          for (Locale language : List.of(VIETNAMESE, Locale.ENGLISH)) {
            pages.put(
                "findings-" + name + "-" + language.getLanguage(),
                findingsPage(document, language));
          }
        });
    return pages;
  }

  /** Those of faulty documents; in English those that are not samples of the testkit. */
  static Map<String, byte[]> faultyFindingsPages() {
    Map<String, byte[]> pages = findingsPages(faultyDocuments());
    pages.keySet().removeIf(name -> name.startsWith("findings-mau-") && name.endsWith("-en"));
    return pages;
  }

  /** The pages of documents, by name. */
  static Map<String, byte[]> pages(Map<String, OfficialDocument> documents) {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    documents.forEach((name, document) -> pages.put(name, page(document)));
    return pages;
  }

  private static RegulationChoice choice(OfficialDocument document) {
    return document.original().issuedOn().isPresent()
        ? RegulationChoice.byDateOfIssue()
        : RegulationChoice.under("nd30-2020");
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
