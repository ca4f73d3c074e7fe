package org.congvan.render.docx.splice;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.congvan.body.Citation;
import org.congvan.body.Emphasis;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Text;
import org.congvan.render.docx.fragment.FragmentSet;
import org.jspecify.annotations.Nullable;

/** Writes the text inside paragraphs: runs, links, line breaks and tabs. */
final class RunWriter {

  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final Relationships relationships;

  RunWriter(FragmentSet fragments, XmlBuffer out, Relationships relationships) {
    this.fragments = fragments;
    this.out = out;
    this.relationships = relationships;
  }

  /** Writes inlines of the body. */
  void inlines(List<Inline> inlines, Supplier<String> place) {
    for (Inline inline : inlines) {
      if (inline instanceof Text text) {
        run(text.text(), text.emphasis(), false, place);
      } else if (inline instanceof Link link) {
        link(link.text(), link.target(), place);
      } else if (inline instanceof Citation citation) {
        link(citation.text(), citation.target(), place);
      } else {
        throw new AssertionError(inline);
      }
    }
  }

  /** Writes words in their paragraph's style. */
  void text(String text, Supplier<String> place) {
    run(text, Set.of(), false, place);
  }

  /** Writes lines that the page has broken, in one run. */
  void lines(List<String> lines, Supplier<String> place) {
    text(lines.size() == 1 ? lines.get(0) : String.join("\n", lines), place);
  }

  private void link(String text, @Nullable URI target, Supplier<String> place) {
    if (target == null) {
      text(text, place);
      return;
    }
    String id = relationships.external(target.toASCIIString());
    out.put(
        fragments.get(HYPERLINK),
        slot -> {
          switch (slot) {
            case RELATION -> out.ascii(id);
            case CONTENT -> run(text, Set.of(), true, place);
            default -> throw new AssertionError(slot);
          }
        });
  }

  private void run(String text, Set<Emphasis> emphasis, boolean link, Supplier<String> place) {
    boolean plain = emphasis.isEmpty() && !link;
    out.put(
        fragments.get(plain ? RUN : STYLED_RUN),
        slot -> {
          switch (slot) {
            case PROPERTIES -> properties(emphasis, link);
            case TEXT -> words(text, place);
            default -> throw new AssertionError(slot);
          }
        });
  }

  private void properties(Set<Emphasis> emphasis, boolean link) {
    if (link) {
      out.put(fragments.get(LINK_STYLE));
    }
    for (Emphasis each : emphasis) {
      out.put(
          switch (each) {
            case BOLD -> fragments.get(BOLD);
            case ITALIC -> fragments.get(ITALIC);
            case UNDERLINE -> fragments.get(UNDERLINE);
          });
    }
  }

  private void words(String text, Supplier<String> place) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        out.text(text, from, i, place);
        out.put(fragments.get(c == '\t' ? TAB : LINE_BREAK));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    out.text(text, from, text.length(), place);
  }
}
