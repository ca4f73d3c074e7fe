package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.read.docx.TestFile.p;

import java.util.List;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.text.WordBreak;
import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordLink;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.text.WordNoteMark;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Words, and what stands for words. */
class TextTest {

  /** The XML of a paragraph's content, and its text as a reader sees it. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "text.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void content_hasText(String xml, String text) {
    String shown = text.replace("\\t", "\t").replace("\\n", "\n").replace("∅", "");
    WordParagraph paragraph = TestFile.of("<w:p>" + xml + "</w:p>").paragraph(0);
    assertThat(paragraph.text()).isEqualTo(shown);
  }

  @Test
  void textWhereOnlyParagraphsMayStand_isNotLost() {
    List<WordParagraph> paragraphs =
        TestFile.of(
                "<w:r><w:t>một</w:t></w:r><w:t>hai</w:t>"
                    + p("ba")
                    + "<w:tbl><w:tr>"
                    + p("bốn")
                    + "<w:tc><w:r><w:t>năm</w:t></w:r></w:tc></w:tr></w:tbl><w:tc>"
                    + p("sáu")
                    + "</w:tc><w:tr><w:tc>"
                    + p("bảy")
                    + "</w:tc></w:tr><w:txbxContent>"
                    + p("tám")
                    + "</w:txbxContent>")
            .document()
            .paragraphs();
    assertThat(paragraphs)
        .extracting(WordParagraph::text)
        .containsExactlyInAnyOrder("mộthai", "ba", "bốn", "năm", "sáu", "bảy", "tám");
  }

  @Test
  void runs_knowTheirPlaces() {
    List<WordParagraph> paragraphs =
        TestFile.of(
                p("a")
                    + "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
                    + "<w:r><w:t>b</w:t></w:r><w:r><mc:AlternateContent><mc:Choice"
                    + " Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
                    + p("box")
                    + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback>"
                    + p("box")
                    + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>c</w:t></w:r></w:p>"
                    + p("d"))
            .document()
            .paragraphs();
    assertThat(paragraphs)
        .flatExtracting(WordParagraph::runs)
        .extracting(WordRun::place)
        .extracting(WordPlace::toString)
        .containsExactly(
            "word/document.xml, paragraph 1, run 1",
            "word/document.xml, paragraph 2, run 2",
            "word/document.xml, paragraph 2, run 4",
            "word/document.xml, paragraph 3, run 1",
            "word/document.xml, paragraph 5, run 1");
  }

  @Test
  void trackedChanges_areReadAsTheFinalText() {
    WordFile file =
        TestFile.of(
                "<w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:t>cũ</w:t>"
                    + "<w:delText>cũ</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>đi</w:t></w:r>"
                    + "</w:moveFrom><w:moveTo><w:r><w:t> đến</w:t></w:r></w:moveTo></w:p>"
                    + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                    + p("hàng bị xóa")
                    + "</w:tc></w:tr></w:tbl>")
            .open();
    assertThat(file.document().paragraphs())
        .extracting(WordParagraph::text)
        .containsExactly("mới đến");
    assertThat(file.notes()).extracting(ReadingNote::kind).contains(Kind.TRACKED_CHANGES);
  }

  @Test
  void formerProperties_areNotTaken() {
    WordRun run =
        TestFile.of(
                "<w:p><w:pPr><w:jc w:val=\"center\"/><w:pPrChange><w:pPr><w:jc w:val=\"end\"/>"
                    + "</w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange><w:rPr>"
                    + "<w:b w:val=\"0\"/><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>"
                    + "</w:p>")
            .run();
    assertThat(run.format().bold()).isTrue();
    assertThat(run.format().italic()).isFalse();
  }

  @Test
  void paragraphsWhoseMarkIsDeleted_areOneWithTheNext() {
    String deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
    List<WordParagraph> paragraphs =
        TestFile.of(
                "<w:p>"
                    + deleted
                    + "<w:r><w:t>một </w:t></w:r></w:p><w:p>"
                    + deleted
                    + "</w:p>"
                    + p("hai")
                    + "<w:p>"
                    + deleted
                    + "<w:r><w:t>ba</w:t></w:r></w:p>")
            .document()
            .paragraphs();
    assertThat(paragraphs).extracting(WordParagraph::text).containsExactly("một hai", "ba");
    assertThat(paragraphs.get(0).runs().get(0).place().paragraph()).isEqualTo(1);
    assertThat(paragraphs.get(0).place().paragraph()).isEqualTo(3);
  }

  @Test
  void fields_areNextToTheirResults() {
    WordParagraph paragraph =
        TestFile.of(
                "<w:p>"
                    + field(" PAGE \\* MERGEFORMAT ", "2")
                    + "<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>5</w:t></w:r></w:fldSimple>"
                    + sign("begin")
                    + instruction("date")
                    + sign("end")
                    + "<w:r><w:t>x</w:t></w:r></w:p>")
            .paragraph(0);
    assertThat(paragraph.text()).isEqualTo("25x");
    assertThat(paragraph.runs()).filteredOn(run -> run.isField("PAGE")).hasSize(1);
    assertThat(paragraph.runs())
        .filteredOn(run -> run.isField("DATE"))
        .singleElement()
        .satisfies(run -> assertThat(run.text()).isEmpty());
    assertThat(paragraph.runs().get(3).field()).isNull();
    assertThat(paragraph.runs().get(0).field()).isEqualTo(new WordField("PAGE \\* MERGEFORMAT"));
  }

  @Test
  void instructionsOfFields_areNoText() {
    WordParagraph paragraph =
        TestFile.of(
                "<w:p>"
                    + sign("begin")
                    + instruction("IF ")
                    + field("PAGE", "1")
                    + instruction(" = 1 \"a\" \"b\"")
                    + sign("separate")
                    + "<w:r><w:t>a</w:t></w:r>"
                    + sign("end")
                    + "</w:p>")
            .paragraph(0);
    assertThat(paragraph.text()).isEqualTo("a");
  }

  @Test
  void fieldsThatNeverEnd_loseNoText() {
    assertThat(
            TestFile.of("<w:p>" + sign("begin") + "<w:r><w:t>a</w:t></w:r></w:p>" + p("b"))
                .document()
                .paragraphs())
        .extracting(WordParagraph::text)
        .containsExactly("a", "b");
    assertThat(TestFile.of("<w:p>" + sign("end") + "<w:r><w:t>a</w:t></w:r></w:p>").run().text())
        .isEqualTo("a");
  }

  @Test
  void fieldOverSeveralParagraphs_isKnownInAll() {
    List<WordParagraph> paragraphs =
        TestFile.of(
                "<w:p>"
                    + sign("begin")
                    + instruction("TOC \\o")
                    + sign("separate")
                    + "<w:r><w:t>I</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>II</w:t></w:r>"
                    + sign("end")
                    + "</w:p>")
            .document()
            .paragraphs();
    assertThat(paragraphs).flatExtracting(WordParagraph::runs).allMatch(run -> run.isField("TOC"));
  }

  @Test
  void links_leadWhereTheFileSays() {
    WordParagraph paragraph =
        TestFile.of(
                "<w:p><w:hyperlink r:id=\"r1\" w:anchor=\"a\"><w:r><w:t>một</w:t></w:r>"
                    + "</w:hyperlink><w:hyperlink w:anchor=\"b\"><w:r><w:t>hai</w:t></w:r>"
                    + "</w:hyperlink>"
                    + field("HYPERLINK \"https://x.vn/a b\" \\l \"c\" \\o \"tip\"", "ba")
                    + field("HYPERLINK \\l d", "bốn")
                    + "<w:r><w:t>năm</w:t></w:r></w:p>")
            .related("hyperlink", "https://example.vn", "TargetMode=\"External\"")
            .paragraph(0);
    assertThat(paragraph.runs())
        .extracting(WordRun::link)
        .containsExactly(
            new WordLink("https://example.vn", "a"),
            new WordLink("", "b"),
            new WordLink("https://x.vn/a b", "c"),
            new WordLink("", "d"),
            null);
  }

  @Test
  void notes_areFoundByTheirMarks() {
    WordFile file =
        TestFile.of(
                "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/></w:r><w:r>"
                    + "<w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t>"
                    + "</w:r><w:r><w:footnoteReference w:id=\"4\"/></w:r>"
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
            .footnotes(
                "<w:footnote w:type=\"separator\" w:id=\"-1\">"
                    + p("x")
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + p("Chú thích")
                    + "</w:footnote><w:footnote w:id=\"4\">"
                    + p("Nữa")
                    + "</w:footnote>")
            .comments("<w:comment w:id=\"0\" w:author=\"A\">" + p("Sửa lại") + "</w:comment>")
            .open();
    List<WordNoteMark> marks =
        file.document().paragraphs().get(0).inlines().stream()
            .filter(WordNoteMark.class::isInstance)
            .map(WordNoteMark.class::cast)
            .toList();
    assertThat(marks).extracting(WordNoteMark::number).containsExactly(1, 0, 2, 0);
    assertThat(file.document().note(WordNote.Kind.FOOTNOTE, marks.get(0).id()).orElseThrow())
        .satisfies(
            note ->
                assertThat(note.paragraphs())
                    .extracting(WordParagraph::text)
                    .containsExactly("Chú thích"));
    assertThat(file.document().note(WordNote.Kind.COMMENT, "0")).isPresent();
    assertThat(file.document().notes()).hasSize(3);
    assertThat(file.document().notes().get(0).paragraphs().get(0).place().part())
        .isEqualTo("word/footnotes.xml");
  }

  @Test
  void textBesideNotes_doesNotMatter_andFieldsEndWithTheirNote() {
    WordFile file =
        TestFile.of(p("a"))
            .footnotes(
                "<w:r><w:t>x</w:t></w:r><w:footnote w:type=\"separator\" w:id=\"0\"><w:r/>"
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"1\"><w:p>"
                    + sign("begin")
                    + sign("begin")
                    + sign("separate")
                    + "</w:p></w:footnote><w:footnote w:id=\"2\">"
                    + p("Nữa")
                    + "</w:footnote>")
            .open();
    assertThat(file.document().notes()).hasSize(2);
    assertThat(file.document().notes().get(1).paragraphs())
        .extracting(WordParagraph::text)
        .containsExactly("Nữa");
  }

  @Test
  void textOfAlternatives_isSetAsItsRun() {
    WordRun run =
        TestFile.of(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><mc:AlternateContent><mc:Choice Requires=\"x\"/>"
                    + "<mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .run();
    assertThat(run.text()).isEqualTo("a");
    assertThat(run.format().bold()).isTrue();
    assertThat(run.place().run()).isEqualTo(1);
  }

  @Test
  void breaksOfPages_areNoText() {
    WordParagraph paragraph =
        TestFile.of(
                "<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:br w:type=\"column\"/>"
                    + "<w:t>b</w:t></w:r></w:p>")
            .paragraph(0);
    assertThat(paragraph.text()).isEqualTo("ab");
    assertThat(paragraph.inlines()).hasSize(4);
    assertThat(paragraph.inlines().get(1))
        .isInstanceOfSatisfying(
            WordBreak.class, each -> assertThat(each.kind()).isEqualTo(WordBreak.Kind.PAGE));
  }

  @Test
  void hiddenText_isKnownAndNotPrinted() {
    WordParagraph paragraph =
        TestFile.of(
                "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                    + "</w:p>")
            .paragraph(0);
    assertThat(paragraph.text()).isEqualTo("aẩn");
    assertThat(paragraph.printedText()).isEqualTo("a");
  }

  @Test
  void contentOfOtherParts_isNoted() {
    WordFile file =
        TestFile.of(
                "<w:altChunk r:id=\"r1\"/><w:p><w:r><mc:AlternateContent><mc:Choice"
                    + " Requires=\"cx\"/></mc:AlternateContent></w:r></w:p>")
            .open();
    assertThat(file.notes())
        .extracting(ReadingNote::kind)
        .containsExactly(Kind.NOT_READ, Kind.NOT_READ);
  }

  @Test
  void typedLines_areKnown() {
    assertThat(TestFile.of(p("_____ ___")).paragraph(0).isTypedLine()).isTrue();
    assertThat(TestFile.of(p("-------")).paragraph(0).isTypedLine()).isTrue();
    assertThat(TestFile.of(p("--")).paragraph(0).isTypedLine()).isFalse();
    assertThat(TestFile.of(p("-_-")).paragraph(0).isTypedLine()).isFalse();
    assertThat(TestFile.of(p("- - a")).paragraph(0).isTypedLine()).isFalse();
    assertThat(TestFile.of("<w:p/>").paragraph(0).isTypedLine()).isFalse();
  }

  private static String sign(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText>" + text.replace("\"", "&quot;") + "</w:instrText></w:r>";
  }

  private static String field(String instruction, String result) {
    return sign("begin")
        + instruction(instruction)
        + sign("separate")
        + "<w:r><w:t>"
        + result
        + "</w:t></w:r>"
        + sign("end");
  }
}
