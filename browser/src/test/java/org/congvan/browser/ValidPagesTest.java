package org.congvan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.render.html.HtmlFonts;
import org.congvan.render.html.HtmlRenderer;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an HTML validator says of pages. */
@Tag("once")
class ValidPagesTest {

  private static final int GENERATED = 40;

  private static final HtmlValidator VALIDATOR = new HtmlValidator();

  @Test
  void pagesOfAllFormsAreWithoutErrors() {
    areWithoutErrors(SamplePages.pages(SamplePages.documents()));
  }

  @Test
  void findingsPagesOfAllFormsAreWithoutErrors() {
    areWithoutErrors(SamplePages.findingsPages(SamplePages.documents()));
  }

  @Test
  void findingsPagesOfFaultyDocumentsAreWithoutErrors() {
    areWithoutErrors(SamplePages.faultyFindingsPages());
  }

  @Test
  void pagesOfUnusualDocumentsAreWithoutErrors() {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    SampleDocuments.issued().forEach(each -> add(pages, each));
    SampleDocuments.unusual().forEach(each -> add(pages, each));
    assertThat(pages).hasSizeGreaterThan(15);
    areWithoutErrors(pages);
  }

  @Test
  void pagesWithLettersInsideAreWithoutErrors() {
    HtmlRenderer renderer = HtmlRenderer.builder().fonts(HtmlFonts.TINOS).build();
    OfficialDocument document = SampleDocuments.issued().get(0);
    areWithoutErrors(Map.of("tinos", SamplePages.file(renderer, document)));
  }

  @Test
  void pagesOfGeneratedDocumentsAreWithoutErrors() {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    DocumentArbitraries.issued()
        .sampleStream()
        .limit(GENERATED)
        .forEach(document -> add(pages, document));
    areWithoutErrors(pages);
  }

  @Test
  void faultsAreFound() {
    String page =
        "<!DOCTYPE html><html lang=vi><title>t</title>"
            + "<style>p{colour:red}</style><p id=a><p id=a><img src=x>";
    assertThat(VALIDATOR.errors(page.getBytes(StandardCharsets.UTF_8)))
        .anyMatch(each -> each.contains("Duplicate ID"))
        .anyMatch(each -> each.contains("colour"))
        .anyMatch(each -> each.contains("alt"));
  }

  /** Adds the page of a document, unless it cannot be written as HTML. */
  private static void add(Map<String, byte[]> pages, OfficialDocument document) {
    try {
      pages.put("document " + pages.size(), SamplePages.page(document));
    } catch (RenderException refused) {
      // A table is too wide, or a character has no place in HTML: there is no page to judge.
    }
  }

  private static void areWithoutErrors(Map<String, byte[]> pages) {
    SoftAssertions all = new SoftAssertions();
    pages.forEach((name, page) -> all.assertThat(VALIDATOR.errors(page)).as(name).isEmpty());
    all.assertAll();
  }
}
