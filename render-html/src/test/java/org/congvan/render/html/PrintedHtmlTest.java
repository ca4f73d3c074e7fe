package org.congvan.render.html;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.SampleDocuments;
import org.congvan.testkit.printed.OfficePrograms;
import org.congvan.testkit.printed.PrintedPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages as Chromium prints them, beside those that LibreOffice makes of the Word files. */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedHtmlTest {

  private static final double TOLERANCE_MM = 1.5;
  private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

  /** What the head of page 1 ends above. */
  private static final Map<String, OfficialDocument> DOCUMENTS = documents();

  @TempDir static Path folder;

  private final Map<String, PrintedWords> ours = new LinkedHashMap<>();
  private final Map<String, PrintedWords> words = new LinkedHashMap<>();

  private static Map<String, OfficialDocument> documents() {
    Map<String, OfficialDocument> documents = new LinkedHashMap<>();
    documents.put("dispatch", SampleDocuments.dispatch(DAY));
    documents.put("report", SampleDocuments.report(DAY));
    documents.put("addressees", SampleDocuments.manyAddressees());
    documents.put("annexes", SampleDocuments.twoAnnexes());
    documents.put("circular", SampleDocuments.report(LocalDate.of(2019, 11, 5)));
    return documents;
  }

  @BeforeAll
  void print() throws IOException {
    OfficePrograms.requireOnPath("chromium", "soffice", "pdftotext");
    Map<String, byte[]> docx = new LinkedHashMap<>();
    for (Map.Entry<String, OfficialDocument> each : DOCUMENTS.entrySet()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DocxRenderer().render(each.getValue(), out);
      docx.put(each.getKey(), out.toByteArray());
    }
    PrintedPages.all(folder, docx);
    for (Map.Entry<String, OfficialDocument> each : DOCUMENTS.entrySet()) {
      String name = each.getKey();
      words.put(name, PrintedWords.of(folder, folder.resolve(name + ".pdf")));
      byte[] page = HtmlPage.bytes(each.getValue(), new HtmlRenderer());
      ours.put(name, PrintedWords.byChromium(folder, name, page));
    }
  }

  @Test
  void headsAreWhereTheWordFilesHaveThem() {
    ours.forEach(
        (name, page) -> {
          List<PrintedWords.Word> head =
              page.page(1).stream().filter(each -> each.y() < 90).toList();
          assertThat(head).as(name).hasSizeGreaterThan(30);
          for (PrintedWords.Word word : head) {
            assertThat(requireNonNull(words.get(name)).distance(word))
                .as(name + ": " + word)
                .isLessThan(TOLERANCE_MM);
          }
        });
  }

  @Test
  void pagesAreAsManyAsThoseOfTheWordFiles() {
    ours.forEach(
        (name, page) ->
            assertThat(page.pageCount())
                .as(name)
                .isEqualTo(requireNonNull(words.get(name)).pageCount()));
  }

  @Test
  void sheetsThatLieAcrossArePrintedSo() {
    assertThat(requireNonNull(ours.get("annexes")).size(1)).containsExactly(210, 297);
    assertThat(requireNonNull(ours.get("annexes")).size(2)).containsExactly(297, 210);
    assertThat(requireNonNull(ours.get("annexes")).size(3)).containsExactly(210, 297);
  }

  @Test
  void theAddressIsAtTheFootOfTheFirstPage() {
    PrintedWords.Word word =
        requireNonNull(ours.get("dispatch")).page(1).stream()
            .filter(each -> each.text().equals("E-Mail:"))
            .findFirst()
            .orElseThrow();
    assertThat(word.y()).isBetween(277.0, 292.0);
  }

  @Test
  void numbersStandAboveEveryPageOfAPartButTheFirst() throws IOException {
    OfficialDocument longer = SampleDocuments.dispatch(DAY).withContent(PageFiller.pages(3));
    OfficialDocument document =
        longer.withAttachments(List.of(new Attachment("Phụ lục dài", PageFiller.pages(2))));
    PrintedWords printed =
        PrintedWords.byChromium(folder, "long", HtmlPage.bytes(document, new HtmlRenderer()));
    assertThat(printed.numbers()).containsExactly("", "2", "3", "", "2");
  }

  @Test
  void lettersInsideAreThoseThatArePrinted() throws IOException {
    HtmlRenderer renderer = HtmlRenderer.builder().fonts(HtmlFonts.TINOS).build();
    PrintedWords.byChromium(
        folder, "tinos", HtmlPage.bytes(requireNonNull(DOCUMENTS.get("dispatch")), renderer));
    OfficePrograms.requireOnPath("pdffonts");
    String fonts =
        OfficePrograms.run(folder, "pdffonts", folder.resolve("tinos-html.pdf").toString())
            .output();
    assertThat(fonts).contains("Tinos-Regular", "Tinos-Bold", "Tinos-Italic");
    assertThat(Files.exists(folder.resolve("tinos-html.pdf"))).isTrue();
  }
}
