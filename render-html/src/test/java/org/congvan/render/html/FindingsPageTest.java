package org.congvan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.Finding;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FindingsPageTest {

  private static final RegulationCatalogue REGULATIONS = RegulationCatalogue.standard();
  private static final RegulationChoice CHOICE = RegulationChoice.under("nd30-2020");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

  private static final OfficialDispatch FAULTY =
      SampleDocuments.dispatch(DAY).toBuilder()
          .subject("về việc cử cán bộ <b>tham gia</b> lớp tập huấn.")
          .build();

  private final ValidationReport report = validate(FAULTY);
  private final HtmlPage page = page(FAULTY, report, VIETNAMESE);

  private static ValidationReport validate(OfficialDocument document) {
    return DocumentValidator.of(REGULATIONS).validate(document, CHOICE);
  }

  private static HtmlPage page(OfficialDocument document, ValidationReport report, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FindingsPage.of(REGULATIONS).write(document, report, CHOICE, locale, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HtmlPage.of(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyFindingIsInTheListWithItsRule() {
    assertThat(report.findings()).isNotEmpty();
    List<Element> items = page.elements(each -> each.getAttribute("class").equals("finding"));
    assertThat(items).hasSameSizeAs(report.findings());
    for (int i = 0; i < items.size(); i++) {
      Finding finding = report.findings().get(i);
      assertThat(items.get(i).getTextContent())
          .contains(finding.rule().value(), finding.path().toString(), "Căn cứ: ");
    }
  }

  @Test
  void marksAndFindingsLeadToEachOther() {
    List<Element> marks = page.elements(each -> each.getAttribute("class").startsWith("mark "));
    assertThat(marks).hasSameSizeAs(report.findings());
    for (Element mark : marks) {
      Element finding = byId(mark.getAttribute("href").substring(1));
      Element back = (Element) finding.getElementsByTagName("a").item(0);
      assertThat(back.getAttribute("href")).isEqualTo("#" + mark.getAttribute("id"));
    }
  }

  private Element byId(String id) {
    return page.elements(each -> each.getAttribute("id").equals(id)).get(0);
  }

  @Test
  void aMarkStandsAtTheWordsOfItsFinding() {
    int index = 0;
    while (!report.findings().get(index).path().equals(DocumentPath.of("subject"))) {
      index++;
    }
    Element place = (Element) byId("place-" + (index + 1)).getParentNode().getParentNode();
    assertThat(place.getAttribute("data-path")).isEqualTo("subject");
  }

  @Test
  void whatIsMissingIsMarkedAtWhatIsAroundIt() {
    OfficialDocument draft = SampleDocuments.emptyDraft();
    ValidationReport missing = validate(draft);
    HtmlPage drafted = page(draft, missing, VIETNAMESE);
    assertThat(missing.findings()).isNotEmpty();
    assertThat(drafted.elements(each -> each.getAttribute("class").equals("finding")))
        .hasSameSizeAs(missing.findings());
    assertThat(drafted.elements(each -> each.getAttribute("class").startsWith("mark ")))
        .hasSameSizeAs(missing.findings());
  }

  @Test
  void whatHasNoPlaceOnThePageIsMarkedAboveIt() {
    OfficialDocument draft = SampleDocuments.emptyDraft();
    ValidationReport missing = validate(draft);
    HtmlPage drafted = page(draft, missing, VIETNAMESE);
    Element line =
        drafted.elements(each -> each.getAttribute("class").equals("not-on-page")).get(0);
    List<String> numbers =
        IntStream.range(0, missing.findings().size())
            .filter(i -> missing.findings().get(i).path().toString().startsWith("signature"))
            .mapToObj(i -> Integer.toString(i + 1))
            .toList();
    assertThat(numbers).isNotEmpty();
    assertThat(line.getTextContent()).startsWith("Không có chỗ riêng trên trang: ");
    assertThat(drafted.elements("a"))
        .filteredOn(each -> each.getParentNode().getParentNode().equals(line))
        .extracting(Element::getTextContent)
        .containsAll(numbers);
    assertThat(page.elements(each -> each.getAttribute("class").equals("not-on-page"))).isEmpty();
  }

  @Test
  void aCitationIsMarkedAtItsWords() {
    OfficialDocument citing = SampleDocuments.everyBlock(DAY);
    ValidationReport found = validate(citing);
    HtmlPage shown = page(citing, found, VIETNAMESE);
    int index = 0;
    while (!found
        .findings()
        .get(index)
        .path()
        .equals(DocumentPath.parse("content.blocks[0].inlines[1].reference"))) {
      index++;
    }
    String id = "place-" + (index + 1);
    Element mark = shown.elements(each -> each.getAttribute("id").equals(id)).get(0);
    Element words = (Element) mark.getParentNode().getParentNode();
    assertThat(words.getAttribute("class")).isEqualTo("words");
    assertThat(words.getTextContent()).isEqualTo(index + 1 + "Nghị định số 30/2020/NĐ-CP");
  }

  @Test
  void countsFindingsBySeverity() {
    assertThat(page.elements("nav").get(0).getTextContent())
        .contains("LỖI: ", "CẢNH BÁO: ", "GỢI Ý: ");
  }

  @Test
  void speaksEnglishToo() {
    HtmlPage english = page(FAULTY, report, Locale.ENGLISH);
    Element list = english.elements("nav").get(0);
    assertThat(list.getAttribute("lang")).isEqualTo("en");
    assertThat(list.getTextContent()).contains("Basis: ").doesNotContain("Căn cứ: ");
  }

  @Test
  void suggestionsAreSaidInWords() {
    boolean suggested = report.findings().stream().anyMatch(each -> !each.suggestions().isEmpty());
    assertThat(page.elements("nav").get(0).getTextContent().contains("Đề xuất: "))
        .isEqualTo(suggested);
  }

  @Test
  void theDocumentIsStillTheWholeDocument() {
    HtmlPage alone = HtmlPage.of(FAULTY);
    String words =
        HtmlPage.text(
            page.elements("main").get(0), each -> each.getAttribute("class").startsWith("mark "));
    assertThat(words).isEqualTo(HtmlPage.text(alone.elements("main").get(0), each -> false));
  }

  @Test
  void hasNeitherScriptNorWordsThatBecomeElements() {
    assertThat(page.elements("script")).isEmpty();
    assertThat(page.elements("b")).isEmpty();
    assertThat(page.source()).contains("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void aDocumentWithCharactersThatHtmlLacksIsShownAllTheSame() {
    OfficialDispatch odd = SampleDocuments.dispatch(DAY).withSubject("cử cán bộ\u0001 đi học");
    HtmlPage shown = page(odd, validate(odd), VIETNAMESE);
    assertThat(shown.components("dispatch-subject").get(0).getTextContent()).contains("\uFFFD");
  }

  @Test
  void aTableThatIsTooWideIsShownAllTheSame() {
    OfficialDispatch wide = SampleDocuments.tooWideTable();
    HtmlPage shown = page(wide, validate(wide), VIETNAMESE);
    assertThat(shown.elements("table")).hasSize(1);
    assertThat(shown.elements("table").get(0).getTextContent()).contains("1.250.000");
  }

  private record ScoreTable(String kind) implements CustomBlock {}

  private static final OfficialDispatch WITH_CUSTOM_BLOCK =
      SampleDocuments.dispatch(DAY)
          .withContent(DocumentBody.of(Paragraph.of("Điểm:"), new ScoreTable("score-<table>")));

  @Test
  void aCustomBlockIsNamedInItsPlace() {
    HtmlPage shown = page(WITH_CUSTOM_BLOCK, validate(WITH_CUSTOM_BLOCK), VIETNAMESE);
    assertThat(textAt(shown, "content.blocks[1]"))
        .contains("[Khối riêng “score-<table>”, không trình bày được ở đây]");
    HtmlPage english = page(WITH_CUSTOM_BLOCK, validate(WITH_CUSTOM_BLOCK), Locale.ENGLISH);
    assertThat(textAt(english, "content.blocks[1]"))
        .contains("[Custom block “score-<table>”, which cannot be shown here]");
  }

  @Test
  void aCustomBlockWithAWriterIsShown() throws IOException {
    FindingsPage writer =
        FindingsPage.of(REGULATIONS)
            .withBlockWriter(ScoreTable.class, block -> List.of(Paragraph.of("Điểm: 9,5.")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(WITH_CUSTOM_BLOCK, validate(WITH_CUSTOM_BLOCK), CHOICE, VIETNAMESE, out);
    assertThat(textAt(HtmlPage.of(out.toString(StandardCharsets.UTF_8)), "content.blocks[1]"))
        .contains("Điểm: 9,5.");
  }

  @Test
  void aWriterForAllCustomBlocksTakesThePlaceOfTheirNames() throws IOException {
    FindingsPage writer =
        FindingsPage.of(REGULATIONS)
            .withBlockWriter(CustomBlock.class, block -> List.of(Paragraph.of("Xem tệp kèm.")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(WITH_CUSTOM_BLOCK, validate(WITH_CUSTOM_BLOCK), CHOICE, VIETNAMESE, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Xem tệp kèm.");
  }

  private static String textAt(HtmlPage shown, String path) {
    return shown.elements(each -> each.getAttribute("data-path").startsWith(path)).stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }
}
