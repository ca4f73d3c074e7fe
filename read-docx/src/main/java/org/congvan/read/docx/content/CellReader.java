package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congvan.body.Block;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.ListNumbering;
import org.congvan.body.Paragraph;
import org.congvan.body.TableCell;
import org.congvan.body.Text;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.jspecify.annotations.Nullable;

/** Makes the cells of tables: the first lines as text, then lists, paragraphs and pictures. */
final class CellReader {

  private final InlineReader inlines;
  private final PictureReader pictures;
  private final Findings findings;

  CellReader(InlineReader inlines, PictureReader pictures, Findings findings) {
    this.inlines = inlines;
    this.pictures = pictures;
    this.findings = findings;
  }

  TableCell read(PaperTable.Cell cell, boolean heading, int columnSpan, int rowSpan) {
    BlockTree below = new BlockTree();
    List<Inline> text = new ArrayList<>();
    List<PaperLine> lines = new ArrayList<>();
    lines(cell.blocks(), lines);
    Set<LabelKind> lists = lists(lines);
    boolean first = true;
    for (PaperLine line : lines) {
      Set<Emphasis> implied = heading ? Set.of(Emphasis.BOLD) : Set.of();
      LineText words = LineText.of(line).without(implied);
      words = line.label().isEmpty() ? words : words.after(line.label() + " ");
      if (!words.isEmpty()) {
        findings.role(
            line,
            heading ? Role.TABLE_HEADER : Role.TABLE_CELL,
            Confidence.CERTAIN,
            "stands in a table");
        line(words, line, heading, first, lists, text, below);
        first = false;
      }
      for (PaperInline inline : line.inlines()) {
        if (inline instanceof PaperInline.Drawing drawing) {
          pictures.read(drawing, line.place()).ifPresent(below::add);
          first = false;
        }
      }
    }
    return new TableCell(text, below.blocks(), columnSpan, rowSpan);
  }

  /**
   * The kinds of label that more than one line has: a lone "1. Văn phòng" is the text of a cell.
   */
  private static Set<LabelKind> lists(List<PaperLine> lines) {
    Set<LabelKind> once = EnumSet.noneOf(LabelKind.class);
    Set<LabelKind> lists = EnumSet.noneOf(LabelKind.class);
    if (lines.size() > 1) {
      for (PaperLine line : lines) {
        LabelReader.read(LineText.of(line).text())
            .map(Label::kind)
            .filter(kind -> !once.add(kind))
            .ifPresent(lists::add);
      }
    }
    return lists;
  }

  /** Adds a line. */
  private void line(
      LineText words,
      PaperLine line,
      boolean heading,
      boolean first,
      Set<LabelKind> lists,
      List<Inline> text,
      BlockTree below) {
    Optional<Label> label = LabelReader.read(words.text());
    if (label.isPresent() && lists.contains(label.get().kind()) && isItem(label.get(), below)) {
      List<Inline> item = inlines.read(words.from(label.get().end()), line.place());
      if (!Inline.isBlank(item)) {
        item(label.get(), item, below);
        return;
      }
    }
    List<Inline> read = inlines.read(words, line.place());
    if (heading) {
      read = read.stream().map(CellReader::onOneLine).toList();
    }
    if (first) {
      text.addAll(read);
      return;
    }
    List<Inline> said = withWords(read);
    if (!said.isEmpty()) {
      below.add(Paragraph.of(said.toArray(Inline[]::new)));
    }
  }

  /** A paragraph must have words: those of notes where there is nothing else. */
  private static List<Inline> withWords(List<Inline> read) {
    if (!Inline.isBlank(read)) {
      return read;
    }
    List<Inline> words = new ArrayList<>();
    for (Inline inline : read) {
      if (inline instanceof Footnote note) {
        words.addAll(note.inlines());
      }
    }
    return words;
  }

  /** The headings of columns are broken into lines by the page. */
  private static Inline onOneLine(Inline inline) {
    return inline instanceof Text text ? text.withText(text.text().replace('\n', ' ')) : inline;
  }

  /** Whether a line whose kind of label others have, too, is an item. */
  private static boolean isItem(Label label, BlockTree below) {
    if (label.kind() == LabelKind.BULLET) {
      return true;
    }
    ListNumbering numbering = numbering(label);
    return numbering != null
        && Character.isLetterOrDigit(label.ordinal().charAt(label.ordinal().length() - 1))
        && ((label.number() == 1 && !label.weak()) || below.nextItem(numbering) == label.number());
  }

  private static @Nullable ListNumbering numbering(Label label) {
    if (!label.usual()) {
      return null;
    }
    return switch (label.kind()) {
      case CLAUSE -> label.ordinal().equals("" + label.number()) ? ListNumbering.ARABIC : null;
      case POINT -> label.ordinal().length() == 1 ? ListNumbering.LETTER : null;
      default -> label.kind().numbering();
    };
  }

  private static void item(Label label, List<Inline> words, BlockTree below) {
    ListNumbering numbering = numbering(label);
    if (label.kind() == LabelKind.BULLET || numbering == null) {
      below.bullet(label.ordinal(), words);
    } else {
      below.item(numbering, label.number(), words, true);
    }
  }

  /** The lines of a cell; a table inside is read line by line. */
  private void lines(List<PaperBlock> blocks, List<PaperLine> lines) {
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        lines.add(pictures.withoutWordsOfCharts(line));
      } else if (block instanceof PaperTable inner) {
        findings.doubt(
            inner.place(), "", "A table in a cell is read as its lines.", "lines", "table");
        for (PaperTable.Row row : inner.rows()) {
          row.cells().forEach(each -> lines(each.blocks(), lines));
        }
      }
    }
  }

  List<Block> asText(PaperTable table) {
    List<PaperLine> lines = new ArrayList<>();
    table.rows().forEach(row -> row.cells().forEach(cell -> lines(cell.blocks(), lines)));
    List<Block> paragraphs = new ArrayList<>();
    for (PaperLine line : lines) {
      LineText words = LineText.of(line);
      words = line.label().isEmpty() ? words : words.after(line.label() + " ");
      List<Inline> read = withWords(inlines.read(words, line.place()));
      if (!read.isEmpty()) {
        findings.role(line, Role.TABLE_CELL, Confidence.LIKELY, "stands in a table");
        paragraphs.add(Paragraph.of(read.toArray(Inline[]::new)));
      }
      for (PaperInline inline : line.inlines()) {
        if (inline instanceof PaperInline.Drawing drawing) {
          pictures.read(drawing, line.place()).ifPresent(paragraphs::add);
        }
      }
    }
    return paragraphs;
  }
}
