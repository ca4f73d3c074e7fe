package org.congvan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a page holds beside its words, and what it does not hold. */
class HtmlPageTest {

  private static final Pattern SPACES = Pattern.compile(" ++");
  private static final LocalDate DAY = LocalDate.of(2021, 3, 9);
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:https?:)?//[^ \"')]++|url\\(([^)]*+)\\)");

  private final HtmlPage page = HtmlPage.of(SampleDocuments.everyBlock(DAY));

  @Test
  void saysItsLanguageTitleAndSubject() {
    assertThat(page.elements("html").get(0).getAttribute("lang")).isEqualTo("vi-VN");
    assertThat(page.elements("title").get(0).getTextContent()).startsWith("Công văn 07/SKHCN-VP");
    assertThat(page.source()).contains("<meta name=\"description\" content=\"");
    assertThat(page.source()).contains("<meta name=\"dcterms.issued\" content=\"2021-03-09\">");
  }

  @Test
  void headingsHaveTheLevelsOfTheOutline() {
    assertThat(page.elements("h1"))
        .extracting(Element::getTextContent)
        .contains("I. QUY ĐỊNH CHUNG");
    assertThat(page.elements("h2")).extracting(Element::getTextContent).contains("1. Phạm vi");
  }

  @Test
  void headingsOfTablesSayWhatTheyHead() {
    List<Element> headings = page.elements("th");
    assertThat(headings).isNotEmpty().allMatch(th -> !th.getAttribute("scope").isEmpty());
    assertThat(page.elements("table").get(0).getElementsByTagName("caption").getLength())
        .isEqualTo(1);
  }

  @Test
  void itemsStandInListsWithTheirMarks() {
    assertThat(page.elements("li"))
        .isNotEmpty()
        .allMatch(item -> item.getParentNode().getNodeName().equals("ul"))
        .extracting(item -> item.getFirstChild().getTextContent())
        .contains("- Tin đã đăng:");
  }

  @Test
  void aListInAListIsInsideItsItem() {
    Element inner =
        page.elements("ul").stream()
            .filter(list -> list.getParentNode().getNodeName().equals("li"))
            .findFirst()
            .orElseThrow();
    assertThat(inner.getParentNode().getFirstChild().getTextContent()).isEqualTo("- Bài đã đăng:");
    assertThat(page.elements("ul"))
        .allMatch(list -> list.getFirstChild().getNodeName().equals("li"));
  }

  @Test
  void picturesHaveTheirWordsAndChartsTheirValues() {
    assertThat(page.elements("img"))
        .isNotEmpty()
        .allMatch(img -> !img.getAttribute("alt").isEmpty());
    Element drawing = page.elements("svg").get(0);
    assertThat(drawing.getAttribute("role")).isEqualTo("img");
    assertThat(page.components("chart-values").get(0).getTextContent()).contains("1.250", "27");
  }

  @Test
  void notesAndTheirNumbersLeadToEachOther() {
    List<Element> references =
        page.elements(element -> element.getAttribute("role").equals("doc-noteref"));
    assertThat(references).isNotEmpty();
    for (Element reference : references) {
      Element note = byId(reference.getAttribute("href").substring(1));
      Element back = (Element) note.getElementsByTagName("a").item(0);
      assertThat(back.getAttribute("href")).isEqualTo("#" + reference.getAttribute("id"));
    }
  }

  private Element byId(String id) {
    return page.elements(element -> element.getAttribute("id").equals(id)).get(0);
  }

  @Test
  void idsAreThereOnce() {
    assertThat(page.elements(element -> element.hasAttribute("id")))
        .extracting(element -> element.getAttribute("id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void partsSayWhereTheyComeFromAndWhatTheyAre() {
    Element signer = page.components("signer-name").get(0);
    assertThat(signer.getAttribute("data-path")).isEqualTo("signature.fullName");
    for (Element element : page.elements(HtmlPageTest::isPartOfDocument)) {
      assertThat(element.getAttribute("data-component")).as(element.getTextContent()).isNotEmpty();
      assertThat(element.hasAttribute("data-path")).isTrue();
      DocumentPath.parse(element.getAttribute("data-path"));
    }
  }

  private static boolean isPartOfDocument(Element element) {
    return switch (element.getLocalName()) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption" -> true;
      case "td", "th", "table" -> !isInside(element, "chart-values");
      default -> false;
    };
  }

  private static boolean isInside(Element element, String component) {
    for (var node = element.getParentNode();
        node instanceof Element parent;
        node = node.getParentNode()) {
      if (parent.getAttribute("data-component").equals(component)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void loadsNothingAndRunsNothing() {
    for (OfficialDocument document : documents()) {
      HtmlPage each = HtmlPage.of(document);
      assertThat(each.elements())
          .extracting(Element::getLocalName)
          .doesNotContain("script", "link", "iframe", "object", "embed", "form", "input", "base");
      for (Element element : each.elements()) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          String name = element.getAttributes().item(i).getNodeName();
          assertThat(name).as(element.getLocalName()).isNotEqualTo("style").doesNotStartWith("on");
        }
        assertThat(element.getAttribute("src")).matches("|data:image/(?:png|jpeg);base64,[^ ]++");
      }
      Matcher outside = OUTSIDE.matcher(each.elements("style").get(0).getTextContent());
      assertThat(outside.find()).isFalse();
    }
  }

  @Test
  void forbidsWhatItDoesNotUse() {
    for (OfficialDocument document : documents()) {
      HtmlPage each = HtmlPage.of(document);
      assertThat(policy(each))
          .isEqualTo(
              "default-src 'none'; style-src 'sha256-"
                  + sha256(each.elements("style").get(0).getTextContent())
                  + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }
  }

  private static String policy(HtmlPage page) {
    return page.elements(meta -> meta.hasAttribute("http-equiv")).get(0).getAttribute("content");
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static List<OfficialDocument> documents() {
    List<OfficialDocument> written = new ArrayList<>(SampleDocuments.issued());
    for (OfficialDocument document : SampleDocuments.unusual()) {
      try {
        HtmlPage.of(document);
        written.add(document);
      } catch (RenderException refused) {
        assertThat(refused).hasMessageContaining("mm");
      }
    }
    return written;
  }

  @Test
  void bringsEightFilesOfTinosWhereWanted() {
    HtmlPage with =
        HtmlPage.of(
            SampleDocuments.everyBlock(DAY), HtmlRenderer.builder().fonts(HtmlFonts.TINOS).build());
    assertThat(with.source().split("src:url\\(data:font/woff2;base64,", -1)).hasSize(9);
    assertThat(policy(with)).contains("; font-src data:;");
    assertThat(page.source()).doesNotContain("font/woff2", "@font-face");
  }

  @Test
  void tinosHasItsLicenceBesideIt() {
    assertThat(HtmlRenderer.class.getResource("write/tinos/OFL.txt")).isNotNull();
  }

  @Test
  void everyClassHasAStyle() {
    String css = page.elements("style").get(0).getTextContent();
    Set<String> unstyled = Set.of("letterhead");
    for (Element element : page.elements(each -> each.hasAttribute("class"))) {
      for (String name : SPACES.split(element.getAttribute("class"), -1)) {
        assertThat(unstyled.contains(name) || css.contains("." + name)).as(name).isTrue();
      }
    }
  }

  @Test
  void linesOfTheHeadAreBrokenAsThePageBreaksThem() {
    Element agency = page.components("parent-agency").get(0);
    assertThat(agency.getElementsByTagName("br").getLength()).isEqualTo(1);
    assertThat(agency.getAttribute("class")).contains("lines");
  }

  @Test
  void tablesAcrossHaveSheetsOfTheirOwn() {
    HtmlPage annexes = HtmlPage.of(SampleDocuments.twoAnnexes());
    assertThat(annexes.elements(each -> each.getAttribute("class").startsWith("sheet")))
        .extracting(each -> each.getAttribute("class"))
        .containsExactly("sheet upright-0", "sheet across across-1", "sheet upright-2");
  }
}
