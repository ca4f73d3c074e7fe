package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordSection;
import org.junit.jupiter.api.Test;

/** Page numbers that are missing, shown on the first page, or not in the middle. */
class PageNumberMendTest {

  private static final String HEADER = "<w:headerReference r:id=\"rId3\" w:type=\"default\"/>";

  /** A rendered draft whose section names no header. */
  private static byte[] withoutHeader() {
    byte[] file = MendFile.with(MendFile.rendered("draft"), MendFile.MAIN, HEADER, "");
    return MendFile.with(file, MendFile.MAIN, "<w:titlePg/>", "");
  }

  private static byte[] withoutFooter() {
    return MendFile.with(
        withoutHeader(), MendFile.MAIN, "<w:footerReference r:id=\"rId4\" w:type=\"first\"/>", "");
  }

  private static WordSection section(byte[] file) {
    return WordFile.open(file).document().sections().get(0);
  }

  @Test
  void missingNumber_getsAHeaderOfItsOwn() throws IOException {
    byte[] file = withoutFooter();
    MendResult result = MendFile.mend(file, Mend.PAGE_NUMBERS);
    assertThat(result.left()).isEmpty();
    WordSection mended = section(result.bytes());
    assertThat(mended.differentFirstPage()).isTrue();
    assertThat(mended.header(PageKind.FIRST)).isEmpty();
    WordParagraph number = mended.header(PageKind.DEFAULT).orElseThrow().paragraphs().get(0);
    assertThat(number.format().alignment()).isEqualTo(Alignment.CENTER);
    WordRun run = number.runs().get(0);
    assertThat(run.isField("PAGE")).isTrue();
    assertThat(run.format().size()).isEqualTo(Length.pt(14));
    assertThat(run.format().font()).isEqualTo("Times New Roman");
    assertThat(MendFile.mend(result.bytes(), Mend.PAGE_NUMBERS).mended()).isEmpty();
    for (String name : MendFile.names(file)) {
      if (!Set.of(MendFile.MAIN, "[Content_Types].xml", "word/_rels/document.xml.rels")
          .contains(name)) {
        assertThat(MendFile.packed(result.bytes(), name)).isEqualTo(MendFile.packed(file, name));
      }
    }
    try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(result.bytes()))) {
      assertThat(poi.getHeaderList()).isNotEmpty();
    }
  }

  @Test
  void footerOfTheFirstPageThatWouldAppear_isLeft() {
    MendResult result = MendFile.mend(withoutHeader(), Mend.PAGE_NUMBERS);
    assertThat(result.mended()).isEmpty();
    assertThat(result.left())
        .extracting(LeftPlace::reason)
        .containsExactly(LeftPlace.Reason.OTHER_CONTENT);
  }

  @Test
  void emptyHeader_getsTheNumber() {
    String header = headerPart();
    String xml = MendFile.text(MendFile.rendered("draft"), header);
    for (String empty :
        List.of("<w:p/>", "<w:p></w:p>", "<w:p><w:pPr/></w:p>", "<w:p ><w:r/></w:p>")) {
      byte[] file =
          MendFile.withPart(
              MendFile.rendered("draft"),
              header,
              xml.substring(0, xml.indexOf("<w:p>")) + empty + "</w:hdr>");
      MendResult result = MendFile.mend(file, Mend.PAGE_NUMBERS);
      assertThat(result.mended()).as(empty).hasSize(1);
      WordParagraph number =
          section(result.bytes()).header(PageKind.DEFAULT).orElseThrow().paragraphs().get(0);
      assertThat(number.runs()).anyMatch(run -> run.isField("PAGE"));
      assertThat(number.format().alignment()).isEqualTo(Alignment.CENTER);
      assertThat(MendFile.mend(result.bytes(), Mend.PAGE_NUMBERS).mended()).isEmpty();
    }
  }

  @Test
  void headerWithOtherWords_isLeft() {
    String header = headerPart();
    String xml = MendFile.text(MendFile.rendered("draft"), header);
    byte[] file =
        MendFile.withPart(
            MendFile.rendered("draft"),
            header,
            xml.substring(0, xml.indexOf("<w:p>"))
                + "<w:p><w:r><w:t>Mật</w:t></w:r></w:p></w:hdr>");
    MendResult result = MendFile.mend(file, Mend.PAGE_NUMBERS);
    assertThat(result.mended()).isEmpty();
    assertThat(result.left())
        .extracting(LeftPlace::reason)
        .containsExactly(LeftPlace.Reason.OTHER_CONTENT);
  }

  @Test
  void numberOnTheFirstPage_isHidden() {
    byte[] file = MendFile.with(MendFile.rendered("draft"), MendFile.MAIN, "<w:titlePg/>", "");
    byte[] bare =
        MendFile.with(
            file, MendFile.MAIN, "<w:footerReference r:id=\"rId4\" w:type=\"first\"/>", "");
    MendResult result = MendFile.mend(bare, Mend.PAGE_NUMBERS);
    assertThat(result.mended()).hasSize(1);
    assertThat(section(result.bytes()).differentFirstPage()).isTrue();
  }

  @Test
  void numberAtTheRight_isPutInTheMiddle() {
    String header = headerPart();
    byte[] file =
        MendFile.with(
            MendFile.rendered("draft"),
            header,
            "<w:jc w:val=\"center\"/>",
            "<w:jc w:val='right' />");
    MendResult result = MendFile.mend(file, Mend.PAGE_NUMBERS);
    assertThat(result.mended()).hasSize(1);
    assertThat(MendFile.text(result.bytes(), header)).contains("<w:jc w:val='center' />");
  }

  @Test
  void numberInTheOtherMargin_isLeft() {
    WordFile file = WordFile.open(MendFile.rendered("draft"));
    MendResult result =
        DocxMender.of(MendOptions.of(RegulationChoice.under("tt01-2011")))
            .mend(file, Set.of(Mend.PAGE_NUMBERS));
    assertThat(result.mended()).isEmpty();
    assertThat(result.left()).hasSize(1);
  }

  private static String headerPart() {
    return section(MendFile.rendered("draft")).header(PageKind.DEFAULT).orElseThrow().part();
  }

  @Test
  void numberInSmallLetters_getsItsSize() {
    String header = headerPart();
    byte[] file =
        MendFile.with(
            MendFile.rendered("draft"),
            header,
            "<w:r><w:t ",
            "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t ");
    MendResult result =
        DocxMender.of(MendOptions.of(MendFile.DECREE)).mend(WordFile.open(file), Mend.all());
    assertThat(result.mended())
        .extracting(MendedPlace::what)
        .containsExactly("PAGE_NUMBER, letter size");
  }
}
