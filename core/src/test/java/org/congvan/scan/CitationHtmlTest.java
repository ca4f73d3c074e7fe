package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.junit.jupiter.api.Test;

class CitationHtmlTest {
  private static final LegalReference BANKRUPTCY =
      LegalReference.named(DocumentType.LAW, "Phá sản");

  private static String html(String text, String address) {
    return CitationHtml.of(
            CitationScanner.standard(),
            reference ->
                reference.equals(BANKRUPTCY) ? Optional.of(URI.create(address)) : Optional.empty())
        .toHtml(text);
  }

  @Test
  void citationWithAnAddress_isALinkAndOthersAreText() {
    assertThat(html("Căn cứ Luật Phá sản, Luật Đất đai;", "https://example.org/luat-pha-san"))
        .isEqualTo(
            "Căn cứ <a href=\"https://example.org/luat-pha-san\">Luật Phá sản</a>, Luật Đất đai;");
  }

  @Test
  void signsOfHtml_areEntitiesInTextAndAddress() {
    assertThat(html("a < b & \"c\" > 'd'; Luật Phá sản", "https://example.org/?a=1&b='2'"))
        .isEqualTo(
            "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;; <a"
                + " href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\">Luật Phá sản</a>");
  }

  @Test
  void signsOfHtmlInsideACitation_areEntities() {
    String text = "theo Thông tư số 12/2015/TT-BGD&ĐT về giáo dục";
    DocumentCode code = DocumentCode.parse("12/2015/TT-BGD&ĐT");

    assertThat(
            CitationHtml.of(
                    CitationScanner.standard(),
                    reference ->
                        Optional.of(URI.create("/12")).filter(a -> code.equals(reference.code())))
                .toHtml(text))
        .isEqualTo("theo <a href=\"/12\">Thông tư số 12/2015/TT-BGD&amp;ĐT</a> về giáo dục");
  }

  @Test
  void decomposedTextAndLineBreaks_stayAsTheyAre() {
    assertThat(html("Lua\u0323\u0302t\nPhá sản\r\nnày", "/luat"))
        .isEqualTo("<a href=\"/luat\">Lua\u0323\u0302t\nPhá sản</a>\r\nnày");
  }

  @Test
  void addressThatIsNoPage_isRefusedByName() {
    assertThatThrownBy(() -> html("Luật Phá sản", "JavaScript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cannot link citation \"Luật Phá sản\" to \"JavaScript:alert(1)\": expected a relative"
                + " address or one of http or https, such as https://example.org/luat-pha-san");
  }

  @Test
  void textWithoutCitations_isOnlyEscaped() {
    assertThat(html("", "/x")).isEmpty();
    assertThat(html("KH&CN", "/x")).isEqualTo("KH&amp;CN");
  }
}
