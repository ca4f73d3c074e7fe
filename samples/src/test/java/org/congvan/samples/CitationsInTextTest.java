package org.congvan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.scan.CitationHtml;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.junit.jupiter.api.Test;

/** Citations found in running text, as the README quotes it. */
class CitationsInTextTest {

  @Test
  void citations_areFoundTypedWithOffsetsAndMended() {
    assertThat(printed())
        .isEqualTo(
            """
            7-19 NAMED Luật Phá sản
            41-97 FULL khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ
            105-134 SHORT Quyết định số 142/2008/QĐ-TTg
            139-149 ELLIPTIC Quyết định số 225/QĐ-TTg
            Căn cứ Luật Phá sản; theo khoản 2 Điều 5 <a href="https://example.org/30-2020-ND-CP">Nghị định số 30/2020/NÐ- CP
            ngày 05/3/2020 của Chính phủ</a> và các Quyết định số 142/2008/QĐ-TTg, số 225/QĐ-TTg,
            """);
  }

  /** What the quoted code prints. */
  static String printed() {
    var bytes = new ByteArrayOutputStream();
    print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void print(PrintStream out) {
    // begin citations
    String text =
        "Căn cứ Luật Phá sản; theo khoản 2 Điều 5 Nghị định số 30/2020/NÐ- CP\n"
            + "ngày 05/3/2020 của Chính phủ và các Quyết định số 142/2008/QĐ-TTg, số 225/QĐ-TTg,";
    var scanner = CitationScanner.standard();
    for (FoundCitation found : scanner.scan(text)) {
      var place = found.span().start() + "-" + found.span().end();
      out.println(place + " " + found.form() + " " + found.reference());
    }
    out.println(CitationHtml.of(scanner, CitationsInTextTest::address).toHtml(text));
    // end citations
  }

  private static Optional<URI> address(LegalReference reference) {
    return Optional.ofNullable(reference.code())
        .filter(DocumentCode.parse("30/2020/NĐ-CP")::equals)
        .map(code -> URI.create("https://example.org/30-2020-ND-CP"));
  }
}
