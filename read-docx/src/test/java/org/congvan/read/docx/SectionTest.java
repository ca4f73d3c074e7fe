package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.read.docx.TestFile.p;

import java.util.List;
import org.congvan.body.PageOrientation;
import org.congvan.layout.Length;
import org.congvan.layout.Paper;
import org.congvan.read.docx.format.PageFormat;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordStory;
import org.junit.jupiter.api.Test;

/** Sections: sheets, margins, headers and footers. */
class SectionTest {

  private static final String A4 = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";

  @Test
  void sheetAndMargins_areRead() {
    WordSection section =
        TestFile.of(
                p("a")
                    + "<w:sectPr>"
                    + A4
                    + "<w:pgMar w:top=\"1134\" w:bottom=\"-1134\" w:left=\"1701\" w:right=\"20mm\""
                    + " w:header=\"567\" w:footer=\"567\" w:gutter=\"100\"/></w:sectPr>")
            .document()
            .sections()
            .get(0);
    PageFormat page = section.page();
    assertThat(page.isOn(Paper.A4)).isTrue();
    assertThat(page.top()).isEqualTo(Length.twips(1134));
    assertThat(page.bottom()).isEqualTo(Length.twips(1134));
    assertThat(page.left()).isEqualTo(Length.twips(1801));
    assertThat(page.right()).isEqualTo(Length.mm(20));
    assertThat(page.header()).isEqualTo(Length.twips(567));
    assertThat(page.typeAreaWidth()).isEqualTo(Length.twips(11906 - 1801).minus(Length.mm(20)));
  }

  @Test
  void nothingSaid_isAsWordTakesIt() {
    WordSection section = TestFile.of(p("a")).document().sections().get(0);
    assertThat(section.page().isOn(Paper.A4)).isFalse();
    assertThat(section.page().width()).isEqualTo(Length.twips(12240));
    assertThat(section.start()).isEqualTo(WordSection.Start.NEW_PAGE);
    assertThat(section.columns()).isEqualTo(1);
    assertThat(section.endBlock()).isEqualTo(1);
  }

  @Test
  void sections_haveTheirBlocks() {
    WordDocument document =
        TestFile.of(
                p("a")
                    + "<w:p><w:pPr><w:sectPr>"
                    + A4
                    + "</w:sectPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>"
                    + p("c")
                    + "<w:sectPr><w:type w:val=\"continuous\"/><w:pgSz w:w=\"16838\" w:h=\"11906\""
                    + " w:orient=\"landscape\"/><w:cols w:num=\"2\"/><w:pgNumType w:start=\"3\""
                    + " w:fmt=\"lowerRoman\"/></w:sectPr>")
            .document();
    assertThat(document.sections()).hasSize(2);
    assertThat(document.blocksOf(document.sections().get(0))).hasSize(2);
    WordSection second = document.sections().get(1);
    assertThat(document.blocksOf(second)).hasSize(1);
    assertThat(second.start()).isEqualTo(WordSection.Start.SAME_PAGE);
    assertThat(second.page().orientation()).isEqualTo(PageOrientation.LANDSCAPE);
    assertThat(second.page().isOn(Paper.A4)).isTrue();
    assertThat(second.columns()).isEqualTo(2);
    assertThat(second.findFirstNumber()).hasValue(3);
    assertThat(second.numberForm()).isEqualTo("lowerRoman");
    assertThat(document.sections().get(0).findFirstNumber()).isEmpty();
  }

  @Test
  void headers_areTakenOverFromTheSectionBefore() {
    String number = "<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p>";
    WordDocument document =
        TestFile.of(
                "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/>"
                    + "<w:footerReference w:type=\"even\" r:id=\"r2\"/><w:titlePg/></w:sectPr>"
                    + "</w:pPr>"
                    + "</w:p>"
                    + p("c")
                    + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"r2\"/></w:sectPr>")
            .header("header1.xml", number)
            .header("header2.xml", p("khác"))
            .settings("<w:evenAndOddHeaders/><w:mirrorMargins/>")
            .document();
    assertThat(document.differentEvenPages()).isTrue();
    assertThat(document.mirroredMargins()).isTrue();
    WordSection first = document.sections().get(0);
    WordSection second = document.sections().get(1);
    assertThat(first.differentFirstPage()).isTrue();
    assertThat(second.differentFirstPage()).isFalse();
    assertThat(first.header(PageKind.FIRST)).isEmpty();
    assertThat(second.header(PageKind.FIRST)).isPresent();
    assertThat(second.header(PageKind.DEFAULT)).isEqualTo(first.header(PageKind.DEFAULT));
    assertThat(second.footer(PageKind.EVEN).map(WordStory::paragraphs).orElse(List.of()))
        .extracting(WordParagraph::text)
        .containsExactly("khác");
    assertThat(first.header(PageKind.DEFAULT).map(WordStory::paragraphs).orElse(List.of()))
        .flatExtracting(WordParagraph::runs)
        .anyMatch(run -> run.isField("PAGE"));
  }

  @Test
  void headerThatIsNotThere_isNoted() {
    WordFile file =
        TestFile.of("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r9\"/></w:sectPr>")
            .open();
    assertThat(file.notes()).extracting(ReadingNote::kind).containsExactly(Kind.MISSING_PART);
  }
}
