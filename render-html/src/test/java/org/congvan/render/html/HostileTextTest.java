package org.congvan.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.RenderException;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Words that would be something else in HTML. */
class HostileTextTest {

  static Stream<String> hostile() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</p></div><img src=x onerror=alert(1)>",
        "</style><style>*{display:none}",
        "</title><title>",
        "\" onclick=\"alert(1)",
        "' onclick='alert(1)",
        "]]> --> <!-- <![CDATA[",
        "&lt;b&gt; &amp; &#60; &nbsp; &notit;",
        "`${alert(1)}`",
        "javascript:alert(1)",
        "}*{display:none}",
        "\\\"}*{color:red}/*",
        "a\u202Ebcd\u202C\u2066e\u2069\u200Ff\u200Bg\u00ADh\uFEFFi",
        "\u00A0\u3000 hai  dấu cách",
        "\uE000\uD83D\uDE00");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void wordsStayWords(String words) {
    HtmlPage page = HtmlPage.of(document(words));
    assertThat(page.elements("script")).isEmpty();
    assertThat(page.elements("style")).hasSize(1);
    assertThat(page.elements("title").get(0).getChildNodes().getLength()).isEqualTo(1);
    for (Element element : page.elements()) {
      assertThat(element.hasAttribute("onclick") || element.hasAttribute("onerror")).isFalse();
    }
    String written =
        document(words).content().body().blocks().get(0) instanceof Paragraph first
            ? first.inlines().get(0).text()
            : "";
    assertThat(page.components("body").get(0).getTextContent()).startsWith(written);
    assertThat(page.components("table-cell").get(0).getTextContent()).isEqualTo(written);
    assertThat(page.elements(meta -> meta.getAttribute("name").equals("description")))
        .extracting(meta -> meta.getAttribute("content"))
        .allMatch(content -> content.contains(words.strip().substring(0, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0001", "\u000B", "\u000C", "\u007F", "\u0080", "\uD800", "\uFFFE", "\uFDD0"})
  void charactersThatHtmlLacksAreRefusedWithTheirPlace(String character) {
    assertThatThrownBy(() -> HtmlPage.of(document("chữ" + character + "lạ")))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(
            String.format(java.util.Locale.ROOT, "U+%04X", (int) character.charAt(0)))
        .hasMessageContaining("html");
  }

  @Test
  void charactersThatAreNotSeenAreWrittenAsNumbers() {
    String source = HtmlPage.of(document("a\u202Eb\u200Bc")).source();
    assertThat(source)
        .contains("a&#x202E;b&#x200B;c")
        .doesNotContain("\u202E")
        .doesNotContain("\u200B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b"})
  void everyLineEndIsALineEnd(String words) {
    Element paragraph = HtmlPage.of(document(words)).components("body").get(0);
    assertThat(paragraph.getElementsByTagName("br").getLength()).isEqualTo(1);
  }

  @Test
  void linksLeadWhereTheRuleForAddressesSays() {
    OfficialDispatch document =
        SampleDocuments.dispatch(java.time.LocalDate.of(2021, 3, 9)).toBuilder()
            .content(
                DocumentBody.of(
                    Paragraph.of(
                        new Link("chỗ này", URI.create("HTTP://Bücher.example/a?b=c&d=%22")))))
            .build();
    Element link = HtmlPage.of(document).elements("a").get(0);
    assertThat(link.getAttribute("href")).isEqualTo("http://xn--bcher-kva.example/a?b=c&d=%22");
    assertThat(link.getAttribute("rel")).isEqualTo("noopener noreferrer");
  }

  private static OfficialDispatch document(String words) {
    return SampleDocuments.dispatch(java.time.LocalDate.of(2021, 3, 9)).toBuilder()
        .subject("về " + words.strip())
        .content(
            DocumentBody.of(
                Paragraph.of(Text.of(words), Footnote.of("x" + words)),
                Table.of(List.of(TableColumn.text(1)), TableRow.of(words))))
        .build();
  }
}
