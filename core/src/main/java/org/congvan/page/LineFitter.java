package org.congvan.page;

import java.util.List;
import java.util.Locale;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.LetterCase;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageLayout;
import org.congvan.layout.Stroke;
import org.congvan.path.DocumentPath;
import org.congvan.text.VietnameseText;
import org.congvan.text.compound.BreakOpportunities;

/**
 * Sets words in a component's case, breaks them into lines and measures the stroke below, by the
 * widths of the letters.
 */
final class LineFitter {

  /**
   * Kept free in a column, so that a word processor's rounding never breaks a line that was
   * measured to fit.
   */
  private static final Length SLACK = Length.mm(1);

  private final PageLayout layout;
  private final FontMetrics metrics;

  LineFitter(PageLayout layout, FontMetrics metrics) {
    this.layout = layout;
    this.metrics = metrics;
  }

  /** A line in the component's case, whatever its length. */
  ComponentLines line(Component component, DocumentPath path, String text) {
    return ComponentLines.of(component, path, inCase(component, text));
  }

  /**
   * Refuses words that are not on one line in the room that there is.
   *
   * @throws IllegalArgumentException if they are wider
   */
  void requireOneLine(Component component, String words, Length room) {
    Length needed = columnFor(component, words);
    if (needed.compareTo(room) > 0) {
      MeasureRange size = layout.style(component).size();
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s must be on one line: \"%s\" at %.1f pt needs a column of %.1f mm, and beside"
                  + " number and symbol there are %.1f mm; choose letters from %.1f pt, or more"
                  + " width between the margins",
              component,
              words,
              size.chosen().toPoints(),
              needed.toMillimetres(),
              room.toMillimetres(),
              size.min().toPoints()));
    }
  }

  private String inCase(Component component, String text) {
    return layout.style(component).letterCase() == LetterCase.CAPITALS
        ? VietnameseText.toUpperCase(text)
        : text;
  }

  /** The words of a text on one line, for where the caller's line ends do not count. */
  static String withoutLineEnds(String text) {
    return BreakOpportunities.isTidy(text)
        ? text
        : String.join(" ", BreakOpportunities.wordsOf(text));
  }

  Length width(Component component, String line) {
    ComponentStyle style = layout.style(component);
    return metrics.width(line, style.face(), style.size().chosen());
  }

  /** Breaks words into as few lines as the column needs, of even length, and breaks no word. */
  private List<String> lines(Component component, String text, Length column) {
    ComponentStyle style = layout.style(component);
    return metrics.balanceLines(
        text, style.letterCase(), style.face(), style.size().chosen(), column.minus(SLACK));
  }

  /** Breaks words into lines and measures the stroke by the last of them. */
  ComponentLines fitted(Component component, DocumentPath path, String text, Length column) {
    return ruled(component, path, lines(component, text, column));
  }

  /** Breaks words into lines that have no stroke below, whatever their component. */
  ComponentLines unruled(Component component, DocumentPath path, String text, Length column) {
    return new ComponentLines(component, path, lines(component, text, column), Length.ZERO);
  }

  /** A line in the component's case with the stroke that another component has. */
  ComponentLines ruledAs(Component strokeOf, Component component, DocumentPath path, String text) {
    String line = inCase(component, text);
    Stroke stroke = layout.style(strokeOf).stroke();
    Length drawn = stroke == null ? Length.ZERO : stroke.chosen().appliedTo(width(component, line));
    return new ComponentLines(component, path, List.of(line), drawn);
  }

  /** Puts phrases on one line, or each on lines of its own where one line is not enough. */
  ComponentLines phrases(
      Component component, DocumentPath path, List<String> phrases, Length column) {
    List<String> together = lines(component, String.join(" ", phrases), column);
    return ruled(
        component,
        path,
        together.size() == 1
            ? together
            : phrases.stream().flatMap(each -> lines(component, each, column).stream()).toList());
  }

  private ComponentLines ruled(Component component, DocumentPath path, List<String> lines) {
    Stroke stroke = layout.style(component).stroke();
    Length drawn =
        stroke == null
            ? Length.ZERO
            : stroke.chosen().appliedTo(width(component, lines.get(lines.size() - 1)));
    return new ComponentLines(component, path, lines, drawn);
  }

  /** The width that a line needs in a column. */
  Length columnFor(Component component, String line) {
    return width(component, line).plus(SLACK);
  }
}
