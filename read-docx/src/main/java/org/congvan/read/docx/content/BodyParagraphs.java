package org.congvan.read.docx.content;

import java.util.List;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.jspecify.annotations.Nullable;

/** Adds running text to the blocks of a body. */
final class BodyParagraphs {

  private final BlockTree tree;
  private final LineWords words;
  private final InlineReader inlines;
  private final Findings findings;

  BodyParagraphs(BlockTree tree, LineWords words, InlineReader inlines, Findings findings) {
    this.tree = tree;
    this.words = words;
    this.inlines = inlines;
    this.findings = findings;
  }

  /** Adds a paragraph of running text. */
  void paragraph(PaperLine line, LineText text, Role role, Confidence confidence, String evidence) {
    List<Inline> read = read(text, line);
    findings.role(line, role, confidence, evidence);
    add(read, words.alignment(line, text.text()));
  }

  /** Adds running text, if it has words; a note alone is text. */
  void add(List<Inline> read, @Nullable ParagraphAlignment alignment) {
    if (!Inline.isBlank(read)) {
      tree.add(ActReader.paragraphOrAct(read, alignment));
      return;
    }
    // The mark of a note alone: a paragraph must have words.
    for (Inline inline : read) {
      if (inline instanceof Footnote note) {
        tree.add(Paragraph.of(note.inlines().toArray(Inline[]::new)));
      }
    }
  }

  /** Makes the inlines of words. */
  List<Inline> read(LineText text, PaperLine line) {
    return inlines.read(text, line.place());
  }
}
