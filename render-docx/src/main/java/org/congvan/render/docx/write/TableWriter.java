package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.util.List;
import java.util.stream.Collectors;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCell;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;
import org.congvan.page.WidthShortage;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;
import org.congvan.render.docx.write.ParagraphWriter.Piece;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Writes tables of the body: repeated heading rows, spans over columns and rows. */
final class TableWriter {

  private static final String COLUMNS = "Các cột: ";

  private final PageLayout layout;
  private final WholeRows wholeRows;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final CellWriter cells;
  private final ParagraphWriter paragraphs;

  TableWriter(
      PageLayout layout,
      WholeRows wholeRows,
      FragmentSet fragments,
      XmlBuffer out,
      CellWriter cells,
      ParagraphWriter paragraphs) {
    this.layout = layout;
    this.wholeRows = wholeRows;
    this.fragments = fragments;
    this.out = out;
    this.cells = cells;
    this.paragraphs = paragraphs;
  }

  /**
   * Writes a table over the full width between the margins, and a little room below it.
   *
   * @param keep whether the last row must be on one page with what follows the table
   * @throws RenderException if its words and figures do not fit the width
   */
  void table(PageTable block, boolean keep) {
    WidthShortage shortage = block.shortage();
    if (shortage != null) {
      throw new RenderException(shortage.path(), shortage.explanation());
    }
    Grid grid = new Grid(block, layout.gaps().besideCellText().chosen().times(2, 1));
    out.put(
        fragments.get(block.table().isBorderless() ? BORDERLESS_TABLE : DATA_TABLE),
        slot -> {
          switch (slot) {
            case WIDTH -> out.number(grid.width());
            case LOOK -> look(block);
            case GRID -> grid.columns();
            case ROWS -> rows(block, grid, keep);
            default -> throw new AssertionError(slot);
          }
        });
    Piece room = paragraphs.spaceBefore(layout.gaps().belowTable().chosen());
    paragraphs.paragraph(StyleIds.GAP, keep, room, ParagraphWriter.NOTHING);
  }

  /** Says to those who do not see the table what it is called and what its columns are. */
  private void look(PageTable block) {
    Table table = block.table();
    out.put(fragments.get(table.headerRows() > 0 ? FIRST_ROW_LOOK : PLAIN_LOOK));
    String caption = VietnameseText.collapseWhiteSpace(Inline.plainText(table.caption()));
    if (!caption.isEmpty()) {
      DocumentPath place = block.path().child("caption");
      out.put(fragments.get(TABLE_CAPTION), slot -> out.text(caption, place));
    }
    String columns =
        table.rows().stream()
            .limit(table.headerRows())
            .flatMap(row -> row.cells().stream())
            .map(cell -> VietnameseText.collapseWhiteSpace(Inline.plainText(cell.inlines())))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    if (!columns.isEmpty()) {
      out.put(
          fragments.get(TABLE_DESCRIPTION),
          slot -> out.text(COLUMNS + columns, block.path().child("rows")));
    }
  }

  private void rows(PageTable block, Grid grid, boolean keep) {
    Table table = block.table();
    RowHeights heights = new RowHeights(layout, block, grid.edges);
    // A heading that is repeated leaves room for other rows.
    boolean repeat =
        WholeRows.usual(layout).areWhole(heights.ofFirst(table.headerRows()), table.isLandscape());
    List<PageRow> rows = block.rows();
    for (int i = 0; i < rows.size(); i++) {
      PageRow row = rows.get(i);
      boolean heading = row.header() && repeat;
      boolean whole = wholeRows.areWhole(heights.of(i), table.isLandscape());
      boolean keepRow = heading || (keep && i == rows.size() - 1);
      out.put(
          fragments.get(heading ? HEADER_ROW : whole ? DATA_ROW : LONG_ROW),
          slot -> grid.cells(row, keepRow));
    }
  }

  /** The columns of one table while its rows are written. */
  private final class Grid {

    private final Table table;
    private final @Nullable Length letterSize;
    private final Length margins;
    private final long[] edges;
    private final int[] rowsBelow;
    private final int[] spanAt;

    Grid(PageTable block, Length margins) {
      this.table = block.table();
      this.letterSize = block.letterSize();
      this.margins = margins;
      int count = table.columns().size();
      this.edges = new long[count + 1];
      for (int i = 0; i < count; i++) {
        edges[i + 1] = edges[i] + block.columnWidths().get(i).toTwips();
      }
      this.rowsBelow = new int[count];
      this.spanAt = new int[count];
    }

    long width() {
      return edges[edges.length - 1];
    }

    void columns() {
      for (int i = 0; i + 1 < edges.length; i++) {
        long width = edges[i + 1] - edges[i];
        out.put(fragments.get(GRID_COLUMN), slot -> out.number(width));
      }
    }

    void cells(PageRow row, boolean keep) {
      int next = 0;
      int column = 0;
      while (column < rowsBelow.length) {
        if (rowsBelow[column] > 0) {
          rowsBelow[column]--;
          cell(column, spanAt[column], ROW_SPAN_REST, List.of(), row, keep);
          column += spanAt[column];
          continue;
        }
        PageCell cell = row.cells().get(next);
        int span = cell.cell().columnSpan();
        FragmentName rows = cell.cell().rowSpan() > 1 ? ROW_SPAN_START : null;
        rowsBelow[column] = cell.cell().rowSpan() - 1;
        spanAt[column] = span;
        cell(column, span, rows, cell.blocks(), row, keep);
        column += span;
        next++;
      }
    }

    private void cell(
        int column,
        int span,
        @Nullable FragmentName rows,
        List<PageBlock> blocks,
        PageRow row,
        boolean keep) {
      long width = edges[column + span] - edges[column];
      CellWriter.Frame frame =
          new CellWriter.Frame(
              row.header() ? Component.TABLE_HEADER : Component.TABLE_CELL,
              table.columns().get(column).alignment(),
              letterSize,
              Length.twips(Math.toIntExact(width)).minus(margins),
              table.isLandscape(),
              keep);
      out.put(
          fragments.get(table.isBorderless() ? BORDERLESS_CELL : CELL),
          slot -> {
            switch (slot) {
              case WIDTH -> out.number(width);
              case SPANS -> spans(span, rows);
              case CONTENT -> cells.blocks(blocks, frame);
              default -> throw new AssertionError(slot);
            }
          });
    }

    private void spans(int span, @Nullable FragmentName rows) {
      if (span > 1) {
        out.put(fragments.get(COLUMN_SPAN), slot -> out.number(span));
      }
      if (rows != null) {
        out.put(fragments.get(rows));
      }
    }
  }
}
