package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;

/** Makes footnotes of what stands at the marks of notes. */
final class NoteReader {

  private final InlineReader reader;
  private final Findings findings;

  NoteReader(InlineReader reader, Findings findings) {
    this.reader = reader;
    this.findings = findings;
  }

  /** Adds a note with its words, if it has any; notes inside are read with them. */
  void read(PaperInline.Note note, List<Inline> inlines) {
    List<Inline> words = new ArrayList<>();
    noteLines(note.blocks(), words);
    if (!Inline.isBlank(words)) {
      inlines.add(new Footnote(words));
    }
  }

  private void noteLines(List<PaperBlock> blocks, List<Inline> words) {
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        noteLine(line, words);
      } else if (block instanceof PaperTable table) {
        findings.doubt(
            table.place(), "", "A table in a note is read as its words.", "words", "table");
        for (PaperTable.Row row : table.rows()) {
          row.cells().forEach(cell -> noteLines(cell.blocks(), words));
        }
      }
    }
  }

  private void noteLine(PaperLine line, List<Inline> words) {
    LineText text = LineText.of(line);
    text = line.label().isEmpty() ? text : text.after(line.label() + " ");
    if (text.isEmpty()) {
      return;
    }
    findings.role(line, Role.FOOTNOTE, Confidence.CERTAIN, "stands at the mark of a note");
    if (!words.isEmpty()) {
      append(Text.of("\n"), words);
    }
    for (Inline inline : reader.read(text, line.place())) {
      if (inline instanceof Footnote inner) {
        inner.inlines().forEach(each -> append(each, words));
      } else {
        append(inline, words);
      }
    }
  }

  /** Adds an inline; texts that look alike become one. */
  private static void append(Inline inline, List<Inline> words) {
    int last = words.size() - 1;
    if (last >= 0
        && inline instanceof Text more
        && words.get(last) instanceof Text before
        && before.emphasis().equals(more.emphasis())) {
      words.set(last, before.withText(before.text() + more.text()));
    } else {
      words.add(inline);
    }
  }
}
