package org.congvan.render.docx.write;

import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.Inline;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.line.InlineWidths;
import org.congvan.page.line.LineEnds;

/**
 * How high a text is at most in a column, such as 32 pt for two lines of 14 pt. Any two lines that
 * follow each other are wider than the column, so there are no more than twice as many as the whole
 * width fills; where each line breaks need not be known.
 */
final class TextHeight {

  private final PageLayout layout;
  private final FontMetrics metrics = FontMetrics.timesNewRoman();

  TextHeight(PageLayout layout) {
    this.layout = layout;
  }

  /** Returns the height of a paragraph of inlines, blanks in their width. */
  Length of(List<Inline> inlines, Component component, Length column) {
    return of(inlines, component, layout.style(component).size().chosen(), column);
  }

  /** Returns the height of a paragraph of inlines in letters of another size. */
  Length of(List<Inline> inlines, Component component, Length size, Length column) {
    InlineWidths widths = new InlineWidths(layout.style(component));
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Blank blank) {
        Integer millimetres = blank.widthMillimetres();
        text.append(widths.dots(millimetres == null ? column : Length.mm(millimetres)));
      } else {
        text.append(InlineWidths.printed(inline));
      }
    }
    return of(text.toString(), component, size, column);
  }

  /** Returns the height of a paragraph, the space above and below included. */
  Length of(String text, Component component, Length column) {
    return of(text, component, layout.style(component).size().chosen(), column);
  }

  /** Returns the height of a paragraph in letters of another size than its component has. */
  Length of(String text, Component component, Length size, Length column) {
    ComponentStyle style = layout.style(component);
    // A column is taken for wide enough for two letters, or it would hold none.
    long width = Math.max(column.emu(), 2 * size.emu());
    long lines = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || LineEnds.isLineEnd(text.charAt(i)) || text.charAt(i) == '\t') {
        long words = metrics.width(text, from, i, style.face(), size).emu();
        lines += 2 * words / width + 1;
        from = i + 1;
      }
    }
    Length line = metrics.lineHeight(size).times(layout.paragraphs().lineSpacing(), 100);
    return new Length(line.emu() * lines).plus(style.spaceBefore()).plus(style.spaceAfter());
  }
}
