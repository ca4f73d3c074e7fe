package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.CheckBox;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Blanks become dots, or a tab to the end of the line; boxes and raised letters are runs. */
class FormLinesTest {

  /** The width between the margins less the indent. */
  private static final double FIRST_LINE = 160 - 12.7;

  private static Element written(Block block) {
    DocxFile file =
        DocxFile.of(
            SampleDocuments.dispatch477(SampleDocuments.UNDER_DECREE)
                .content(DocumentBody.of(block, Paragraph.of("Hết.")))
                .build());
    List<Element> all = DocxFile.all(file.document(), "p");
    for (int i = 0; i < all.size(); i++) {
      if (DocxFile.words(all.get(i)).equals("Hết./.")) {
        return all.get(i - 1);
      }
    }
    throw new AssertionError("No paragraph before the last");
  }

  private static Element written(Inline... inlines) {
    return written(Paragraph.of(inlines));
  }

  private static Text text(String words) {
    return Text.of(words);
  }

  private static Blank open() {
    return Blank.toEndOfLine();
  }

  /** The words with each run of dots as its width in millimetres, a tab as an arrow. */
  private static List<String> pieces(Element paragraph) {
    List<String> pieces = new ArrayList<>();
    List<Element> runs = DocxFile.all(paragraph, "r");
    StringBuilder words = new StringBuilder();
    for (Element run : runs) {
      for (Element child : DocxFile.all(run, "*")) {
        switch (child.getLocalName()) {
          case "t" -> words.append(child.getTextContent());
          case "tab" -> words.append('→');
          case "br" -> words.append('\n');
          default -> {}
        }
      }
    }
    for (String piece : words.toString().split("(?<=\\.{3})(?!\\.)|(?<!\\.)(?=\\.{3})", -1)) {
      pieces.add(piece);
    }
    return pieces;
  }

  private static double millimetres(String words) {
    return FontMetrics.timesNewRoman()
        .width(words, FontFace.REGULAR, Length.pt(14))
        .toMillimetres();
  }

  @Test
  void blankAtTheEndOfALine_isATabToTheMargin() {
    Element line = written(text("Họ và tên: "), open());

    assertThat(pieces(line)).containsExactly("Họ và tên: →");
    Element stop = DocxFile.all(DocxFile.all(line, "tabs").get(0), "tab").get(0);
    assertThat(stop.getAttributeNS(DocxFile.W, "val")).isEqualTo("right");
    assertThat(stop.getAttributeNS(DocxFile.W, "leader")).isEqualTo("dot");
    assertThat(stop.getAttributeNS(DocxFile.W, "pos")).isEqualTo("9071");
  }

  @Test
  void blanksOfOneLine_shareWhatTheWordsLeaveFree() {
    List<String> pieces =
        pieces(written(text("Ngày sinh: "), open(), text(" Nam, nữ: "), open(), text(";")));

    assertThat(pieces).hasSize(3);
    assertThat(pieces.get(2)).isEqualTo(" Nam, nữ: →;");
    double free = FIRST_LINE - millimetres("Ngày sinh:  Nam, nữ: ;");
    assertThat(millimetres(pieces.get(1))).isBetween(free / 2 - 2, free / 2);
  }

  @Test
  void blanksBetweenSentences_fillTheirLine_andTheWordsGoOnBelow() {
    String last = ", làm đơn này kính đề nghị cơ quan có thẩm quyền xem xét, giải quyết cho tôi";
    List<String> pieces =
        pieces(written(text("Tôi là "), open(), text(", công tác tại "), open(), text(last)));

    assertThat(pieces).hasSize(5).doesNotContain("→");
    assertThat(pieces.get(4)).isEqualTo(last);
    String firstLine = pieces.get(0) + pieces.get(1) + pieces.get(2) + pieces.get(3) + ",";
    assertThat(millimetres(firstLine)).isBetween(FIRST_LINE - 5, FIRST_LINE - 0.5);
    assertThat(millimetres(pieces.get(1))).isEqualTo(millimetres(pieces.get(3)));
  }

  @Test
  void blankThatDoesNotFit_beginsTheNextLine() {
    String words = "chữ ".repeat(16) + "i:";
    List<String> pieces = pieces(written(text(words), open(), text(" và phần còn lại ".repeat(9))));

    assertThat(millimetres(words)).isBetween(FIRST_LINE - 10, FIRST_LINE);
    assertThat(millimetres(pieces.get(1))).isGreaterThan(100);
  }

  @Test
  void eachLineOfAParagraph_endsAtTheMargin() {
    assertThat(pieces(written(text("Thường trú: "), open(), text("\nTạm trú: "), open())))
        .containsExactly("Thường trú: →\nTạm trú: →");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 40, 100})
  void blankOfAWidth_isAsWide(int width) {
    List<String> pieces = pieces(written(text("Số: "), Blank.ofMillimetres(width), text("/QĐ")));

    assertThat(pieces).hasSize(3);
    assertThat(millimetres(pieces.get(1))).isBetween(width - 1.3, (double) width);
  }

  @Test
  void narrowestBlank_isADot_andTheWidestGoesOnInTheNextLines() {
    assertThat(pieces(written(text("a"), Blank.ofMillimetres(1), text("b"))))
        .containsExactly("a.b");
    List<String> pieces = pieces(written(text("Ghi: "), Blank.ofMillimetres(400)));

    List<String> dots = pieces.stream().filter(piece -> piece.contains("...")).toList();
    assertThat(dots).hasSize(3);
    assertThat(millimetres("Ghi: " + dots.get(0))).isBetween(FIRST_LINE - 3, FIRST_LINE - 0.5);
    assertThat(dots.stream().mapToDouble(FormLinesTest::millimetres).sum()).isBetween(395.0, 400.0);
  }

  @Test
  void typedTabs_keepTheirStops() {
    Element line = written(text("a\tb: "), open());

    assertThat(DocxFile.has(line, "tabs")).isFalse();
    assertThat(DocxFile.all(line, "tab")).hasSize(1);
    assertThat(millimetres(pieces(line).get(1))).isBetween(126.0, 129.0);
  }

  @ParameterizedTest
  @EnumSource(
      value = ParagraphAlignment.class,
      names = {"CENTER", "RIGHT"})
  void linesInTheMiddleOrAtTheRight_haveNoTab(ParagraphAlignment alignment) {
    Element line = written(Paragraph.of(text("Ký: "), open()).withAlignment(alignment));

    assertThat(DocxFile.has(line, "tab")).isFalse();
    assertThat(millimetres(String.join("", pieces(line)))).isBetween(155.0, 160.0);
  }

  @Test
  void boxes_areInATypefaceThatHasThem() {
    Element line = written(new CheckBox(true), text(" Có "), new CheckBox(false), text(" Không"));

    assertThat(DocxFile.words(line)).isEqualTo("☒ Có ☐ Không");
    assertThat(DocxFile.all(line, "rFonts"))
        .hasSize(2)
        .allSatisfy(
            fonts -> {
              assertThat(fonts.getAttributeNS(DocxFile.W, "ascii")).isEqualTo("MS Gothic");
              assertThat(fonts.getAttributeNS(DocxFile.W, "eastAsia")).isEqualTo("MS Gothic");
            });
  }

  @Test
  void raisedLetters_areRunsOfTheirOwn() {
    Element line =
        written(text("m"), Text.superscript("2"), text(", CO"), Text.subscript("2"), text("."));

    assertThat(DocxFile.words(line)).isEqualTo("m2, CO2.");
    assertThat(DocxFile.all(line, "vertAlign"))
        .extracting(raised -> raised.getAttributeNS(DocxFile.W, "val"))
        .containsExactly("superscript", "subscript");
  }

  @Test
  void alignment_isSaidWhereTheStyleHasAnother() {
    Paragraph text = Paragraph.of("Một đoạn.");
    Paragraph formula = text.withRole(ParagraphRole.FORMULA);

    assertThat(set(text)).isEqualTo("");
    assertThat(set(text.withAlignment(ParagraphAlignment.JUSTIFIED))).isEqualTo("");
    assertThat(set(text.withAlignment(ParagraphAlignment.LEFT))).isEqualTo("left");
    assertThat(set(text.withAlignment(ParagraphAlignment.CENTER))).isEqualTo("0 center");
    assertThat(set(text.withAlignment(ParagraphAlignment.RIGHT))).isEqualTo("0 right");
    assertThat(set(formula.withAlignment(ParagraphAlignment.CENTER))).isEqualTo("");
    assertThat(set(formula.withAlignment(ParagraphAlignment.RIGHT))).isEqualTo("right");
    assertThat(set(formula.withAlignment(ParagraphAlignment.JUSTIFIED))).isEqualTo("both");
    assertThat(
            set(text.withRole(ParagraphRole.LEGAL_BASIS).withAlignment(ParagraphAlignment.CENTER)))
        .isEqualTo("0 center");
    assertThat(
            set(
                Section.untitled(
                    SectionLevel.CLAUSE, 1, List.of(text.withAlignment(ParagraphAlignment.LEFT)))))
        .isEqualTo("left");
  }

  /** The first-line indent and the alignment that a paragraph has beside its style. */
  private static String set(Block block) {
    Element paragraph = written(block);
    String indent =
        DocxFile.has(paragraph, "ind") ? DocxFile.attribute(paragraph, "ind", "firstLine") : "";
    String alignment =
        DocxFile.has(paragraph, "jc") ? DocxFile.attribute(paragraph, "jc", "val") : "";
    return (indent + " " + alignment).strip();
  }
}
