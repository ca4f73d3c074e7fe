package org.congvan.render.html.write;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.LinkAddress;
import org.congvan.body.Text;
import org.congvan.page.line.DottedLines.Filled;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of paragraphs: emphasis, links, footnote numbers, boxes to tick, dotted lines.
 */
final class InlineWriter {

  private final HtmlBuffer out;
  private final Footnotes footnotes;

  InlineWriter(HtmlBuffer out, Footnotes footnotes) {
    this.out = out;
    this.footnotes = footnotes;
  }

  void inlines(Filled paragraph, DocumentPath place) {
    for (Inline inline : paragraph.inlines()) {
      inline(inline, paragraph.tabbed(), place);
    }
  }

  private void inline(Inline inline, boolean leaders, DocumentPath place) {
    boolean marked = out.startWords(inline);
    unmarked(inline, leaders, place);
    if (marked) {
      out.end("span");
    }
  }

  private void unmarked(Inline inline, boolean leaders, DocumentPath place) {
    if (inline instanceof Text text) {
      text(text, leaders, place);
    } else if (inline instanceof Link link) {
      words(link.text(), link.target(), place);
    } else if (inline instanceof Citation citation) {
      words(citation.text(), citation.target(), place);
    } else if (inline instanceof CheckBox box) {
      out.start("span").classes("box").done().text(box.text(), place).end("span");
    } else if (inline instanceof Footnote note) {
      footnotes.reference(footnotes.add(note, place), out);
    } else {
      // Dots stand in the place of blanks.
      throw new AssertionError(inline);
    }
  }

  private void words(String words, @Nullable URI target, DocumentPath place) {
    if (target == null) {
      out.text(words, place);
      return;
    }
    out.start("a").attribute("href", LinkAddress.written(target), place);
    out.attribute("rel", "noopener noreferrer").done().text(words, place).end("a");
  }

  private void text(Text text, boolean leaders, DocumentPath place) {
    Set<Emphasis> emphasis = text.emphasis();
    if (emphasis.isEmpty()) {
      plain(text, leaders, place);
      return;
    }
    List<String> elements = emphasis.stream().map(InlineWriter::element).toList();
    elements.forEach(element -> out.start(element).done());
    plain(text, leaders, place);
    for (int i = elements.size() - 1; i >= 0; i--) {
      out.end(elements.get(i));
    }
  }

  private void plain(Text text, boolean leaders, DocumentPath place) {
    if (leaders) {
      leading(text.text(), place);
    } else {
      out.text(text.text(), place);
    }
  }

  private static String element(Emphasis emphasis) {
    return switch (emphasis) {
      case BOLD -> "strong";
      case ITALIC -> "em";
      case UNDERLINE -> "u";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
    };
  }

  /** Writes words in which tabs lead to the end of the line. */
  private void leading(String text, DocumentPath place) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        out.text(text.substring(from, i), place);
        if (i < text.length()) {
          out.markup("<span class=\"leader\"><span class=\"unseen\">……</span></span>");
        }
        from = i + 1;
      }
    }
  }
}
