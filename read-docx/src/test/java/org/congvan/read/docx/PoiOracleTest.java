package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRow;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordStory;
import org.congvan.read.docx.text.WordTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Real files, read by us and by Apache POI: what POI sees, we see. Failures name the file and the
 * position of a paragraph, and no text.
 */
@Tag("once")
class PoiOracleTest {

  @Test
  void paragraphsAndCellsOfTheBody_haveTheWordsThatPoiGives() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path path : files()) {
      List<String> ours = texts(WordFile.open(path).document().blocks());
      List<String> theirs = new ArrayList<>();
      try (XWPFDocument poi = poi(path)) {
        addTexts(poi, theirs);
      }
      compared += theirs.size();
      compare(path, "body", theirs, ours, wrong);
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).as("paragraphs compared").isGreaterThan(4_000);
  }

  @Test
  void headersAndFooters_haveTheWordsThatPoiGives() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path path : files()) {
      WordDocument document = WordFile.open(path).document();
      try (XWPFDocument poi = poi(path)) {
        List<XWPFHeaderFooter> stories = new ArrayList<>(poi.getHeaderList());
        stories.addAll(poi.getFooterList());
        for (XWPFHeaderFooter story : stories) {
          String part = story.getPackagePart().getPartName().getName().substring(1);
          List<String> theirs = new ArrayList<>();
          addTexts(story, theirs);
          for (WordStory ours : stories(document)) {
            if (ours.part().equals(part)) {
              compared++;
              compare(path, part, theirs, texts(ours.blocks()), wrong);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).as("headers and footers compared").isGreaterThan(20);
  }

  @Test
  void footnotes_haveTheWordsThatPoiGives() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path path : files()) {
      WordDocument document = WordFile.open(path).document();
      try (XWPFDocument poi = poi(path)) {
        for (XWPFFootnote footnote : poi.getFootnotes()) {
          String id = footnote.getId().toString();
          for (WordNote note : document.notes()) {
            if (note.kind() == WordNote.Kind.FOOTNOTE && note.id().equals(id)) {
              List<String> theirs = new ArrayList<>();
              addTexts(footnote, theirs);
              compared++;
              compare(path, "footnote " + id, theirs, texts(note.blocks()), wrong);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).as("footnotes compared").isGreaterThan(5);
  }

  @Test
  void directSizesAndWeights_areThoseThatPoiGives() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path path : files()) {
      List<WordRun> ours = new ArrayList<>();
      runs(WordFile.open(path).document().blocks(), ours);
      List<XWPFRun> theirs = new ArrayList<>();
      try (XWPFDocument poi = poi(path)) {
        addRuns(poi, theirs);
        int at = 0;
        for (XWPFRun run : theirs) {
          String text = words(run.text());
          if (text.isEmpty()) {
            continue;
          }
          int found = at;
          while (found < ours.size() && !words(ours.get(found).text()).equals(text)) {
            found++;
          }
          if (found == ours.size()) {
            continue;
          }
          at = found + 1;
          CTRPr direct = run.getCTR().getRPr();
          if (direct == null) {
            continue;
          }
          compared++;
          WordRun same = ours.get(found);
          Double size = run.getFontSizeAsDouble();
          if (direct.sizeOfSzArray() > 0 && size != null && same.format().points() != size) {
            wrong.add(path.getFileName() + " size at " + same.place());
          }
          if (direct.sizeOfBArray() > 0 && same.format().bold() != run.isBold()) {
            wrong.add(path.getFileName() + " weight at " + same.place());
          }
          if (direct.sizeOfIArray() > 0 && same.format().italic() != run.isItalic()) {
            wrong.add(path.getFileName() + " slope at " + same.place());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).as("runs compared").isGreaterThan(6_000);
  }

  @Test
  void sizesAndFontsInEffect_areThoseOfTheStylesAsPoiReadsThem() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path path : files()) {
      List<WordParagraph> ours = paragraphs(WordFile.open(path).document().blocks());
      try (XWPFDocument poi = poi(path)) {
        PoiStyles styles = new PoiStyles(poi);
        int at = 0;
        // Table styles are left out: POI does not say which part of a style a cell is in.
        for (XWPFParagraph paragraph : poi.getParagraphs()) {
          String text = words(paragraph.getText());
          int found = at;
          while (found < ours.size() && !words(ours.get(found).text()).equals(text)) {
            found++;
          }
          if (text.isEmpty() || found == ours.size()) {
            continue;
          }
          at = found + 1;
          List<WordRun> runs = ours.get(found).runs();
          int next = 0;
          for (XWPFRun run : paragraph.getRuns()) {
            String words = words(run.text());
            while (next < runs.size() && !words(runs.get(next).text()).equals(words)) {
              next++;
            }
            if (words.isEmpty() || next == runs.size()) {
              continue;
            }
            WordRun same = runs.get(next++);
            compared++;
            if (same.format().size().toHalfPoints() != styles.halfPoints(paragraph, run)) {
              wrong.add(path.getFileName() + " size at " + same.place());
            }
            String font = styles.font(paragraph, run);
            if (!font.isEmpty() && !same.format().font().equals(font)) {
              wrong.add(path.getFileName() + " font at " + same.place());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).as("runs compared").isGreaterThan(3_000);
  }

  @Test
  void allFiles_areReadWithoutNotesOfLoss() throws IOException {
    for (Path path : files()) {
      assertThat(WordFile.open(path).notes()).as(path.getFileName().toString()).isEmpty();
    }
  }

  private static void compare(
      Path path, String part, List<String> theirs, List<String> ours, List<String> wrong) {
    int at = 0;
    for (int i = 0; i < theirs.size(); i++) {
      String wanted = words(theirs.get(i));
      if (wanted.isEmpty()) {
        continue;
      }
      int found = at;
      while (found < ours.size() && !words(ours.get(found)).equals(wanted)) {
        found++;
      }
      if (found == ours.size()) {
        wrong.add(path.getFileName() + " " + part + " paragraph " + i);
      } else {
        at = found + 1;
      }
    }
  }

  private static void addTexts(IBody body, List<String> texts) {
    for (IBodyElement element : body.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        texts.add(paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        cells(table).forEach(cell -> addTexts(cell, texts));
      }
    }
  }

  private static void addRuns(IBody body, List<XWPFRun> runs) {
    for (IBodyElement element : body.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        runs.addAll(paragraph.getRuns());
      } else if (element instanceof XWPFTable table) {
        cells(table).forEach(cell -> addRuns(cell, runs));
      }
    }
  }

  private static List<XWPFTableCell> cells(XWPFTable table) {
    List<XWPFTableCell> cells = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      cells.addAll(row.getTableCells());
    }
    return cells;
  }

  private static List<String> texts(List<WordBlock> blocks) {
    List<String> texts = new ArrayList<>();
    paragraphs(blocks).forEach(paragraph -> texts.add(paragraph.text()));
    return texts;
  }

  private static void runs(List<WordBlock> blocks, List<WordRun> runs) {
    paragraphs(blocks).forEach(paragraph -> runs.addAll(paragraph.runs()));
  }

  /** Those of the flow and of cells, without those of text boxes, which POI leaves out. */
  private static List<WordParagraph> paragraphs(List<WordBlock> blocks) {
    List<WordParagraph> paragraphs = new ArrayList<>();
    for (WordBlock block : blocks) {
      if (block instanceof WordParagraph paragraph) {
        paragraphs.add(paragraph);
      } else if (block instanceof WordTable table) {
        for (WordRow row : table.rows()) {
          row.cells().forEach(cell -> paragraphs.addAll(paragraphs(cell.blocks())));
        }
      }
    }
    return paragraphs;
  }

  private static List<WordStory> stories(WordDocument document) {
    List<WordStory> stories = new ArrayList<>();
    for (WordSection section : document.sections()) {
      stories.addAll(section.headers().values());
      stories.addAll(section.footers().values());
    }
    return stories;
  }

  /**
   * POI puts footnotes after their paragraph, and shows letters that are set in capitals as such.
   */
  private static String words(String text) {
    String line = text.replaceAll("[\\s\\u00A0\\u00AD]++", " ").replace('\u2011', '-');
    int notes = line.indexOf("[2: ");
    for (int id = 3; notes < 0 && id < 100; id++) {
      notes = line.indexOf("[" + id + ": ");
    }
    return (notes < 0 ? line : line.substring(0, notes))
        .replaceAll("\\[(?:foot|end)noteRef:\\d++\\]", "")
        .strip()
        .toUpperCase(Locale.ROOT);
  }

  private static XWPFDocument poi(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return new XWPFDocument(in);
    }
  }

  private static List<Path> files() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "no folder of real files: -Dcongvan.shared");
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("docx", "docx2")) {
      try (Stream<Path> found = Files.list(Path.of(shared, "corpus", folder))) {
        found.filter(path -> path.toString().endsWith(".docx")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
