package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Footnotes are those of Word: it counts them and puts them at the foot of their page. */
class FootnotesTest {

  private static final String FOOTNOTES = "word/footnotes.xml";

  private static OfficialDispatch.Builder dispatch(Paragraph... paragraphs) {
    return SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
        .content(DocumentBody.of(paragraphs));
  }

  private static List<Inline> noted(String words, String note) {
    return List.of(Text.of(words), Footnote.of(note));
  }

  @Test
  void notes_areCountedThroughTheWholeDocument() {
    Table table =
        new Table(
            noted("Bảng", "Ở tên bảng."),
            List.of(TableColumn.text(1)),
            List.of(
                new TableRow(true, List.of(new TableCell(noted("Đầu", "Ở dòng đầu."), 1, 1))),
                new TableRow(false, List.of(new TableCell(noted("Ô", "Ở ô."), 1, 1)))));
    OfficialDocument document =
        dispatch()
            .content(
                DocumentBody.of(
                    new Paragraph(ParagraphRole.TEXT, noted("Lời", "Ở lời văn.")),
                    new Section(SectionLevel.HEADING, "I", noted("Mục", "Ở tiêu đề."), List.of()),
                    new BulletList(
                        BulletMark.DASH,
                        List.of(new ListItem(noted("Gạch", "Ở gạch."), List.of()))),
                    table))
            .attachment(
                new Attachment(
                    null,
                    DocumentBody.of(
                        new Paragraph(ParagraphRole.TEXT, noted("Cuối", "Ở phụ lục.")))))
            .build();

    DocxFile file = DocxFile.of(document);

    List<Element> references = DocxFile.all(file.document(), "footnoteReference");
    assertThat(references)
        .extracting(reference -> reference.getAttributeNS(DocxFile.W, "id"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(DocxFile.all(file.root(FOOTNOTES), "footnote").stream().skip(2))
        .extracting(note -> note.getAttributeNS(DocxFile.W, "id") + DocxFile.words(note))
        .containsExactly(
            "1 Ở lời văn.",
            "2 Ở tiêu đề.",
            "3 Ở gạch.",
            "4 Ở tên bảng.",
            "5 Ở dòng đầu.",
            "6 Ở ô.",
            "7 Ở phụ lục.");
    assertThat(file.text("word/settings.xml"))
        .contains("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/>");
    assertThat(file.text("[Content_Types].xml")).contains("PartName=\"/word/footnotes.xml\"");
    assertThat(file.text("word/_rels/document.xml.rels")).contains("Target=\"footnotes.xml\"");
  }

  @Test
  void note_hasTheStylesOfWord_andItsInlines() {
    Footnote note =
        Footnote.of(
            Text.of("Xem "), Link.of("https://example.org/a"), Text.italic(" và"), Text.of("."));

    DocxFile file = DocxFile.of(dispatch(Paragraph.of(Text.of("Lời"), note)).build());

    Element written = DocxFile.all(file.root(FOOTNOTES), "footnote").get(2);
    assertThat(DocxFile.style(DocxFile.all(written, "p").get(0))).isEqualTo("FootnoteText");
    assertThat(DocxFile.has(written, "footnoteRef")).isTrue();
    assertThat(DocxFile.all(written, "hyperlink")).hasSize(1);
    assertThat(DocxFile.has(written, "i")).isTrue();
    assertThat(DocxFile.has(written, "tabs")).isFalse();
    assertThat(file.text("word/_rels/footnotes.xml.rels"))
        .contains("Target=\"https://example.org/a\" TargetMode=\"External\"");
    assertThat(file.text("word/_rels/document.xml.rels")).doesNotContain("example.org/a");
    assertThat(file.text("word/styles.xml"))
        .contains("w:styleId=\"FootnoteText\"", "w:styleId=\"FootnoteReference\"");
    assertThat(DocxFile.words(file.paragraph("Lời./."))).isEqualTo("Lời./.");
  }

  @Test
  void documentWithoutNotes_hasNothingOfThem() {
    for (OfficialDocument document :
        List.of(
            dispatch(Paragraph.of("Lời")).build(),
            Objects.requireNonNull(SampleDocuments.all().get("report-nd30")))) {
      DocxFile file = DocxFile.of(document);

      assertThat(file.parts()).doesNotContainKeys(FOOTNOTES, "word/_rels/footnotes.xml.rels");
      for (String part : List.of("word/styles.xml", "word/settings.xml", "[Content_Types].xml")) {
        assertThat(file.text(part)).as(part).doesNotContainIgnoringCase("footnote");
      }
    }
  }

  @Test
  void notesWithoutLinks_haveNoRelationships() {
    DocxFile file =
        DocxFile.of(dispatch(Paragraph.of(Text.of("Lời"), Footnote.of("Ghi chú."))).build());

    assertThat(file.parts())
        .containsKey(FOOTNOTES)
        .doesNotContainKey("word/_rels/footnotes.xml.rels");
  }

  @Test
  void characterThatXmlLacks_isRefusedWithThePlaceOfItsBlock() {
    Paragraph paragraph = Paragraph.of(Text.of("Lời"), Footnote.of("dòng\u0000hai"));

    assertThatThrownBy(() -> DocxFile.of(dispatch(Paragraph.of("Một"), paragraph).build()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("content.blocks[1]")
        .hasMessageContaining("U+0000 at offset 4");
  }

  @Test
  void manyNotes_areAllWritten() {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 1; i <= 3_000; i++) {
      inlines.add(Text.of("từ "));
      inlines.add(Footnote.of("chú thích thứ " + i));
    }

    DocxFile file = DocxFile.of(dispatch(new Paragraph(ParagraphRole.TEXT, inlines)).build());

    List<Element> notes = DocxFile.all(file.root(FOOTNOTES), "footnote");
    assertThat(notes).hasSize(3_002);
    assertThat(DocxFile.words(notes.get(3_001))).isEqualTo(" chú thích thứ 3000");
  }
}
