package org.congvan.read.docx.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordCell;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.text.WordNoteMark;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRow;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordShape;
import org.congvan.read.docx.text.WordStory;
import org.congvan.read.docx.text.WordTable;

/**
 * A Word file as its pages show it (trang văn bản của tệp Word), such as a paragraph {@code 1. Sở
 * Nội vụ} whose number Word puts before it.
 *
 * <p>What a page does not show is no part of it: hidden letters, the content of cells that the cell
 * above covers, headers that no page has, remarks at the side, and notes without a mark. It is not
 * lost: {@link #unprinted} gives it, so that a reader can list it. A note stands at its first mark;
 * a break of the page or column inside a paragraph is read as a line break. A tab at the end of a
 * line stays only where dots or a line lead to its tab stop; otherwise nothing is seen of it, and
 * it is read as a blank.
 */
public final class WordPage {

  private final WordDocument document;
  private final Map<NoteKey, WordNote> notes = new LinkedHashMap<>();
  private final Set<NoteKey> shown = new HashSet<>();
  private final List<PaperLine> unprinted = new ArrayList<>();

  /** Whether the next line begins a page. */
  private boolean newPage;

  /** Whether notes stay where they are: in a note, and in what is left out. */
  private boolean insideNote;

  private record NoteKey(WordNote.Kind kind, String id) {}

  private WordPage(WordDocument document) {
    this.document = document;
    document.notes().forEach(note -> notes.putIfAbsent(new NoteKey(note.kind(), note.id()), note));
  }

  /**
   * Reads what the pages show.
   *
   * @param document what the file holds
   * @return the paper
   */
  public static Paper of(WordDocument document) {
    return new WordPage(document).paper();
  }

  /**
   * Reads what the file holds and the pages do not show.
   *
   * @param document what the file holds
   * @return its lines that have words, in the order of body, margins and notes; of a paragraph with
   *     some hidden letters these alone
   */
  public static List<PaperLine> unprinted(WordDocument document) {
    WordPage page = new WordPage(document);
    page.paper();
    page.notes.forEach(
        (key, note) -> {
          if (!page.shown.contains(key)) {
            page.leaveOut(note.blocks());
          }
        });
    return List.copyOf(page.unprinted);
  }

  private Paper paper() {
    List<PaperBlock> body = new ArrayList<>();
    for (WordSection section : document.sections()) {
      newPage |= !body.isEmpty() && beginsPage(section);
      add(document.blocksOf(section), body);
    }
    return new Paper(body, margins());
  }

  private static boolean beginsPage(WordSection section) {
    return switch (section.start()) {
      case NEW_PAGE, EVEN_PAGE, ODD_PAGE -> true;
      case SAME_PAGE, NEW_COLUMN -> false;
    };
  }

  /** Sections that take a header over have the same part. */
  private List<PaperBlock> margins() {
    Map<String, WordStory> used = new LinkedHashMap<>();
    Map<String, WordStory> unused = new LinkedHashMap<>();
    for (WordSection section : document.sections()) {
      for (Map<PageKind, WordStory> stories : List.of(section.headers(), section.footers())) {
        stories.forEach(
            (kind, story) -> (isUsed(kind, section) ? used : unused).put(story.part(), story));
      }
    }
    unused.keySet().removeAll(used.keySet());
    List<PaperBlock> margins = new ArrayList<>();
    for (WordStory story : used.values()) {
      newPage = false;
      add(story.blocks(), margins);
    }
    newPage = false;
    unused.values().forEach(story -> leaveOut(story.blocks()));
    return margins;
  }

  private boolean isUsed(PageKind kind, WordSection section) {
    return switch (kind) {
      case FIRST -> section.differentFirstPage();
      case EVEN -> document.differentEvenPages();
      case DEFAULT -> true;
    };
  }

  private void add(List<WordBlock> blocks, List<PaperBlock> paper) {
    for (WordBlock block : blocks) {
      if (block instanceof WordParagraph paragraph) {
        paper.add(line(paragraph));
        for (WordShape shape : paragraph.shapes()) {
          add(shape.blocks(), paper);
        }
      } else if (block instanceof WordTable table) {
        paper.add(table(table));
      } else {
        throw new AssertionError(block);
      }
    }
  }

  private PaperTable table(WordTable table) {
    List<PaperTable.Row> rows = new ArrayList<>(table.rows().size());
    for (WordRow row : table.rows()) {
      List<PaperTable.Cell> cells = new ArrayList<>(row.cells().size());
      for (WordCell cell : row.cells()) {
        List<PaperBlock> blocks = new ArrayList<>();
        if (cell.rowSpan() > 0) {
          add(cell.blocks(), blocks);
        } else {
          leaveOut(cell.blocks());
        }
        cells.add(new PaperTable.Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), blocks));
      }
      rows.add(new PaperTable.Row(row.heading(), cells));
    }
    List<Double> widths = table.columns().stream().map(Length::toMillimetres).toList();
    return new PaperTable(placeOf(table), !table.isWithoutLines(), rows, widths);
  }

  private static PaperPlace placeOf(WordTable table) {
    for (WordRow row : table.rows()) {
      for (WordCell cell : row.cells()) {
        WordBlock first = cell.blocks().isEmpty() ? null : cell.blocks().get(0);
        if (first instanceof WordParagraph paragraph) {
          return new PaperPlace.InWord(paragraph.place());
        } else if (first instanceof WordTable inner) {
          return placeOf(inner);
        }
      }
    }
    return new PaperPlace.InWord(WordPlace.FILE);
  }

  private PaperLine line(WordParagraph paragraph) {
    LineBuilder line = new LineBuilder(this::note);
    line.add(paragraph);
    if (line.hasHidden()) {
      unprinted.add(line.hiddenLine(paragraph));
    }
    boolean starts = newPage || paragraph.format().pageBreakBefore() || line.beginsAfterBreak();
    newPage = line.endsWithBreak();
    return line.line(paragraph, starts);
  }

  /** What the mark of a note leads to; empty for a remark, and at its marks after the first. */
  private List<PaperInline> note(WordNoteMark mark) {
    NoteKey key = new NoteKey(mark.kind(), mark.id());
    WordNote note = notes.get(key);
    // A note has none inside: Word does not print it, and a chain of them must not be followed.
    if (note == null || insideNote || note.kind() == WordNote.Kind.COMMENT || !shown.add(key)) {
      return List.of();
    }
    boolean outer = newPage;
    newPage = false;
    insideNote = true;
    List<PaperBlock> blocks = new ArrayList<>();
    add(note.blocks(), blocks);
    insideNote = false;
    newPage = outer;
    return List.of(new PaperInline.Note(blocks));
  }

  /** Takes all words of blocks, tables and boxes in them included, as not printed. */
  private void leaveOut(List<WordBlock> blocks) {
    boolean outer = newPage;
    boolean outerNote = insideNote;
    insideNote = true;
    List<PaperBlock> lines = new ArrayList<>();
    add(blocks, lines);
    insideNote = outerNote;
    newPage = outer;
    leaveOutLines(lines);
  }

  private static boolean isOther(PaperInline inline) {
    return !(inline instanceof PaperInline.Words);
  }

  private void leaveOutLines(List<PaperBlock> blocks) {
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        if (!line.text().isBlank() || line.inlines().stream().anyMatch(WordPage::isOther)) {
          unprinted.add(line);
        }
      } else if (block instanceof PaperTable table) {
        for (PaperTable.Row row : table.rows()) {
          row.cells().forEach(cell -> leaveOutLines(cell.blocks()));
        }
      }
    }
  }
}
