package org.congvan.render.docx.write;

import java.util.Arrays;
import java.util.List;
import org.congvan.body.Inline;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCell;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;
import org.jspecify.annotations.Nullable;

/** How high the rows of a table are at most; a cell over several rows counts in each of them. */
final class RowHeights {

  private final PageLayout layout;
  private final TextHeight texts;
  private final @Nullable Length letterSize;
  private final Length highestFigure;
  private final Length[] heights;

  /**
   * Measures a table.
   *
   * @param edges the edges of its columns from the left, in twips
   */
  RowHeights(PageLayout layout, PageTable table, long[] edges) {
    this.layout = layout;
    this.texts = new TextHeight(layout);
    this.letterSize = table.letterSize();
    this.highestFigure = IllustrationWriter.maxHeight(layout, table.table().isLandscape());
    this.heights = new Length[table.rows().size()];
    Arrays.fill(heights, Length.ZERO);
    Length margins = layout.gaps().besideCellText().chosen().times(2, 1);
    for (int i = 0; i < heights.length; i++) {
      PageRow row = table.rows().get(i);
      for (PageCell cell : row.cells()) {
        long twips = edges[cell.endColumn()] - edges[cell.column()];
        Length width = Length.twips(Math.toIntExact(twips)).minus(margins);
        Length height = height(cell.blocks(), row.header(), width);
        for (int below = i; below < i + cell.cell().rowSpan(); below++) {
          heights[below] = max(heights[below], height);
        }
      }
    }
  }

  private Length height(List<PageBlock> blocks, boolean header, Length width) {
    if (blocks.isEmpty()) {
      return text(List.of(), header ? Component.TABLE_HEADER : Component.TABLE_CELL, width);
    }
    Length height = Length.ZERO;
    for (PageBlock block : blocks) {
      if (block instanceof PageParagraph paragraph) {
        height = height.plus(text(paragraph.inlines(), paragraph.component(), width));
      } else if (block instanceof PageIllustration figure) {
        height = height.plus(figure(figure));
      } else {
        throw new AssertionError(block);
      }
    }
    return height;
  }

  private Length text(List<Inline> words, Component component, Length width) {
    Length size = letterSize == null ? layout.style(component).size().chosen() : letterSize;
    return texts.of(words, component, size, width);
  }

  /** A figure stands on a line of its own, like a caption. */
  private Length figure(PageIllustration figure) {
    Length height = Length.mm(figure.illustration().heightMillimetres());
    ComponentStyle style = layout.style(Component.CAPTION);
    return min(height, highestFigure)
        .times(layout.paragraphs().lineSpacing(), 100)
        .plus(style.spaceBefore())
        .plus(style.spaceAfter());
  }

  private static Length max(Length a, Length b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Length min(Length a, Length b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  Length of(int row) {
    return heights[row];
  }

  /** Returns the height of the first rows together. */
  Length ofFirst(int rows) {
    Length sum = Length.ZERO;
    for (int i = 0; i < rows; i++) {
      sum = sum.plus(heights[i]);
    }
    return sum;
  }
}
