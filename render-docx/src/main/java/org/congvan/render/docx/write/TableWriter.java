package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.util.List;
import java.util.stream.Collectors;
import org.congvan.body.CellAlignment;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageTable;
import org.congvan.path.DocumentPath;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;
import org.congvan.render.docx.write.DottedLines.Filled;
import org.congvan.render.docx.write.ParagraphWriter.Piece;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Writes tables of the body: borders, repeated heading rows, spans over columns and rows. */
final class TableWriter {

  private static final String COLUMNS = "Các cột: ";

  private final PageLayout layout;
  private final WholeRows wholeRows;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final RunWriter runs;
  private final ParagraphWriter paragraphs;

  TableWriter(
      PageLayout layout,
      WholeRows wholeRows,
      FragmentSet fragments,
      XmlBuffer out,
      RunWriter runs,
      ParagraphWriter paragraphs) {
    this.layout = layout;
    this.wholeRows = wholeRows;
    this.fragments = fragments;
    this.out = out;
    this.runs = runs;
    this.paragraphs = paragraphs;
  }

  /**
   * Writes a table over the full width between the margins, and a little room below it.
   *
   * @param keep whether the last row must be on one page with what follows the table
   * @param width the width between the margins
   */
  void table(PageTable block, boolean keep, Length width) {
    Table table = block.table();
    Grid grid = new Grid(table.columns(), width.toTwips());
    out.put(
        fragments.get(DATA_TABLE),
        slot -> {
          switch (slot) {
            case WIDTH -> out.number(width.toTwips());
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
    RowHeights heights = new RowHeights(layout, table, grid.edges);
    // A heading that is repeated leaves room for other rows.
    boolean repeat =
        WholeRows.usual(layout).areWhole(heights.ofFirst(table.headerRows()), table.isLandscape());
    List<TableRow> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      int index = i;
      boolean heading = row.header() && repeat;
      boolean whole = wholeRows.areWhole(heights.of(i), table.isLandscape());
      boolean keepRow = heading || (keep && i == rows.size() - 1);
      out.put(
          fragments.get(heading ? HEADER_ROW : whole ? DATA_ROW : LONG_ROW),
          slot -> grid.cells(row, keepRow, cell -> block.cellPath(index, cell)));
    }
  }

  /** Where the cell of an index comes from. */
  private interface CellPlaces {
    DocumentPath of(int cell);
  }

  /** The columns of one table while its rows are written. */
  private final class Grid {

    private final List<TableColumn> columns;
    private final long[] edges;
    private final int[] rowsBelow;
    private final int[] spanAt;

    Grid(List<TableColumn> columns, long width) {
      this.columns = columns;
      this.edges = edges(columns, width);
      this.rowsBelow = new int[columns.size()];
      this.spanAt = new int[columns.size()];
    }

    /** Rounds the edges of columns, not their widths, so that they add up. */
    private static long[] edges(List<TableColumn> columns, long width) {
      long total = columns.stream().mapToLong(TableColumn::share).sum();
      long[] edges = new long[columns.size() + 1];
      long shares = 0;
      for (int i = 0; i < columns.size(); i++) {
        shares += columns.get(i).share();
        edges[i + 1] = width * shares / total;
      }
      return edges;
    }

    void columns() {
      for (int i = 0; i < columns.size(); i++) {
        long width = edges[i + 1] - edges[i];
        out.put(fragments.get(GRID_COLUMN), slot -> out.number(width));
      }
    }

    void cells(TableRow row, boolean keep, CellPlaces places) {
      int next = 0;
      int column = 0;
      while (column < columns.size()) {
        if (rowsBelow[column] > 0) {
          rowsBelow[column]--;
          cell(column, spanAt[column], ROW_SPAN_REST, row, keep, List.of(), places.of(next));
          column += spanAt[column];
          continue;
        }
        TableCell cell = row.cells().get(next);
        FragmentName rows = cell.rowSpan() > 1 ? ROW_SPAN_START : null;
        rowsBelow[column] = cell.rowSpan() - 1;
        spanAt[column] = cell.columnSpan();
        cell(column, cell.columnSpan(), rows, row, keep, cell.inlines(), places.of(next));
        column += cell.columnSpan();
        next++;
      }
    }

    private void cell(
        int column,
        int span,
        @Nullable FragmentName rows,
        TableRow row,
        boolean keep,
        List<Inline> inlines,
        DocumentPath place) {
      out.put(
          fragments.get(CELL),
          slot -> {
            switch (slot) {
              case WIDTH -> out.number(edges[column + span] - edges[column]);
              case SPANS -> spans(span, rows);
              case CONTENT -> content(column, inner(column, span), row, keep, inlines, place);
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

    /** The width of cells between their margins. */
    private Length inner(int column, int span) {
      return Length.twips(Math.toIntExact(edges[column + span] - edges[column]))
          .minus(layout.gaps().besideCellText().chosen().times(2, 1));
    }

    private void content(
        int column,
        Length width,
        TableRow row,
        boolean keep,
        List<Inline> inlines,
        DocumentPath place) {
      Component component = row.header() ? Component.TABLE_HEADER : Component.TABLE_CELL;
      CellAlignment set = columns.get(column).alignment();
      boolean fromLeft = !row.header() && set == CellAlignment.LEFT;
      Filled filled = DottedLines.fill(inlines, layout, component, Length.ZERO, width, fromLeft);
      Piece tab = paragraphs.tab(filled, width);
      Piece alignment = row.header() ? ParagraphWriter.NOTHING : alignment(set);
      paragraphs.paragraph(
          StyleIds.of(component),
          keep,
          tab.and(alignment),
          () -> runs.inlines(filled.inlines(), place));
    }

    private Piece alignment(CellAlignment alignment) {
      return paragraphs.properties(
          switch (alignment) {
            case LEFT -> fragments.get(ALIGN_LEFT);
            case CENTER -> fragments.get(ALIGN_CENTER);
            case RIGHT -> fragments.get(ALIGN_RIGHT);
          });
    }
  }
}
