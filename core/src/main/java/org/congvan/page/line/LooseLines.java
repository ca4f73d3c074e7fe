package org.congvan.page.line;

import java.util.List;
import org.congvan.body.Inline;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;

/**
 * Finds justified paragraphs with a line that would be stretched, such as one before a long
 * address, which goes to the next line whole: a few words would stand far apart over the full
 * width. There is no way to let the address break without another character in it, and who copies
 * it must get it as it is.
 */
public final class LooseLines {

  /** Shorter words leave no room that is seen; the longest syllable has seven letters. */
  private static final int LONG_WORD = 24;

  private final PageLayout layout;

  /**
   * Looks at paragraphs on a page.
   *
   * @param layout the page
   */
  public LooseLines(PageLayout layout) {
    this.layout = layout;
  }

  /**
   * Returns whether a justified paragraph has such a line.
   *
   * @param inlines its text, without blanks
   * @param component whose letters it has
   * @param width the width of the column
   * @return true where a line would be stretched
   */
  public boolean has(List<Inline> inlines, Component component, Length width) {
    ComponentStyle style = layout.style(component);
    return hasLongWord(inlines) && new Lines(style, width).areLoose(inlines);
  }

  /** Looks at few characters: where a long word would end, and back to what ends a shorter one. */
  private static boolean hasLongWord(List<Inline> inlines) {
    int before = 0;
    for (Inline inline : inlines) {
      String text = InlineWidths.printed(inline);
      int wordStart = -before;
      int at = wordStart + LONG_WORD - 1;
      while (at < text.length()) {
        int end = lastLineEnd(text, wordStart, at);
        if (end < wordStart) {
          return true;
        }
        wordStart = end + 1;
        at = end + LONG_WORD;
      }
      int end = lastLineEnd(text, wordStart, text.length() - 1);
      before = text.length() - (end < wordStart ? wordStart : end + 1);
    }
    return false;
  }

  /** Returns the last place in a range after which a line may end; one before the range if none. */
  private static int lastLineEnd(String text, int from, int last) {
    int at = last;
    while (at >= 0 && at >= from && !mayEndLine(text.charAt(at))) {
      at--;
    }
    return at >= 0 ? at : from - 1;
  }

  /** Blanks, and hyphens, after which programs break words and addresses. */
  static boolean mayEndLine(char c) {
    return c == ' ' || c == '-' || c == '\t' || LineEnds.isLineEnd(c);
  }

  /** The lines of one paragraph as programs fill them, one after the other. */
  private final class Lines {

    private final InlineWidths widths;
    private final long width;
    private final long space;
    private long filled;
    private long word;
    private int gaps;
    private boolean gapBefore;
    private boolean loose;

    Lines(ComponentStyle style, Length width) {
      this.widths = new InlineWidths(style);
      this.width = width.emu();
      this.filled = style.firstLineIndented() ? layout.paragraphs().indent().emu() : 0;
      this.space = widths.ofSpace();
    }

    boolean areLoose(List<Inline> inlines) {
      for (Inline inline : inlines) {
        String text = InlineWidths.printed(inline);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          if (mayEndLine(c)) {
            boolean hyphen = c == '-';
            word += widths.of(text, from, hyphen ? i + 1 : i, inline);
            endWord(c);
            from = i + 1;
          }
        }
        word += widths.of(text, from, text.length(), inline);
      }
      place(word);
      return loose;
    }

    private void endWord(char c) {
      place(word);
      word = 0;
      if (LineEnds.isLineEnd(c)) {
        // Such a line is not stretched.
        filled = 0;
        gaps = 0;
      }
      gapBefore = c == ' ' || c == '\t';
    }

    private void place(long next) {
      if (next == 0) {
        return;
      }
      long gap = gapBefore && filled > 0 ? space : 0;
      if (filled > 0 && filled + gap + next > width) {
        // Four times the usual space between words is seen as a hole.
        loose |= gaps > 0 && (width - filled) / gaps > 3 * space;
        filled = 0;
        gaps = 0;
        gap = 0;
      }
      gaps += gap > 0 ? 1 : 0;
      filled = (filled + gap + next) % width;
    }
  }
}
