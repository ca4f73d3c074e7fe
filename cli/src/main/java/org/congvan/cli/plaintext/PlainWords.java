package org.congvan.cli.plaintext;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.Text;
import org.jspecify.annotations.Nullable;

/**
 * The inlines of one document as plain text: an address after the words that lead to it, letters
 * above and below the line as in m² or 10^(n), the number of a footnote as in [1]. The notes
 * themselves wait until the block that holds them is written.
 */
final class PlainWords {

  private static final String USUAL = "0123456789+-=()";
  private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private final List<String> notes = new ArrayList<>();
  private int noteCount;

  /** The words of inlines. */
  String of(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Text text) {
        words.append(text(text));
      } else if (inline instanceof Link link) {
        leading(words, link.text(), link.target());
      } else if (inline instanceof Citation citation) {
        leading(words, citation.text(), citation.target());
      } else if (inline instanceof Footnote note) {
        String number = "[" + ++noteCount + "]";
        words.append(number);
        notes.add(number + " " + of(note.inlines()));
      } else if (inline instanceof Blank || inline instanceof CheckBox) {
        words.append(inline.text());
      } else {
        throw new AssertionError(inline);
      }
    }
    return words.toString();
  }

  /** Takes the notes that were met since they were taken last. */
  List<String> takeNotes() {
    List<String> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  private static void leading(StringBuilder words, String text, @Nullable URI target) {
    words.append(text);
    if (target != null && !target.toString().equals(text)) {
      words.append(" <").append(target).append('>');
    }
  }

  private static String text(Text text) {
    if (text.emphasis().contains(Emphasis.SUPERSCRIPT)) {
      return raised(text.text(), ABOVE, '^');
    }
    return text.emphasis().contains(Emphasis.SUBSCRIPT)
        ? raised(text.text(), BELOW, '_')
        : text.text();
  }

  /** Digits and signs have characters of their own above and below the line; letters have not. */
  private static String raised(String text, String forms, char mark) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int form = USUAL.indexOf(text.charAt(i));
      if (form < 0) {
        return mark + "(" + text + ")";
      }
      raised.append(forms.charAt(form));
    }
    return raised.toString();
  }
}
