package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.LinkAddress;
import org.congvan.body.Text;
import org.congvan.layout.Length;
import org.congvan.page.ComponentLines;
import org.congvan.path.DocumentPath;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;
import org.jspecify.annotations.Nullable;

/** Writes the text inside paragraphs: runs, links, line breaks and tabs. */
final class RunWriter {

  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final Relationships relationships;
  private final Notes notes;
  private @Nullable Length letterSize;

  /** Where footnotes are written. */
  interface Notes {
    /** Writes a footnote and returns its number. */
    int add(Footnote note, DocumentPath place);
  }

  RunWriter(FragmentSet fragments, XmlBuffer out, Relationships relationships, Notes notes) {
    this.fragments = fragments;
    this.out = out;
    this.relationships = relationships;
    this.notes = notes;
  }

  /**
   * Writes inlines of the body. Neighbours that look the same become one run, so that whoever
   * searches or edits the file meets whole sentences.
   */
  void inlines(List<Inline> inlines, DocumentPath place) {
    int next = 0;
    while (next < inlines.size()) {
      Inline inline = inlines.get(next);
      URI target = target(inline);
      if (target != null) {
        link(inline.text(), target, place);
        next++;
      } else if (inline instanceof Footnote note) {
        reference(notes.add(note, place));
        next++;
      } else if (inline instanceof CheckBox) {
        checkBox(inline.text(), place);
        next++;
      } else {
        int end = endOfRun(inlines, next);
        run(words(inlines, next, end), emphasis(inline), false, place);
        next = end;
      }
    }
  }

  /** Writes pieces in letters of a size, whatever their style has; null for that of the style. */
  void inSize(@Nullable Length size, ParagraphWriter.Piece pieces) {
    letterSize = size;
    pieces.write();
    letterSize = null;
  }

  /** Writes the size of letters, as run properties. */
  void size(Length size) {
    out.put(fragments.get(LETTERS_OF_SIZE), slot -> out.number(size.toHalfPoints()));
  }

  private static int endOfRun(List<Inline> inlines, int start) {
    Set<Emphasis> emphasis = emphasis(inlines.get(start));
    int end = start + 1;
    while (end < inlines.size()
        && isWords(inlines.get(end))
        && emphasis(inlines.get(end)).equals(emphasis)) {
      end++;
    }
    return end;
  }

  /** Whether an inline is written as a run of words, as its neighbours may be. */
  private static boolean isWords(Inline inline) {
    return target(inline) == null && !(inline instanceof Footnote) && !(inline instanceof CheckBox);
  }

  private static Words words(List<Inline> inlines, int start, int end) {
    return write -> {
      for (Inline inline : inlines.subList(start, end)) {
        write.accept(inline.text());
      }
    };
  }

  private static @Nullable URI target(Inline inline) {
    if (inline instanceof Link link) {
      return link.target();
    } else if (inline instanceof Citation citation) {
      return citation.target();
    } else if (inline instanceof Text || inline instanceof Footnote || inline instanceof CheckBox) {
      return null;
    }
    // Dots stand in the place of blanks.
    throw new AssertionError(inline);
  }

  private static Set<Emphasis> emphasis(Inline inline) {
    return inline instanceof Text text ? text.emphasis() : Set.of();
  }

  /** Writes lines of the page one below the other, in one run. */
  void lines(List<ComponentLines> lines) {
    out.put(
        fragments.get(RUN),
        slot -> {
          for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
              out.put(fragments.get(LINE_BREAK));
            }
            ComponentLines each = lines.get(i);
            for (int line = 0; line < each.lines().size(); line++) {
              if (line > 0) {
                out.put(fragments.get(LINE_BREAK));
              }
              words(each.lines().get(line), each.path());
            }
          }
        });
  }

  private void link(String text, URI target, DocumentPath place) {
    String id = relationships.external(LinkAddress.written(target));
    out.put(
        fragments.get(HYPERLINK),
        slot -> {
          switch (slot) {
            case RELATION -> out.ascii(id);
            case CONTENT -> run(write -> write.accept(text), Set.of(), true, place);
            default -> throw new AssertionError(slot);
          }
        });
  }

  private void reference(int number) {
    out.put(fragments.get(FOOTNOTE_REFERENCE), slot -> out.number(number));
  }

  private void checkBox(String box, DocumentPath place) {
    out.put(
        fragments.get(STYLED_RUN),
        slot -> {
          switch (slot) {
            case PROPERTIES -> out.put(fragments.get(CHECK_BOX_LETTERS));
            case TEXT -> out.text(box, place);
            default -> throw new AssertionError(slot);
          }
        });
  }

  /** The words of a run, piece by piece. */
  private interface Words {
    void write(Consumer<String> words);
  }

  private void run(Words words, Set<Emphasis> emphasis, boolean link, DocumentPath place) {
    boolean plain = emphasis.isEmpty() && !link && letterSize == null;
    out.put(
        fragments.get(plain ? RUN : STYLED_RUN),
        slot -> {
          switch (slot) {
            case PROPERTIES -> properties(emphasis, link);
            case TEXT -> words.write(text -> words(text, place));
            default -> throw new AssertionError(slot);
          }
        });
  }

  private void properties(Set<Emphasis> emphasis, boolean link) {
    if (link) {
      out.put(fragments.get(LINK_STYLE));
    }
    // Word wants the size after these two and before all other properties.
    put(BOLD, Emphasis.BOLD, emphasis);
    put(ITALIC, Emphasis.ITALIC, emphasis);
    if (letterSize != null) {
      size(letterSize);
    }
    put(UNDERLINE, Emphasis.UNDERLINE, emphasis);
    put(SUPERSCRIPT, Emphasis.SUPERSCRIPT, emphasis);
    put(SUBSCRIPT, Emphasis.SUBSCRIPT, emphasis);
  }

  private void put(FragmentName property, Emphasis each, Set<Emphasis> emphasis) {
    if (emphasis.contains(each)) {
      out.put(fragments.get(property));
    }
  }

  private void words(String text, DocumentPath place) {
    int at = out.line(text, 0, place);
    while (at < text.length()) {
      char c = text.charAt(at);
      out.put(fragments.get(c == '\t' ? TAB : LINE_BREAK));
      boolean two = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      at = out.line(text, two ? at + 2 : at + 1, place);
    }
  }
}
