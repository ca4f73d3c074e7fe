package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.congvan.read.docx.TestFile.p;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.zip.RawZip;
import org.congvan.read.docx.zip.RawZip.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to do harm, are broken, or are no Word files. */
class HostileFileTest {

  private static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  static Stream<Arguments> otherFiles() {
    return Stream.of(
        Arguments.of("", Reason.NOT_A_WORD_FILE, "empty"),
        Arguments.of("%PDF-1.7", Reason.NOT_A_WORD_FILE, "a PDF"),
        Arguments.of("{\\rtf1\\ansi", Reason.NOT_A_WORD_FILE, "RTF"),
        Arguments.of("<html><body>", Reason.NOT_A_WORD_FILE, "HTML"),
        Arguments.of("<?xml?><pkg:package>", Reason.NOT_A_WORD_FILE, "one XML file"),
        Arguments.of("Kính gửi", Reason.NOT_A_WORD_FILE, "no archive"),
        Arguments.of("PK", Reason.BROKEN_ARCHIVE, "cut off"));
  }

  @ParameterizedTest
  @MethodSource("otherFiles")
  void otherFiles_areRefusedByWhatTheyAre(String content, Reason reason, String words) {
    byte[] file = content.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> WordFile.open(file))
        .hasMessageContaining(words)
        .hasMessageNotContaining("\n")
        .isInstanceOfSatisfying(
            WordFileException.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void compoundFiles_areToldApart() {
    assertThat(reason(() -> WordFile.open(compound("WordDocument"))))
        .isEqualTo(Reason.OLD_WORD_FILE);
    assertThat(reason(() -> WordFile.open(compound("EncryptedPackage"))))
        .isEqualTo(Reason.ENCRYPTED);
    assertThat(reason(() -> WordFile.open(compound("Workbook")))).isEqualTo(Reason.NOT_A_WORD_FILE);
  }

  private static byte[] compound(String stream) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] file = Arrays.copyOf(COMPOUND, 600 + name.length);
    System.arraycopy(name, 0, file, 512, name.length);
    return file;
  }

  @Test
  void workbooksAndOtherArchives_areRefused() {
    TestFile workbook =
        TestFile.of(p("a"))
            .part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    assertThat(reason(workbook::open)).isEqualTo(Reason.NOT_A_WORD_FILE);
    byte[] odt = new RawZip().add(Entry.of("mimetype", "application/odt")).bytes();
    assertThatThrownBy(() -> WordFile.open(odt)).hasMessageContaining("OpenDocument");
    byte[] other = new RawZip().add(Entry.of("a.txt", "a")).bytes();
    assertThat(reason(() -> WordFile.open(other))).isEqualTo(Reason.NOT_A_WORD_FILE);
    assertThat(reason(TestFile.ofDocument("<html/>")::open)).isEqualTo(Reason.NOT_A_WORD_FILE);
    assertThat(reason(TestFile.of(p("a")).without("word/document.xml")::open))
        .isEqualTo(Reason.MISSING_PART);
  }

  @Test
  void documentTypes_areRefused() {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<w:document xmlns:w=\""
            + TestFile.W
            + "\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    assertThat(reason(TestFile.ofDocument(bomb)::open)).isEqualTo(Reason.DOCUMENT_TYPE);
    String outside = "<!DOCTYPE w SYSTEM \"file:///etc/hostname\"><w/>";
    assertThat(reason(TestFile.ofDocument(outside)::open)).isEqualTo(Reason.DOCUMENT_TYPE);
    assertThat(reason(TestFile.of(p("a")).part("_rels/.rels", outside)::open))
        .isEqualTo(Reason.DOCUMENT_TYPE);
    assertThat(reason(TestFile.of(p("&unknown;"))::open))
        .isIn(Reason.DOCUMENT_TYPE, Reason.BROKEN_XML);
  }

  @Test
  void tenThousandNestedTables_areRefused() {
    String open = "<w:tbl><w:tr><w:tc>".repeat(10_000);
    String close = "</w:tc></w:tr></w:tbl>".repeat(10_000);
    assertThat(reason(TestFile.of(open + p("a") + close)::open)).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void asManyNestedTablesAsTheDeepestLimitAllows_areRead() {
    int tables = (ReadLimits.MAX_DEPTH - 6) / 3;
    String open = "<w:tbl><w:tr><w:tc>".repeat(tables);
    String close = "</w:tc></w:tr></w:tbl>".repeat(tables);
    WordFile file =
        TestFile.of(open + p("a") + close)
            .open(ReadLimits.standard().withDepth(ReadLimits.MAX_DEPTH));
    assertThat(file.document().paragraphs()).extracting(WordParagraph::text).containsExactly("a");
  }

  @Test
  void morePiecesThanAllowed_areRefused() {
    TestFile file = TestFile.of(p("a").repeat(10));
    assertThat(file.open(ReadLimits.standard().withPieces(20)).document().paragraphs()).hasSize(10);
    assertThat(reason(() -> file.open(ReadLimits.standard().withPieces(19))))
        .isEqualTo(Reason.TOO_MANY_PIECES);
  }

  @Test
  void longFile_isRefused() {
    byte[] bytes = TestFile.of(p("a")).bytes();
    ReadLimits limits = ReadLimits.standard().withFileLength(bytes.length - 1);
    assertThat(reason(() -> WordFile.open(bytes, limits))).isEqualTo(Reason.TOO_LONG);
  }

  @Test
  void longPart_isRefused() {
    TestFile file = TestFile.of(p("abcdefgh".repeat(10_000)));
    assertThat(reason(() -> file.open(ReadLimits.standard().withPartLength(40_000))))
        .isEqualTo(Reason.TOO_LONG);
  }

  @Test
  void manyPrefixes_areRefused() {
    StringBuilder declarations = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      declarations.append(" xmlns:n").append(i).append("=\"u").append(i).append('"');
    }
    assertThat(reason(TestFile.of("<w:p" + declarations + "/>")::open))
        .isEqualTo(Reason.BROKEN_XML);
    String few = declarations.substring(0, declarations.indexOf(" xmlns:n90="));
    String nested = ("<x" + few + ">").repeat(20) + "</x>".repeat(20);
    assertThat(reason(TestFile.of(nested)::open)).isEqualTo(Reason.BROKEN_XML);
    // One after the other they are not in scope together.
    String flat = ("<x" + few + "/>").repeat(20);
    assertThat(TestFile.of(flat + p("a")).paragraph(0).text()).isEqualTo("a");
  }

  @Test
  void brokenMainPart_isRefused() {
    String root = "<w:document xmlns:w=\"" + TestFile.W + "\">";
    for (String xml :
        new String[] {
          "", "<w:document", "text", root, root + "</b>", root + "&#0;", root + "<w:p b='1' b='2'/>"
        }) {
      assertThat(reason(TestFile.ofDocument(xml)::open)).as(xml).isEqualTo(Reason.BROKEN_XML);
    }
    TestFile latin =
        TestFile.ofDocument("x")
            .part("word/document.xml", "<a>é</a>".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reason(latin::open)).isEqualTo(Reason.BROKEN_XML);
  }

  @Test
  void brokenHeader_isReadUpToTheFaultAndNoted() {
    WordFile file =
        TestFile.of(
                p("a") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/></w:sectPr>")
            .header("header1.xml", p("một") + "<w:p><w:r><w:t>hai</w:t></w:r></broken>")
            .open();
    assertThat(file.document().sections().get(0).headers().values())
        .singleElement()
        .satisfies(
            story ->
                assertThat(story.paragraphs())
                    .extracting(WordParagraph::text)
                    .containsExactly("một", "hai"));
    assertThat(file.notes()).extracting(ReadingNote::kind).containsExactly(Kind.BROKEN_PART);
  }

  @Test
  void brokenOrMissingStyles_areNoted() {
    WordFile broken = TestFile.of(p("a")).styles("<w:style").open();
    assertThat(broken.notes()).extracting(ReadingNote::kind).containsExactly(Kind.BROKEN_PART);
    WordFile missing = TestFile.of(p("a")).related("styles", "styles.xml").open();
    assertThat(missing.notes()).extracting(ReadingNote::kind).containsExactly(Kind.MISSING_PART);
  }

  @Test
  void wrongContentTypes_areNoted() {
    WordFile wrong = TestFile.of(p("a")).part("[Content_Types].xml", "<Types/>").open();
    assertThat(wrong.notes()).extracting(ReadingNote::kind).containsExactly(Kind.CONTENT_TYPE);
    WordFile none = TestFile.of(p("a")).without("[Content_Types].xml").open();
    assertThat(none.notes())
        .extracting(ReadingNote::kind)
        .containsExactly(Kind.MISSING_PART, Kind.CONTENT_TYPE);
    WordFile unrelated = TestFile.of(p("a")).without("_rels/.rels").open();
    assertThat(unrelated.notes()).extracting(ReadingNote::kind).containsExactly(Kind.MISSING_PART);
    assertThat(unrelated.document().paragraphs()).hasSize(1);
  }

  @Test
  void whatIsNotLookedAt_isNoted() {
    WordFile file =
        TestFile.of(p("a"))
            .part("word/vbaProject.bin", "x")
            .part("word/embeddings/oleObject1.bin", "x")
            .part("word/activeX/activeX1.bin", "x")
            .part(
                "_rels/.rels",
                TestFile.relationships(
                    "<Relationship Id=\"m\" Type=\"http://x/officeDocument\""
                        + " Target=\"word/document.xml\"/><Relationship Id=\"s\""
                        + " Type=\"http://x/digital-signature/origin\" Target=\"s.sigs\"/>"))
            .related("attachedTemplate", "file:///C:/mau.dotm", "TargetMode=\"External\"")
            .related("hyperlink", "https://example.vn", "TargetMode=\"External\"")
            .open();
    assertThat(file.notes())
        .extracting(ReadingNote::kind)
        .containsExactlyInAnyOrder(
            Kind.SIGNED,
            Kind.MACROS,
            Kind.EMBEDDED_OBJECT,
            Kind.EMBEDDED_OBJECT,
            Kind.EXTERNAL_PART);
  }

  @Test
  void strictForm_isReadAndNoted() {
    String strict =
        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
            + "<w:body><w:p><w:pPr><w:jc w:val=\"end\"/><w:ind w:start=\"1cm\"/></w:pPr>"
            + "<w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>";
    WordFile file = TestFile.ofDocument(strict).open();
    assertThat(file.notes()).extracting(ReadingNote::kind).containsExactly(Kind.STRICT_FORM);
    assertThat(file.document().paragraphs().get(0).format().left().toMillimetres()).isEqualTo(10);
  }

  @Test
  void utf16WithAndWithoutMark_isRead() {
    String xml =
        "<w:document xmlns:w=\""
            + TestFile.W
            + "\"><w:body>"
            + p("văn bản")
            + "</w:body></w:document>";
    for (byte[] bytes :
        new byte[][] {
          xml.getBytes(StandardCharsets.UTF_16),
          xml.getBytes(StandardCharsets.UTF_16BE),
          xml.getBytes(StandardCharsets.UTF_16LE),
          ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE),
          ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8)
        }) {
      TestFile file = TestFile.ofDocument("x").part("word/document.xml", bytes);
      assertThat(file.paragraph(0).text()).isEqualTo("văn bản");
    }
  }

  @Test
  void changedBytes_giveADocumentOrARefusal() {
    byte[] file =
        TestFile.of(
                p("a")
                    + "<w:tbl><w:tr><w:tc>"
                    + p("b")
                    + "</w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w=\"11906\"/></w:sectPr>")
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>")
            .bytes();
    Random random = new Random(20200305);
    for (int i = 0; i < 3_000; i++) {
      byte[] changed = file.clone();
      for (int change = 0; change <= i % 4; change++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      tryToOpen(changed);
      tryToOpen(Arrays.copyOf(changed, random.nextInt(changed.length)));
    }
  }

  @Test
  void changedXml_givesADocumentOrARefusal() {
    String xml =
        "<w:document xmlns:w=\""
            + TestFile.W
            + "\"><w:body><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:tabs><w:tab"
            + " w:pos=\"9\"/></w:tabs></w:pPr><w:ins><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr>"
            + "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar"
            + " w:fldCharType=\"end\"/><w:t>a</w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:tc>"
            + "<w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>";
    Random random = new Random(30);
    String signs = "<>/=\" w:pt1&;-";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder changed = new StringBuilder(xml);
      for (int change = 0; change <= i % 3; change++) {
        int at = random.nextInt(changed.length());
        if (random.nextBoolean()) {
          changed.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
        } else {
          changed.delete(at, Math.min(changed.length(), at + random.nextInt(20)));
        }
      }
      tryToOpen(TestFile.ofDocument(changed.toString()).bytes());
    }
  }

  private static void tryToOpen(byte[] file) {
    try {
      assertThat(WordFile.open(file).document().sections()).isNotEmpty();
    } catch (WordFileException refused) {
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
    }
  }

  private static Reason reason(Supplier<WordFile> opening) {
    WordFileException refused = catchThrowableOfType(WordFileException.class, opening::get);
    assertThat(refused).as("a refusal").isNotNull();
    return refused.reason();
  }
}
