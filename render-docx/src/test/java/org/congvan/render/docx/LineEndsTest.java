package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.render.RenderException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever ends a line in Unicode ends one in Word, as a line feed does. */
class LineEndsTest {

  private static OfficialDocument document(String text) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở " + text), text)
        .code(org.congvan.code.DocumentCode.parse("477/SKHCN-TTNCUĐ"))
        .promulgation(new org.congvan.model.Promulgation("Quảng Trị", SampleDocuments.UNDER_DECREE))
        .addressee(text)
        .addressee("Sở " + text)
        .content(
            DocumentBody.of(
                Paragraph.of(Text.of(text), Text.bold(text)),
                Paragraph.of(Link.of("https://example.org").withText(text)),
                BulletList.of(BulletMark.DASH, text),
                new Table(
                    List.of(Text.of(text)),
                    List.of(TableColumn.text(1)),
                    List.of(TableRow.header(text), TableRow.of(text)))))
        .signature(org.congvan.model.Signature.byDeputy(text, text, "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("TTNCUĐ"), Recipient.of(text)))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void anyLineEnd_isWrittenAsALineFeedIs(String lineEnd) {
    DocxFile withFeed = DocxFile.of(document("dòng một\ndòng hai"));
    DocxFile written = DocxFile.of(document("dòng một" + lineEnd + "dòng hai"));

    assertThat(withFeed.text("word/document.xml")).contains("dòng một</w:t><w:br/>");
    assertThat(written.text("word/document.xml")).isEqualTo(withFeed.text("word/document.xml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u000B", "\f", "\0", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00"})
  void characterThatXmlLacks_isRefusedWithItsPlace(String character) {
    Paragraph paragraph = Paragraph.of("dòng" + character + "hai");
    OfficialDocument document =
        SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
            .content(DocumentBody.of(paragraph))
            .build();

    assertThatThrownBy(() -> DocxFile.of(document))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("content.blocks[0]")
        .hasMessageContaining(String.format("U+%04X at offset 4", (int) character.charAt(0)));
  }
}
