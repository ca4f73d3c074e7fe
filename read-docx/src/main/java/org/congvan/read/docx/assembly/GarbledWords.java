package org.congvan.read.docx.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.text.legacy.DetectionConfidence;
import org.congvan.text.legacy.Garbling;
import org.congvan.text.legacy.LegacyEncodings;
import org.jspecify.annotations.Nullable;

/** Words in an encoding of the time before Unicode, read as what they mean; and said so. */
final class GarbledWords {
  private final Garbling garbling;
  private @Nullable PaperPlace first;
  private String example = "";
  private String meaning = "";

  private GarbledWords(Garbling garbling) {
    this.garbling = garbling;
  }

  /** Returns the encoding that a text is surely in, if it can be read. */
  static Optional<Garbling> find(String text) {
    return LegacyEncodings.detect(text).stream()
        .filter(each -> each.confidence() == DetectionConfidence.HIGH)
        .filter(each -> each.garbling().isConvertible())
        .map(each -> each.garbling())
        .findFirst();
  }

  /** Returns a paper in Unicode; the same paper if it is. */
  static Paper converted(Paper paper, Doubts doubts) {
    StringBuilder text = new StringBuilder();
    collect(paper.blocks(), text);
    Optional<Garbling> garbling = find(text.toString());
    if (garbling.isEmpty()) {
      return paper;
    }
    GarbledWords words = new GarbledWords(garbling.get());
    Paper converted = new Paper(words.blocks(paper.blocks()), words.blocks(paper.margins()));
    doubts.add(
        words.first,
        DocumentPath.ROOT,
        words.example,
        List.of(words.meaning),
        reason(garbling.get()));
    return converted;
  }

  static String reason(Garbling garbling) {
    return "The words are not in Unicode; they were read as " + garbling.label() + ".";
  }

  private static void collect(List<PaperBlock> blocks, StringBuilder text) {
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        text.append(line.text()).append('\n');
      } else if (block instanceof PaperTable table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), text)));
      }
    }
  }

  private List<PaperBlock> blocks(List<PaperBlock> blocks) {
    List<PaperBlock> converted = new ArrayList<>(blocks.size());
    for (PaperBlock block : blocks) {
      converted.add(block instanceof PaperLine line ? line(line) : table((PaperTable) block));
    }
    return converted;
  }

  private PaperTable table(PaperTable table) {
    List<PaperTable.Row> rows = new ArrayList<>();
    for (PaperTable.Row row : table.rows()) {
      List<PaperTable.Cell> cells = new ArrayList<>();
      for (PaperTable.Cell cell : row.cells()) {
        cells.add(
            new PaperTable.Cell(
                cell.column(), cell.columnSpan(), cell.rowSpan(), blocks(cell.blocks())));
      }
      rows.add(new PaperTable.Row(row.header(), cells));
    }
    return new PaperTable(table.place(), table.lined(), rows, table.columnMillimetres());
  }

  private PaperLine line(PaperLine line) {
    List<PaperInline> inlines = new ArrayList<>();
    for (PaperInline inline : joined(line.inlines())) {
      if (inline instanceof PaperInline.Words words) {
        String text = LegacyEncodings.convert(words.text(), garbling);
        if (first == null && !text.equals(words.text())) {
          first = line.place();
          example = words.text().strip();
          meaning = text.strip();
        }
        inlines.add(new PaperInline.Words(text, words.emphasis(), words.link()));
      } else if (inline instanceof PaperInline.Note note) {
        inlines.add(new PaperInline.Note(blocks(note.blocks())));
      } else {
        inlines.add(inline);
      }
    }
    return new PaperLine(
        line.place(), line.label(), inlines, line.form(), line.startsPage(), line.ruled());
  }

  /** Words that look the same are one text, since programs cut words into pieces anywhere. */
  private static List<PaperInline> joined(List<PaperInline> inlines) {
    List<PaperInline> joined = new ArrayList<>();
    for (PaperInline inline : inlines) {
      int last = joined.size() - 1;
      if (inline instanceof PaperInline.Words words
          && last >= 0
          && joined.get(last) instanceof PaperInline.Words before
          && before.emphasis().equals(words.emphasis())
          && Objects.equals(before.link(), words.link())) {
        joined.set(
            last,
            new PaperInline.Words(before.text() + words.text(), words.emphasis(), words.link()));
      } else {
        joined.add(inline);
      }
    }
    return joined;
  }
}
