package org.congvan.render.html.write;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Footnote;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.line.DottedLines;
import org.congvan.path.DocumentPath;

/**
 * The footnotes of a document. A page that scrolls has no foot, so they stand at the end of the
 * document or annex that they belong to; number and note lead to each other.
 */
final class Footnotes {

  /** Number and space in front of the words, so that dots end before the margin. */
  private static final Length NUMBER = Length.mm(5);

  private record Waiting(int number, Footnote note, DocumentPath place) {}

  private final PageLayout layout;
  private final List<Waiting> waiting = new ArrayList<>();
  private int count;

  Footnotes(PageLayout layout) {
    this.layout = layout;
  }

  /** Takes a note and returns its number. */
  int add(Footnote note, DocumentPath place) {
    waiting.add(new Waiting(++count, note, place));
    return count;
  }

  /** Writes the number in the text. */
  void reference(int number, HtmlBuffer out) {
    out.markup("<sup>").start("a").attribute("id", "ref-" + number);
    out.attribute("href", "#note-" + number).attribute("role", "doc-noteref").done();
    out.markup(Integer.toString(number)).end("a").end("sup");
  }

  /** Writes the notes that wait for the end of their document or annex. */
  void write(HtmlBuffer out) {
    if (waiting.isEmpty()) {
      return;
    }
    out.start("section").classes("notes").attribute("role", "doc-endnotes");
    out.attribute("aria-label", "Chú thích").done().newLine();
    InlineWriter words = new InlineWriter(out, this);
    for (Waiting each : List.copyOf(waiting)) {
      out.start("p").attribute("id", "note-" + each.number);
      out.place(each.place, Component.FOOTNOTE);
      DottedLines.Filled filled =
          DottedLines.fill(
              each.note.inlines(),
              layout,
              Component.FOOTNOTE,
              NUMBER,
              layout.typeAreaWidth(),
              true);
      out.classes(filled.tabbed() ? "leading" : "").done();
      out.markup("<sup>").start("a").attribute("href", "#ref-" + each.number);
      out.attribute("role", "doc-backlink").done();
      out.markup(Integer.toString(each.number)).end("a").markup("</sup> ");
      words.inlines(filled, each.place);
      out.endBlock("p");
    }
    out.endBlock("section");
    waiting.clear();
  }
}
