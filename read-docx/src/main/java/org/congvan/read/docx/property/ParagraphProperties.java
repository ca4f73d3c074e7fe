package org.congvan.read.docx.property;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.format.TabStop;
import org.jspecify.annotations.Nullable;

/**
 * Properties of paragraphs as one level of formatting says them ({@code w:pPr}); null where it says
 * nothing.
 *
 * @param justification where lines are placed, as the file says it, such as {@code both}
 * @param left the indent at the left
 * @param right the indent at the right
 * @param firstLine the indent of the first line, negative if it hangs
 * @param before the space above
 * @param after the space below
 * @param contextual whether there is no space between paragraphs of one style
 * @param lines the space between lines
 * @param keepNext kept with the next
 * @param keepLines kept together
 * @param pageBreakBefore begins a page
 * @param widowControl no line alone
 * @param borders the lines around
 * @param tabs tab stops that are set, and positions where there is none any more
 * @param outlineLevel 1 to 9; 0 for body text
 * @param rightToLeft runs from right to left
 * @param framed in a text frame
 * @param shading the colour behind; empty for none
 * @param list the id of the list, 0 for no list
 * @param level the level in the list, from 0
 */
public record ParagraphProperties(
    @Nullable String justification,
    @Nullable Length left,
    @Nullable Length right,
    @Nullable Length firstLine,
    @Nullable Length before,
    @Nullable Length after,
    @Nullable Boolean contextual,
    @Nullable LineSpacing lines,
    @Nullable Boolean keepNext,
    @Nullable Boolean keepLines,
    @Nullable Boolean pageBreakBefore,
    @Nullable Boolean widowControl,
    BorderSides borders,
    List<Tab> tabs,
    @Nullable Integer outlineLevel,
    @Nullable Boolean rightToLeft,
    @Nullable Boolean framed,
    @Nullable String shading,
    @Nullable Integer list,
    @Nullable Integer level) {

  /** As many tab stops as Word allows in a paragraph. */
  private static final int MOST_TABS = 64;

  /** Nothing said. */
  public static final ParagraphProperties NONE =
      new ParagraphProperties(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          BorderSides.NONE,
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null);

  /**
   * A tab stop that is set or cleared.
   *
   * @param position where
   * @param stop the stop; null where it is cleared
   */
  public record Tab(Length position, @Nullable TabStop stop) {}

  /** Copies the list. */
  public ParagraphProperties {
    tabs = List.copyOf(tabs);
  }

  /**
   * Returns this level and one after it, property by property the last word counting.
   *
   * @param later the level that comes after
   * @return both together
   */
  public ParagraphProperties then(ParagraphProperties later) {
    if (later.equals(NONE)) {
      return this;
    }
    return new ParagraphProperties(
        last(justification, later.justification),
        last(left, later.left),
        last(right, later.right),
        last(firstLine, later.firstLine),
        last(before, later.before),
        last(after, later.after),
        last(contextual, later.contextual),
        last(lines, later.lines),
        last(keepNext, later.keepNext),
        last(keepLines, later.keepLines),
        last(pageBreakBefore, later.pageBreakBefore),
        last(widowControl, later.widowControl),
        borders.then(later.borders),
        tabsThen(later.tabs),
        last(outlineLevel, later.outlineLevel),
        last(rightToLeft, later.rightToLeft),
        last(framed, later.framed),
        last(shading, later.shading),
        last(list, later.list),
        last(level, later.level));
  }

  private List<Tab> tabsThen(List<Tab> later) {
    if (later.isEmpty() || tabs.isEmpty()) {
      return later.isEmpty() ? tabs : later;
    }
    List<Tab> both = new ArrayList<>(tabs);
    for (Tab tab : later) {
      both.removeIf(earlier -> earlier.position().equals(tab.position()));
      if (both.size() < MOST_TABS) {
        both.add(tab);
      }
    }
    return both;
  }

  private static <T> @Nullable T last(@Nullable T earlier, @Nullable T later) {
    return later == null ? earlier : later;
  }

  /** As many tab stops of one element as are kept. */
  static boolean hasRoomForTabs(int tabs) {
    return tabs < MOST_TABS;
  }
}
