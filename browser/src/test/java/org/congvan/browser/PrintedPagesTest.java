package org.congvan.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.congvan.body.Chart;
import org.congvan.body.Illustration;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.model.PartFinder;
import org.congvan.render.html.HtmlFonts;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.render.pdf.PdfRenderer;
import org.congvan.testkit.SampleDocuments;
import org.congvan.testkit.printed.OfficePrograms;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages as Chromium prints them, beside our PDF files, which in turn are held to the Word files.
 */
@Tag("office")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedPagesTest {

  /** How far a word of the head is from where the PDF file has it; it was 0.6 mm at most. */
  private static final double TOLERANCE_MM = 1;

  /** Above this stand the head, title and addressees of every document. */
  private static final double HEAD_MM = 65;

  /** Page numbers stand outside these. */
  private static final double UPPER_MARGIN_MM = 17;

  private static final double LOWER_MARGIN_MM = 280;

  /** Room of a caption above the figure's lower edge. */
  private static final double CAPTION_MM = 9;

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

  private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

  @TempDir static Path folder;

  private final Map<String, OfficialDocument> documents = SamplePages.documents();
  private final Map<String, byte[]> html = new LinkedHashMap<>();
  private final Map<String, byte[]> pdf = new LinkedHashMap<>();
  private final Map<String, PrintedWords> htmlWords = new LinkedHashMap<>();
  private final Map<String, PrintedWords> pdfWords = new LinkedHashMap<>();
  private Browser browser;

  @BeforeAll
  void print() {
    PrintedPages.requirePrograms();
    OfficePrograms.requireOnPath("pdftotext", "pdffonts");
    browser = Browser.start(folder);
    documents.forEach(
        (name, document) -> {
          byte[] printed = printed(name, SamplePages.page(document));
          byte[] file = SamplePages.file(new PdfRenderer(), document);
          html.put(name, printed);
          pdf.put(name, file);
          htmlWords.put(name, PrintedWords.of(folder, "html-" + name, printed));
          pdfWords.put(name, PrintedWords.of(folder, "pdf-" + name, file));
        });
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private byte[] printed(String name, byte[] page) {
    browser.open(name, page);
    return browser.print();
  }

  private PrintedWords words(String name, OfficialDocument document) {
    return PrintedWords.of(folder, name, printed(name, SamplePages.page(document)));
  }

  @Test
  void pagesAreAsManyAsThoseOfThePdfFiles() {
    SoftAssertions all = new SoftAssertions();
    htmlWords.forEach(
        (name, printed) -> {
          int pages = requireNonNull(pdfWords.get(name)).pageCount();
          all.assertThat(printed.pageCount()).as(name).isBetween(pages - 1, pages + 1);
        });
    all.assertAll();
  }

  @Test
  void headsAreWhereThePdfFilesHaveThem() {
    List<String> apart = new ArrayList<>();
    for (Map.Entry<String, PrintedWords> each : htmlWords.entrySet()) {
      String name = each.getKey();
      PrintedWords ours = requireNonNull(pdfWords.get(name));
      List<PrintedWords.Word> page = each.getValue().page(1);
      // A copied scan fills the upper half; the head of the copy is below it.
      List<PrintedWords.Word> head =
          name.equals("sao-y") ? page : page.stream().filter(word -> word.y() < HEAD_MM).toList();
      assertThat(head).as(name).hasSizeGreaterThan(25);
      for (PrintedWords.Word word : head) {
        double distance = ours.distance(word);
        if (distance >= TOLERANCE_MM) {
          apart.add(name + ", " + distance + " mm: " + word);
        }
      }
    }
    assertThat(apart).isEmpty();
  }

  @Test
  void wordsAreThoseOfThePdfFilesInTheSameOrder() {
    SoftAssertions all = new SoftAssertions();
    documents.forEach(
        (name, document) ->
            all.assertThat(letters("html-" + name, requireNonNull(html.get(name)), document))
                .as(name)
                .isEqualTo(letters("pdf-" + name, requireNonNull(pdf.get(name)), document)));
    all.assertAll();
  }

  /** The letters in the order in which they are drawn, without page numbers and charts. */
  private String letters(String name, byte[] file, OfficialDocument document) {
    List<PrintedLine> lines = PrintedPages.ofPdf(folder, name, file).lines();
    List<PrintedLine> captions =
        lines.stream().filter(each -> each.text().startsWith("Hình ")).toList();
    double height =
        PartFinder.find(document, Illustration.class).stream()
            .filter(each -> each.value().picture() instanceof Chart)
            .mapToDouble(each -> each.value().heightMillimetres() + CAPTION_MM)
            .max()
            .orElse(0);
    String text =
        lines.stream()
            .filter(line -> !isPageNumber(line))
            .filter(
                line ->
                    captions.stream()
                        .noneMatch(
                            caption ->
                                caption.page() == line.page()
                                    && caption.baseline() - line.baseline() >= 0
                                    && caption.baseline() - line.baseline() < height))
            .map(PrintedLine::text)
            .collect(Collectors.joining());
    return NO_LETTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static boolean isPageNumber(PrintedLine line) {
    return line.baseline() < UPPER_MARGIN_MM || line.baseline() > LOWER_MARGIN_MM;
  }

  @Test
  void sheetsThatLieAcrossArePrintedSo() {
    PrintedWords annexes = words("annexes", SampleDocuments.twoAnnexes());
    assertThat(annexes.size(1)).containsExactly(210, 297);
    assertThat(annexes.size(2)).containsExactly(297, 210);
    assertThat(annexes.size(3)).containsExactly(210, 297);
  }

  @Test
  void theAddressIsAtTheFootOfTheFirstPage() {
    PrintedWords.Word word =
        words("dispatch", SampleDocuments.dispatch(DAY)).page(1).stream()
            .filter(each -> each.text().equals("E-Mail:"))
            .findFirst()
            .orElseThrow();
    assertThat(word.y()).isBetween(277.0, 292.0);
  }

  @Test
  void numbersStandAboveEveryPageOfAPartButTheFirst() {
    OfficialDocument longer = SampleDocuments.dispatch(DAY).withContent(PageFiller.pages(3));
    OfficialDocument document =
        longer.withAttachments(List.of(new Attachment("Phụ lục dài", PageFiller.pages(2))));
    assertThat(words("long", document).numbers()).containsExactly("", "2", "3", "", "2");
  }

  @Test
  void lettersInsideAreThoseThatArePrinted() {
    HtmlRenderer renderer = HtmlRenderer.builder().fonts(HtmlFonts.TINOS).build();
    byte[] page = SamplePages.file(renderer, SampleDocuments.dispatch(DAY));
    PrintedWords.of(folder, "tinos", printed("tinos", page));
    String fonts =
        OfficePrograms.run(folder, "pdffonts", folder.resolve("tinos.pdf").toString()).output();
    assertThat(fonts).contains("Tinos-Regular", "Tinos-Bold", "Tinos-Italic");
  }
}
