package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.congvan.read.docx.TestFile.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.congvan.body.Emphasis;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.congvan.read.docx.page.WordPage;
import org.congvan.read.docx.paper.LineForm;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperInline.Words;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordGraphic;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordStory;
import org.junit.jupiter.api.Test;

/** What a page shows: lines, tables, margins, and what it does not show. */
class WordPageTest {

  private static final String BOLD = "<w:rPr><w:b/></w:rPr>";

  @Test
  void runsThatLookAlike_areOnePiece() {
    PaperLine line =
        line(
            "<w:p>"
                + run("", "Căn ")
                + run("", "cứ ")
                + run(BOLD, "Luật")
                + run("<w:rPr><w:i/><w:u w:val=\"single\"/></w:rPr>", "x")
                + run("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>", "2")
                + "</w:p>");
    assertThat(line.inlines())
        .containsExactly(
            new Words("Căn cứ ", Set.of(), null),
            new Words("Luật", Set.of(Emphasis.BOLD), null),
            new Words("x", Set.of(Emphasis.ITALIC, Emphasis.UNDERLINE), null),
            new Words("2", Set.of(Emphasis.SUPERSCRIPT), null));
    assertThat(line.text()).isEqualTo("Căn cứ Luậtx2");
  }

  @Test
  void form_isThatOfTheLetters_notOfTheBlanks() {
    PaperLine line =
        line(
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + run("<w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>", "BÁO CÁO")
                + run("<w:rPr><w:sz w:val=\"40\"/></w:rPr>", "   ")
                + run("<w:rPr><w:b/><w:i/><w:sz w:val=\"26\"/></w:rPr>", "năm")
                + "</w:p>");
    assertThat(line.form()).isEqualTo(new LineForm(Alignment.CENTER, true, false, Length.pt(14)));
  }

  @Test
  void lineWithoutLetters_isNotBold() {
    PaperLine line =
        line("<w:p><w:pPr><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:pPr>" + run(BOLD, " ") + "</w:p>");
    assertThat(line.form()).isEqualTo(new LineForm(Alignment.LEFT, false, false, Length.pt(10)));
  }

  @Test
  void hiddenLetters_areNotOnThePage_butListed() {
    WordDocument document =
        TestFile.of("<w:p>" + run("", "a ") + run("<w:rPr><w:vanish/></w:rPr>", "ẩn") + "</w:p>")
            .document();
    assertThat(lines(WordPage.of(document).blocks()).get(0).text()).isEqualTo("a ");
    assertThat(WordPage.unprinted(document))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).isEqualTo("ẩn"));
  }

  @Test
  void capitalsOfTheFont_areCapitals() {
    assertThat(line("<w:p>" + run("<w:rPr><w:caps/></w:rPr>", "quyết định") + "</w:p>").text())
        .isEqualTo("QUYẾT ĐỊNH");
  }

  @Test
  void lineBreaks_stayInTheLine() {
    assertThat(line("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>").text())
        .isEqualTo("a\nb");
  }

  @Test
  void breakBeforeTheWords_startsAPage_breakAfterThemStartsTheNext() {
    String pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
    assertThat(starts("<w:p>" + pageBreak + run("", "a") + "</w:p>" + p("b")))
        .containsExactly(true, false);
    assertThat(starts("<w:p>" + run("", "a") + pageBreak + "</w:p>" + p("b")))
        .containsExactly(false, true);
    assertThat(starts("<w:p>" + pageBreak + "</w:p>" + p("b"))).containsExactly(false, true);
    assertThat(
            starts(p("a") + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>" + run("", "b") + "</w:p>"))
        .containsExactly(false, true);
    String between = "<w:p>" + run("", "a") + pageBreak + run("", "b") + "</w:p>" + p("c");
    assertThat(starts(between)).containsExactly(false, false);
    assertThat(line(between).text()).isEqualTo("a\nb");
  }

  @Test
  void sectionOnANewPage_startsIt() {
    String end = "<w:p><w:pPr><w:sectPr>%s</w:sectPr></w:pPr>" + run("", "a") + "</w:p>" + p("b");
    assertThat(starts(end.replace("%s", ""))).containsExactly(false, true);
    assertThat(
            starts(end.replace("%s", "") + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"))
        .containsExactly(false, false);
  }

  @Test
  void note_standsAtItsMark_once() {
    TestFile file =
        TestFile.of(
                "<w:p>"
                    + run("", "a")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + run("", "b")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            .footnotes(
                "<w:footnote w:id=\"2\">"
                    + p("chú thích")
                    + "</w:footnote><w:footnote w:id=\"3\">"
                    + p("không dẫn")
                    + "</w:footnote>");
    PaperLine line = lines(WordPage.of(file.document()).blocks()).get(0);
    assertThat(line.inlines()).hasSize(3);
    assertThat(line.inlines().get(1))
        .isInstanceOfSatisfying(
            PaperInline.Note.class,
            note -> assertThat(lines(note.blocks()).get(0).text()).isEqualTo("chú thích"));
    assertThat(WordPage.unprinted(file.document()))
        .extracting(PaperLine::text)
        .containsExactly("không dẫn");
  }

  @Test
  void notesInNotes_areNotFollowed() {
    StringBuilder notes = new StringBuilder();
    for (int i = 1; i <= 5_000; i++) {
      notes
          .append("<w:footnote w:id=\"")
          .append(i)
          .append("\"><w:p>")
          .append(run("", "n" + i))
          .append("<w:r><w:footnoteReference w:id=\"")
          .append(i + 1)
          .append("\"/></w:r></w:p></w:footnote>");
    }
    TestFile file =
        TestFile.of("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
            .footnotes(notes.toString());
    assertThat(lines(WordPage.of(file.document()).blocks())).hasSize(2);
    assertThat(WordPage.unprinted(file.document())).hasSize(4_999);
  }

  @Test
  void remarks_areNoPartOfThePage() {
    TestFile file =
        TestFile.of("<w:p>" + run("", "a") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
            .comments("<w:comment w:id=\"1\">" + p("nhận xét") + "</w:comment>");
    assertThat(WordPage.of(file.document()).blocks())
        .singleElement()
        .satisfies(block -> assertThat(((PaperLine) block).inlines()).hasSize(1));
    assertThat(WordPage.unprinted(file.document()))
        .extracting(PaperLine::text)
        .containsExactly("nhận xét");
  }

  @Test
  void table_knowsLinesHeadingsAndSpans() {
    String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
    PaperTable table =
        (PaperTable)
            WordPage.of(
                    TestFile.of(
                            "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/>"
                                + "</w:tblBorders></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                                + cell.formatted("<w:vMerge w:val=\"restart\"/>", p("a"))
                                + cell.formatted("<w:gridSpan w:val=\"2\"/>", p("b"))
                                + "</w:tr><w:tr>"
                                + cell.formatted("<w:vMerge/>", p("dưới"))
                                + cell.formatted("", p("c"))
                                + cell.formatted("", p("d"))
                                + "</w:tr></w:tbl>")
                        .document())
                .blocks()
                .get(0);
    assertThat(table.lined()).isTrue();
    assertThat(table.rows()).extracting(PaperTable.Row::header).containsExactly(true, false);
    assertThat(table.rows())
        .flatExtracting(PaperTable.Row::cells)
        .extracting(each -> each.column() + " " + each.columnSpan() + " " + each.rowSpan())
        .containsExactly("1 1 2", "2 2 1", "1 1 0", "2 1 1", "3 1 1");
    assertThat(table.rows().get(1).cells().get(0).blocks()).isEmpty();
  }

  @Test
  void headersThatNoPageHas_areNotOnThePage() {
    TestFile file =
        TestFile.of(
                p("a")
                    + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/>"
                    + "<w:headerReference w:type=\"first\" r:id=\"r2\"/></w:sectPr>")
            .header("header1.xml", p("2"))
            .header("header2.xml", p("đầu"));
    assertThat(lines(WordPage.of(file.document()).margins()))
        .extracting(PaperLine::text)
        .containsExactly("2");
    assertThat(WordPage.unprinted(file.document()))
        .extracting(PaperLine::text)
        .containsExactly("đầu");
  }

  @Test
  void label_isApartFromTheWords_andARuleIsKnown() {
    TestFile file =
        TestFile.of(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                    + run("", "x")
                    + "</w:p>"
                    + p("_______"))
            .numbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl>"
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    List<PaperLine> lines = lines(WordPage.of(file.document()).blocks());
    assertThat(lines).extracting(PaperLine::label).containsExactly("a)", "");
    assertThat(lines).extracting(PaperLine::ruled).containsExactly(false, true);
  }

  @Test
  void realFiles_loseNoWord() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeThat(shared).as("no folder of real files: -Dcongvan.shared").isNotNull();
    for (Path path : files(Path.of(shared))) {
      WordDocument document = WordFile.open(path).document();
      Paper paper = WordPage.of(document);
      Map<Integer, Integer> letters = new TreeMap<>();
      for (WordParagraph paragraph : paragraphs(document)) {
        count(paragraph.findLabel().map(label -> label.text()).orElse(""), 1, letters);
        for (var inline : paragraph.inlines()) {
          if (inline instanceof WordRun run) {
            count(run.text(), 1, letters);
          } else if (inline instanceof WordGraphic graphic) {
            graphic.words().forEach(words -> count(words, 1, letters));
          }
        }
      }
      for (List<? extends PaperBlock> blocks :
          List.of(paper.blocks(), paper.margins(), WordPage.unprinted(document))) {
        for (PaperLine line : lines(blocks)) {
          count(line.label() + line.text(), -1, letters);
        }
      }
      letters.values().removeIf(left -> left == 0);
      assertThat(letters).as(path.getFileName().toString()).isEmpty();
    }
  }

  private static void count(String text, int step, Map<Integer, Integer> letters) {
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(Character::toUpperCase)
        .forEach(c -> letters.merge(c, step, Integer::sum));
  }

  private static List<WordParagraph> paragraphs(WordDocument document) {
    List<WordParagraph> all = new ArrayList<>(document.paragraphs());
    document.notes().forEach(note -> all.addAll(note.paragraphs()));
    Map<String, WordStory> stories = new TreeMap<>();
    for (WordSection section : document.sections()) {
      Stream.of(section.headers(), section.footers())
          .flatMap(each -> each.values().stream())
          .forEach(story -> stories.put(story.part(), story));
    }
    stories.values().forEach(story -> all.addAll(story.paragraphs()));
    return all;
  }

  private static List<Path> files(Path shared) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("docx", "docx2")) {
      try (Stream<Path> found = Files.walk(shared.resolve("corpus").resolve(folder))) {
        found.filter(path -> path.toString().endsWith(".docx")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static List<PaperLine> lines(List<? extends PaperBlock> blocks) {
    List<PaperLine> lines = new ArrayList<>();
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        lines.add(line);
        for (PaperInline inline : line.inlines()) {
          if (inline instanceof PaperInline.Note note) {
            lines.addAll(lines(note.blocks()));
          }
        }
      } else if (block instanceof PaperTable table) {
        table
            .rows()
            .forEach(row -> row.cells().forEach(cell -> lines.addAll(lines(cell.blocks()))));
      }
    }
    return lines;
  }

  private static List<Boolean> starts(String body) {
    return lines(WordPage.of(TestFile.of(body).document()).blocks()).stream()
        .map(PaperLine::startsPage)
        .toList();
  }

  private static PaperLine line(String body) {
    return lines(WordPage.of(TestFile.of(body).document()).blocks()).get(0);
  }

  private static String run(String properties, String text) {
    return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }
}
