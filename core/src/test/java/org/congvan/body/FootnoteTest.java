package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.congvan.model.PartFinder;
import org.congvan.path.AtPath;
import org.junit.jupiter.api.Test;

class FootnoteTest {

  private static final Footnote NOTE =
      Footnote.of(Text.of("Xem "), Link.of("http://example.org"), Text.of("."));

  @Test
  void words_areNotInTheSentence() {
    Paragraph paragraph = Paragraph.of(Text.of("Sở đã rà soát"), NOTE, Text.of(" xong."));

    assertThat(paragraph.plainText()).isEqualTo("Sở đã rà soát xong.");
    assertThat(NOTE.text()).isEmpty();
    assertThat(NOTE.noteText()).isEqualTo("Xem http://example.org.");
  }

  @Test
  void words_areFoundAmongTheTextsOfADocument() {
    DocumentBody body = DocumentBody.of(Paragraph.of(Text.of("Sở đã rà soát"), NOTE));

    assertThat(PartFinder.findTexts(body, text -> text.startsWith("Xem")))
        .extracting(AtPath::path)
        .extracting(Object::toString)
        .containsExactly("blocks[0].inlines[1].inlines");
    assertThat(PartFinder.find(body, URI.class)).isEmpty();
    assertThat(PartFinder.find(body, Link.class)).hasSize(1);
  }

  @Test
  void noteWithoutWords_isRefused() {
    for (List<Inline> blank : List.of(List.<Inline>of(), List.<Inline>of(Text.of("  \t\n")))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Footnote(blank))
          .withMessageStartingWith("Footnote must have text: ");
    }
  }

  @Test
  void noteInANote_isRefusedWithItsPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Footnote.of(Text.of("Xem"), Footnote.of("Trong")))
        .withMessageContaining("must not hold another: inlines[1] is the note \"Trong\"");
  }

  @Test
  void noteAlone_isNoParagraphAndNoItem() {
    assertThatIllegalArgumentException().isThrownBy(() -> Paragraph.of(NOTE));
    assertThatIllegalArgumentException().isThrownBy(() -> ListItem.of(NOTE));
  }

  @Test
  void aThousandNotesMayStandInOneParagraph() {
    List<Inline> inlines =
        IntStream.range(0, 2_000)
            .mapToObj(i -> i % 2 == 0 ? Text.of("từ ") : (Inline) Footnote.of("chú thích " + i))
            .toList();

    assertThat(new Paragraph(ParagraphRole.TEXT, inlines).plainText()).hasSize(3_000);
  }
}
