package org.congvan.render.pdf.set;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.body.Citation;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Text;
import org.congvan.layout.FontFace;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/** The characters of a paragraph, and for each how it looks and where it comes from. */
final class StyledText {

  /** Characters that look alike. */
  private record Stretch(int end, Look look, @Nullable Object source) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final Letters letters;
  private final DocumentPath path;

  StyledText(Letters letters, DocumentPath path) {
    this.letters = letters;
    this.path = path;
  }

  /** Adds inlines without blanks; the numbers of notes are counted by the caller. */
  void add(List<Inline> inlines, Look plain, Note.Numbering numbers) {
    for (Inline inline : inlines) {
      if (inline instanceof Footnote note) {
        Note numbered = numbers.next(note, path);
        add(Integer.toString(numbered.number()), plain.raised(), numbered);
      } else if (inline instanceof Link link) {
        add(link.text(), plain.leadingTo(link.target()), new Anchor(link.target(), link.text()));
      } else if (inline instanceof Citation citation && citation.target() != null) {
        URI target = citation.target();
        add(citation.text(), plain.leadingTo(target), new Anchor(target, citation.text()));
      } else {
        Set<Emphasis> emphasis = inline instanceof Text words ? words.emphasis() : Set.of();
        add(inline.text(), look(plain, emphasis), null);
      }
    }
  }

  private static Look look(Look plain, Set<Emphasis> emphasis) {
    Look look = plain;
    boolean bold = emphasis.contains(Emphasis.BOLD);
    boolean italic = emphasis.contains(Emphasis.ITALIC);
    if (bold || italic) {
      FontFace face = plain.face();
      look =
          look.withFace(
              FontFace.of(
                  bold || face == FontFace.BOLD || face == FontFace.BOLD_ITALIC,
                  italic || face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC));
    }
    if (emphasis.contains(Emphasis.UNDERLINE)) {
      look = look.underline();
    }
    if (emphasis.contains(Emphasis.SUPERSCRIPT)) {
      look = look.raised();
    } else if (emphasis.contains(Emphasis.SUBSCRIPT)) {
      look = look.lowered();
    }
    return look;
  }

  void add(String words, Look look, @Nullable Object source) {
    text.append(letters.checked(words, look, path));
    stretches.add(new Stretch(text.length(), look, source));
  }

  int length() {
    return text.length();
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  int codePointAt(int index) {
    return text.codePointAt(index);
  }

  /** Returns how a character looks. */
  Look lookAt(int index) {
    return stretches.get(stretchAt(index)).look();
  }

  /** The stretch of a character: the first one that ends after it. */
  private int stretchAt(int index) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the stretches of a part, each with its width, from a place on. */
  List<Span> spans(int from, int to, double start) {
    List<Span> spans = new ArrayList<>();
    double at = start;
    int begin = from;
    for (int i = stretchAt(from); begin < to; i++) {
      Stretch stretch = stretches.get(i);
      int end = Math.min(to, stretch.end());
      if (end > begin) {
        String words = text.substring(begin, end);
        double width = letters.width(words, stretch.look());
        spans.add(new Span(words, stretch.look(), at, width, stretch.source()));
        at += width;
        begin = end;
      }
    }
    return spans;
  }
}
