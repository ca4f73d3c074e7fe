package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.read.docx.TestFile.p;

import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.LetterShape;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.format.TabStop;
import org.congvan.read.docx.format.Underline;
import org.congvan.read.docx.format.VerticalPosition;
import org.congvan.read.docx.format.WordFonts;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.junit.jupiter.api.Test;

/** What comes of defaults, styles and direct formatting together. */
class FormattingTest {

  private static final String DEFAULTS =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
          + " w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\" w:cs=\"Arial\"/>"
          + "<w:sz w:val=\"22\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault>"
          + "<w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr>"
          + "</w:pPrDefault></w:docDefaults>";

  @Test
  void nothingSaid_isAsWordTakesIt() {
    RunFormat run = TestFile.of(p("a")).run().format();
    assertThat(run.font()).isEqualTo("Times New Roman");
    assertThat(run.points()).isEqualTo(10);
    assertThat(run.bold()).isFalse();
    assertThat(run.underline()).isEqualTo(Underline.NONE);
    assertThat(run.shape()).isEqualTo(LetterShape.AS_TYPED);
    assertThat(run.scale()).isEqualTo(100);
    assertThat(run.colour()).isNull();
    ParagraphFormat paragraph = TestFile.of(p("a")).paragraph(0).format();
    assertThat(paragraph.alignment()).isEqualTo(Alignment.LEFT);
    assertThat(paragraph.lines()).isEqualTo(LineSpacing.SINGLE);
    assertThat(paragraph.lines().percent()).isEqualTo(100);
    assertThat(paragraph.widowControl()).isTrue();
    assertThat(paragraph.betweenSameStyle()).isTrue();
    assertThat(paragraph.borders().isEmpty()).isTrue();
    assertThat(paragraph.outlineLevel()).isZero();
  }

  @Test
  void fontsOfTheTheme_areNamed() {
    RunFormat run = TestFile.of(p("a")).theme("Cambria", "Calibri").styles(DEFAULTS).run().format();
    assertThat(run.fonts())
        .isEqualTo(new WordFonts("Calibri", "Calibri", "Times New Roman", "Arial"));
    assertThat(run.points()).isEqualTo(11);
    assertThat(run.language()).isEqualTo("vi-VN");
  }

  @Test
  void directFontGoesBeforeTheThemeBelow_andTheThemeBeforeTheFontBesideIt() {
    String body =
        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr>"
            + "<w:rFonts w:ascii=\"Arial\" w:asciiTheme=\"majorHAnsi\"/></w:rPr><w:t>a</w:t>"
            + "</w:r></w:p>";
    List<String> fonts =
        TestFile.of(body).theme("Cambria", "Calibri").styles(DEFAULTS).paragraph(0).runs().stream()
            .map(run -> run.format().font())
            .toList();
    assertThat(fonts).containsExactly("Arial", "Cambria");
  }

  @Test
  void stylesRestOnEachOther_theNearestWordCounts() {
    String styles =
        DEFAULTS
            + style("paragraph", "Normal", "", "<w:rPr><w:sz w:val=\"28\"/></w:rPr>", true)
            + style(
                "paragraph",
                "Base",
                "Normal",
                "<w:pPr><w:jc w:val=\"both\"/><w:ind w:firstLine=\"720\" w:left=\"100\"/></w:pPr>"
                    + "<w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr>",
                false)
            + style(
                "paragraph",
                "Top",
                "Base",
                "<w:pPr><w:ind w:hanging=\"360\"/></w:pPr><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr>",
                false)
            + style("character", "Strong", "", "<w:rPr><w:sz w:val=\"30\"/></w:rPr>", false);
    TestFile file =
        TestFile.of(
                "<w:p><w:pPr><w:pStyle w:val=\"Top\"/><w:spacing w:before=\"120\"/></w:pPr>"
                    + "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t>a</w:t></w:r>"
                    + "<w:r><w:rPr><w:sz w:val=\"32\"/><w:color w:val=\"auto\"/></w:rPr>"
                    + "<w:t>b</w:t></w:r></w:p>"
                    + p("c"))
            .styles(styles);
    ParagraphFormat paragraph = file.paragraph(0).format();
    assertThat(paragraph.style()).isEqualTo("name of Top");
    assertThat(paragraph.alignment()).isEqualTo(Alignment.JUSTIFIED);
    assertThat(paragraph.firstLine()).isEqualTo(Length.twips(-360));
    assertThat(paragraph.left()).isEqualTo(Length.twips(100));
    assertThat(paragraph.before()).isEqualTo(Length.pt(6));
    assertThat(paragraph.after()).isEqualTo(Length.pt(8));
    assertThat(paragraph.lines().percent()).isBetween(107.9, 108.0);
    RunFormat styled = file.paragraph(0).runs().get(0).format();
    assertThat(styled.bold()).isFalse();
    assertThat(styled.italic()).isTrue();
    assertThat(styled.points()).isEqualTo(15);
    assertThat(styled.colour()).isEqualTo("FF0000");
    RunFormat direct = file.paragraph(0).runs().get(1).format();
    assertThat(direct.points()).isEqualTo(16);
    assertThat(direct.colour()).isNull();
    assertThat(file.paragraph(1).runs().get(0).format().points()).isEqualTo(14);
    assertThat(file.paragraph(0).mark().points()).isEqualTo(14);
  }

  @Test
  void switchesOfTwoStyles_turnEachOther() {
    String styles =
        style("paragraph", "P", "", "<w:rPr><w:b/><w:caps/></w:rPr>", false)
            + style("character", "C", "", "<w:rPr><w:b/><w:i/></w:rPr>", false);
    String direct = "<w:r><w:rPr><w:rStyle w:val=\"C\"/>%s</w:rPr><w:t>a</w:t></w:r>";
    TestFile file =
        TestFile.of(
                "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>"
                    + direct.replace("%s", "")
                    + direct.replace("%s", "<w:b/><w:caps w:val=\"false\"/>")
                    + "</w:p>")
            .styles(styles);
    RunFormat both = file.paragraph(0).runs().get(0).format();
    assertThat(both.bold()).isFalse();
    assertThat(both.italic()).isTrue();
    assertThat(both.shape()).isEqualTo(LetterShape.ALL_CAPITALS);
    RunFormat said = file.paragraph(0).runs().get(1).format();
    assertThat(said.bold()).isTrue();
    assertThat(said.shape()).isEqualTo(LetterShape.AS_TYPED);
  }

  @Test
  void switchOfTheDefaults_holdsWhereNoStyleSaysOtherwise() {
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"
            + style("paragraph", "P", "", "<w:rPr><w:b w:val=\"off\"/></w:rPr>", false);
    TestFile file =
        TestFile.of(
                p("a") + "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>")
            .styles(styles);
    assertThat(file.run().format().bold()).isTrue();
    assertThat(file.paragraph(1).runs().get(0).format().bold()).isFalse();
  }

  @Test
  void lettersOfARun_areReadWhole() {
    RunFormat run =
        TestFile.of(
                "<w:p><w:r><w:rPr><w:u w:val=\"double\"/><w:dstrike/><w:smallCaps/>"
                    + "<w:highlight w:val=\"yellow\"/><w:vertAlign w:val=\"superscript\"/>"
                    + "<w:position w:val=\"-6\"/><w:spacing w:val=\"20\"/><w:w w:val=\"90%\"/>"
                    + "<w:color w:val=\"0000ff\"/></w:rPr><w:t>a</w:t></w:r></w:p>")
            .run()
            .format();
    assertThat(run.underline()).isEqualTo(Underline.DOUBLE);
    assertThat(run.struck()).isTrue();
    assertThat(run.shape()).isEqualTo(LetterShape.SMALL_CAPITALS);
    assertThat(run.highlight()).isEqualTo("yellow");
    assertThat(run.position()).isEqualTo(VerticalPosition.SUPERSCRIPT);
    assertThat(run.raised()).isEqualTo(Length.pt(-3));
    assertThat(run.spacing()).isEqualTo(Length.pt(1));
    assertThat(run.scale()).isEqualTo(90);
    assertThat(run.colour()).isEqualTo("0000FF");
  }

  @Test
  void complexScripts_haveMeasuresOfTheirOwn() {
    RunFormat run =
        TestFile.of(
                "<w:p><w:r><w:rPr><w:b/><w:iCs/><w:sz w:val=\"26\"/><w:szCs w:val=\"40\"/><w:rtl/>"
                    + "</w:rPr><w:t>a</w:t></w:r></w:p>")
            .run()
            .format();
    assertThat(run.bold()).isFalse();
    assertThat(run.italic()).isTrue();
    assertThat(run.points()).isEqualTo(20);
  }

  @Test
  void paragraphs_areReadWhole() {
    ParagraphFormat paragraph =
        TestFile.of(
                "<w:p><w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/>"
                    + "<w:widowControl w:val=\"0\"/><w:contextualSpacing/>"
                    + "<w:outlineLvl w:val=\"1\"/>"
                    + "<w:framePr w:w=\"1\"/><w:shd w:fill=\"EEEEEE\"/><w:spacing w:line=\"360\""
                    + " w:lineRule=\"exact\" w:beforeAutospacing=\"1\" w:before=\"20\"/>"
                    + "<w:pBdr>"
                    + "<w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/>"
                    + "<w:top w:val=\"nil\"/></w:pBdr><w:tabs>"
                    + "<w:tab w:val=\"right\" w:leader=\"dot\""
                    + " w:pos=\"9000\"/><w:tab w:val=\"left\" w:pos=\"100\"/></w:tabs>"
                    + "<w:jc w:val=\"distribute\"/></w:pPr></w:p>")
            .paragraph(0)
            .format();
    assertThat(paragraph.keepWithNext()).isTrue();
    assertThat(paragraph.keepTogether()).isTrue();
    assertThat(paragraph.pageBreakBefore()).isTrue();
    assertThat(paragraph.widowControl()).isFalse();
    assertThat(paragraph.betweenSameStyle()).isFalse();
    assertThat(paragraph.outlineLevel()).isEqualTo(2);
    assertThat(paragraph.framed()).isTrue();
    assertThat(paragraph.shading()).isEqualTo("EEEEEE");
    assertThat(paragraph.before()).isEqualTo(Length.pt(14));
    assertThat(paragraph.lines())
        .isEqualTo(new LineSpacing(LineSpacing.Rule.EXACTLY, Length.pt(18)));
    assertThat(paragraph.borders().top()).isNull();
    assertThat(paragraph.borders().bottom())
        .satisfies(
            line -> {
              assertThat(line).isNotNull();
              assertThat(line.width()).isEqualTo(new Length(9_525));
              assertThat(line.space()).isEqualTo(Length.pt(1));
              assertThat(line.colour()).isNull();
            });
    assertThat(paragraph.tabs())
        .containsExactly(
            new TabStop(Length.twips(100), TabStop.Alignment.LEFT, TabStop.Leader.NONE),
            new TabStop(Length.twips(9000), TabStop.Alignment.RIGHT, TabStop.Leader.DOTS));
    assertThat(paragraph.alignment()).isEqualTo(Alignment.JUSTIFIED);
  }

  @Test
  void tabsOfStyles_areAddedAndCleared() {
    String styles =
        style(
            "paragraph",
            "P",
            "",
            "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"100\"/><w:tab w:val=\"left\""
                + " w:pos=\"200\"/></w:tabs></w:pPr>",
            false);
    ParagraphFormat paragraph =
        TestFile.of(
                "<w:p><w:pPr><w:pStyle w:val=\"P\"/><w:tabs><w:tab w:val=\"clear\" w:pos=\"100\"/>"
                    + "<w:tab w:val=\"center\" w:pos=\"150\"/></w:tabs></w:pPr></w:p>")
            .styles(styles)
            .paragraph(0)
            .format();
    assertThat(paragraph.tabs())
        .extracting(tab -> tab.position().toTwips())
        .containsExactly(150L, 200L);
  }

  @Test
  void textFromRightToLeft_beginsAtTheRight() {
    TestFile file =
        TestFile.of(
            "<w:p><w:pPr><w:bidi/></w:pPr></w:p><w:p><w:pPr><w:bidi/><w:jc w:val=\"right\"/>"
                + "</w:pPr></w:p>");
    assertThat(file.paragraph(0).format().alignment()).isEqualTo(Alignment.RIGHT);
    assertThat(file.paragraph(1).format().alignment()).isEqualTo(Alignment.LEFT);
  }

  @Test
  void stylesInACircle_areCutAndNoted() {
    WordFile file =
        TestFile.of("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")
            .styles(
                style("paragraph", "A", "B", "<w:rPr><w:b/></w:rPr>", false)
                    + style("paragraph", "B", "A", "<w:rPr><w:i/></w:rPr>", false))
            .open();
    RunFormat run = file.document().paragraphs().get(0).runs().get(0).format();
    assertThat(run.bold()).isTrue();
    assertThat(run.italic()).isTrue();
    assertThat(file.notes()).extracting(ReadingNote::kind).containsExactly(Kind.CIRCULAR_STYLES);
  }

  @Test
  void longChainOfStyles_isReadToItsEnd() {
    StringBuilder styles =
        new StringBuilder(style("paragraph", "S0", "", "<w:rPr><w:b/></w:rPr>", false));
    for (int i = 1; i < 20_000; i++) {
      styles.append(style("paragraph", "S" + i, "S" + (i - 1), "", false));
    }
    WordFile file =
        TestFile.of("<w:p><w:pPr><w:pStyle w:val=\"S19999\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")
            .styles(styles.toString())
            .open();
    assertThat(file.document().paragraphs().get(0).runs().get(0).format().bold()).isTrue();
  }

  @Test
  void undefinedStyle_isNotedAndTheDefaultTaken() {
    WordFile file =
        TestFile.of(
                "<w:p><w:pPr><w:pStyle w:val=\"X\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"Y\"/>"
                    + "</w:rPr><w:t>a</w:t></w:r></w:p>")
            .styles(style("paragraph", "N", "", "<w:rPr><w:sz w:val=\"28\"/></w:rPr>", true))
            .open();
    assertThat(file.document().paragraphs().get(0).runs().get(0).format().points()).isEqualTo(14);
    assertThat(file.notes())
        .extracting(ReadingNote::kind)
        .containsExactly(Kind.UNDEFINED, Kind.UNDEFINED);
  }

  @Test
  void measuresThatAreNone_areLeftOut() {
    ParagraphFormat paragraph =
        TestFile.of(
                "<w:p><w:pPr><w:ind w:left=\"abc\" w:right=\"99999999999999999999\""
                    + " w:firstLine=\"1e5\"/><w:spacing w:before=\"\" w:after=\"-\"/></w:pPr>"
                    + "</w:p>")
            .paragraph(0)
            .format();
    assertThat(List.of(paragraph.left(), paragraph.right(), paragraph.firstLine()))
        .containsOnly(Length.ZERO);
    assertThat(List.of(paragraph.before(), paragraph.after())).containsOnly(Length.ZERO);
  }

  static String style(String type, String id, String basedOn, String inner, boolean usual) {
    return "<w:style w:type=\""
        + type
        + "\" w:styleId=\""
        + id
        + (usual ? "\" w:default=\"1" : "")
        + "\"><w:name w:val=\"name of "
        + id
        + "\"/>"
        + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>")
        + inner
        + "</w:style>";
  }
}
