package org.congvan.page.line;

import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;

/** How wide inlines are in the style of a component, in English Metric Units. */
public final class InlineWidths {

  /** Programs set letters above and below the line in two thirds of their size. */
  private static final int RAISED_PARTS = 2;

  private static final int PARTS = 3;

  /** Stands for the number of a footnote, which few documents have a hundred of. */
  private static final String FOOTNOTE_NUMBER = "00";

  private final ComponentStyle style;
  private final FontMetrics metrics = FontMetrics.timesNewRoman();

  /**
   * Measures in a style.
   *
   * @param style the style of the component
   */
  public InlineWidths(ComponentStyle style) {
    this.style = style;
  }

  /**
   * Returns what an inline prints in its line: the words, or the number of a footnote.
   *
   * @param inline the inline
   * @return the words
   */
  public static String printed(Inline inline) {
    return inline instanceof Footnote ? FOOTNOTE_NUMBER : inline.text();
  }

  /** Returns the width of words in the letters of an inline. */
  long of(String words, Inline inline) {
    return of(words, 0, words.length(), inline);
  }

  /** Returns the width of a part of an inline's words in its letters. */
  long of(String words, int start, int end, Inline inline) {
    if (inline instanceof Footnote) {
      return of(words, start, end, style.face()) * RAISED_PARTS / PARTS;
    }
    if (!(inline instanceof Text text) || text.emphasis().isEmpty()) {
      return of(words, start, end, style.face());
    }
    FontFace face =
        FontFace.of(
            style.bold() || text.emphasis().contains(Emphasis.BOLD),
            style.italic() || text.emphasis().contains(Emphasis.ITALIC));
    boolean raised =
        text.emphasis().contains(Emphasis.SUPERSCRIPT)
            || text.emphasis().contains(Emphasis.SUBSCRIPT);
    long width = of(words, start, end, face);
    return raised ? width * RAISED_PARTS / PARTS : width;
  }

  /** Returns the width of a space. */
  long ofSpace() {
    return of(" ", 0, 1, style.face());
  }

  /**
   * Returns the dots of a blank: as many as fit, but one at least.
   *
   * @param width how wide the blank is
   * @return such as {@code "……"} in full stops
   */
  public String dots(Length width) {
    long dot = of(".", 0, 1, style.face());
    return ".".repeat(Math.toIntExact(Math.max(1, width.emu() / dot)));
  }

  private long of(String words, int start, int end, FontFace face) {
    return metrics.width(words, start, end, face, style.size().chosen()).emu();
  }
}
