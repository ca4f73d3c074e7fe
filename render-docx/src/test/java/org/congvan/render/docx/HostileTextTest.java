package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.congvan.body.Citation;
import org.congvan.body.Illustration;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a document stay words: nothing outside the file is reached but by its links. */
class HostileTextTest {

  private static DocxFile file(String text, URI address) {
    OfficialDocument document =
        SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
            .addressee(text)
            .content(
                org.congvan.body.DocumentBody.of(
                    Paragraph.of(
                        Text.of(text),
                        new Link(text, address),
                        Citation.of(text, LegalReference.of(DocumentCode.parse("30/2020/NĐ-CP")))
                            .withTarget(address)),
                    Section.of(SectionLevel.HEADING, 1, text, List.of(Paragraph.of("Nội dung"))),
                    new Table(
                        List.of(Text.of(text)),
                        List.of(TableColumn.text(1)),
                        List.of(TableRow.header(text), TableRow.of(text))),
                    new Illustration(SampleDocuments.DOT, 10, 10, text, List.of(Text.of(text)))))
            .build();
    return DocxFile.of(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ HYPERLINK \"file://host/share\" }",
        "\u0013 INCLUDEPICTURE \\\\host\\share \u0015",
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
        "</w:t></w:r><w:fldSimple w:instr=\"DDEAUTO x y\"/>",
        "\" TargetMode=\"External\" Target=\"file://host/share",
        "]]><!DOCTYPE x SYSTEM \"http://host/x\"><![CDATA[",
        "&xxe; &#x13; ${TEXT} ${RELATION}"
      })
  void text_becomesNeitherFieldNorRelationshipNorMarkup(String hostile) {
    String text = hostile.replaceAll("[\u0013\u0015]", "");
    URI address = URI.create("https://example.org/a");
    DocxFile plain = file("chữ", address);
    DocxFile written = file(text, address);

    assertThat(written.parts().keySet()).isEqualTo(plain.parts().keySet());
    assertThat(written.text("word/_rels/document.xml.rels"))
        .isEqualTo(plain.text("word/_rels/document.xml.rels"))
        .containsOnlyOnce("TargetMode=\"External\"");
    for (Map.Entry<String, byte[]> part : written.parts().entrySet()) {
      if (part.getKey().endsWith(".xml") && !part.getKey().contains("header")) {
        assertThat(written.text(part.getKey()))
            .as(part.getKey())
            .doesNotContain("<w:instrText", "<w:fldSimple", "<w:fldChar", "<w:bookmarkStart")
            .doesNotContain("<!DOCTYPE");
        written.root(part.getKey());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://cổng.example.vn/Điều%205?a=1&b=2,"
        + " https://xn--cng-qmz.example.vn/%C4%90i%E1%BB%81u%205?a=1&amp;b=2",
    "mailto:van-thu@example.org, mailto:van-thu@example.org",
    "tel:+84-24-1234-5678, tel:+84-24-1234-5678"
  })
  void address_isWrittenInAscii(String address, String written) {
    assertThat(file("chữ", URI.create(address)).text("word/_rels/document.xml.rels"))
        .contains("Target=\"" + written + "\" TargetMode=\"External\"");
  }

  @Test
  void addressesThatAreWrittenAlike_areOneRelationship() {
    String rels =
        DocxFile.of(
                SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
                    .content(
                        org.congvan.body.DocumentBody.of(
                            Paragraph.of(
                                new Link("a", URI.create("https://cổng.example.vn/")),
                                new Link("b", URI.create("https://xn--cng-qmz.example.vn/")))))
                    .build())
            .text("word/_rels/document.xml.rels");

    assertThat(rels).containsOnlyOnce("TargetMode=\"External\"");
  }
}
