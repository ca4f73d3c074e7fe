package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.congvan.body.CellAlignment;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.Table;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCell;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;
import org.congvan.page.WidthShortage;
import org.congvan.page.list.OpenLists;
import org.congvan.render.RenderException;
import org.congvan.render.pdf.draw.SpanTags;
import org.congvan.render.pdf.flow.Cell;
import org.congvan.render.pdf.flow.Item;
import org.congvan.render.pdf.flow.Row;
import org.congvan.render.pdf.flow.Slab;
import org.congvan.render.pdf.tag.Tag;

/** Makes tables of the body: repeated heading rows, spans over columns and rows. */
final class TableBlocks {

  /** Rows that take more of the height between the margins may be split. */
  private static final double MOST_WHOLE = 0.5;

  private static final String TABLE = "Table";

  private final PageLayout layout;
  private final Paragraphs paragraphs;
  private final FigureBlocks figures;

  TableBlocks(Paragraphs paragraphs, FigureBlocks figures) {
    this.layout = paragraphs.layout();
    this.paragraphs = paragraphs;
    this.figures = figures;
  }

  /**
   * Makes a table over the full width between the margins, and a little room below it.
   *
   * @param keep whether the last row must be on one page with what follows the table
   * @throws RenderException if its words and figures do not fit the width
   */
  List<Item> table(PageTable block, boolean keep, Tag parent) {
    WidthShortage shortage = block.shortage();
    if (shortage != null) {
      throw new RenderException(shortage.path(), shortage.explanation());
    }
    Grid grid = new Grid(block, parent.add(TABLE));
    List<Item> items = new ArrayList<>(grid.rows(keep));
    Slab gap = paragraphs.gap(layout.gaps().belowTable().chosen());
    items.add(keep ? gap.keepingWithNext() : gap);
    return items;
  }

  private double pageHeight(boolean landscape) {
    Length sheet = landscape ? layout.paper().width() : layout.paper().height();
    return sheet
        .minus(layout.margins().top().chosen())
        .minus(layout.margins().bottom().chosen())
        .toPoints();
  }

  /** A table while its rows are made. */
  private final class Grid {

    private final PageTable block;
    private final Table table;
    private final Tag tag;
    private final double[] edges;
    private final double border;
    private final double margin;
    private final int[] rowsBelow;
    private final int[] spanAt;

    Grid(PageTable block, Tag tag) {
      this.block = block;
      this.table = block.table();
      this.tag = tag;
      int count = table.columns().size();
      this.edges = new double[count + 1];
      for (int i = 0; i < count; i++) {
        edges[i + 1] = edges[i] + block.columnWidths().get(i).toPoints();
      }
      this.border =
          table.isBorderless() ? 0 : layout.strokeWidths().tableBorder().chosen().toPoints();
      this.margin = layout.gaps().besideCellText().chosen().toPoints();
      this.rowsBelow = new int[count];
      this.spanAt = new int[count];
    }

    List<Row> rows(boolean keep) {
      List<List<Cell>> cells = new ArrayList<>();
      Tag head = null;
      Tag body = null;
      // A heading alone is no heading of anything (ISO 32000-1, 14.8.4.3.4).
      boolean grouped = hasRows(true) && hasRows(false);
      for (int i = 0; i < block.rows().size(); i++) {
        PageRow row = block.rows().get(i);
        // PDF/UA allows no row without cells, so a row that is covered by the cells above is left
        // out.
        Tag group = tag;
        if (!row.cells().isEmpty()) {
          if (!grouped) {
            group = tag.add("TR");
          } else if (row.header()) {
            head = head == null ? tag.add("THead") : head;
            group = head.add("TR");
          } else {
            body = body == null ? tag.add("TBody") : body;
            group = body.add("TR");
          }
        }
        cells.add(cells(i, group));
      }
      double[] heights = heights(cells);
      double half = pageHeight(table.isLandscape()) * MOST_WHOLE;
      double headHeight = 0;
      for (int i = 0; i < table.headerRows(); i++) {
        headHeight += heights[i];
      }
      // A heading that is repeated leaves room for other rows.
      boolean repeat = headHeight <= half;
      List<Row> headings = new ArrayList<>();
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        boolean heading = block.rows().get(i).header() && repeat;
        boolean last = i + 1 == cells.size();
        boolean keepRow = (heading && !last) || (keep && last);
        boolean whole = heading || heights[i] <= half;
        Row row =
            new Row(
                cells.get(i), heights[i], whole, keepRow, border, heading ? List.of() : headings);
        rows.add(row);
        if (heading) {
          headings.add(row);
        }
      }
      return rows;
    }

    /** The heights of rows: a cell over several rows makes the last of them higher if it must. */
    private double[] heights(List<List<Cell>> rows) {
      double[] heights = new double[rows.size()];
      for (int i = 0; i < heights.length; i++) {
        for (Cell cell : rows.get(i)) {
          if (cell.rows() == 1) {
            heights[i] = Math.max(heights[i], cell.contentHeight() + border);
          }
        }
      }
      for (int i = 0; i < heights.length; i++) {
        for (Cell cell : rows.get(i)) {
          if (cell.rows() > 1) {
            int end = Math.min(heights.length, i + cell.rows());
            double there = 0;
            for (int j = i; j < end; j++) {
              there += heights[j];
            }
            heights[end - 1] += Math.max(0, cell.contentHeight() + border - there);
          }
        }
      }
      return heights;
    }

    private boolean hasRows(boolean header) {
      return block.rows().stream()
          .anyMatch(row -> row.header() == header && !row.cells().isEmpty());
    }

    /** Over how many rows of the structure a cell reaches. */
    private int taggedRows(int index, int rowSpan) {
      int rows = 0;
      for (int i = index; i < Math.min(index + rowSpan, block.rows().size()); i++) {
        rows += block.rows().get(i).cells().isEmpty() ? 0 : 1;
      }
      return rows;
    }

    private List<Cell> cells(int index, Tag rowTag) {
      PageRow row = block.rows().get(index);
      List<Cell> cells = new ArrayList<>();
      int next = 0;
      int column = 0;
      while (column < rowsBelow.length) {
        double left = edges[column];
        if (rowsBelow[column] > 0) {
          rowsBelow[column]--;
          int span = spanAt[column];
          cells.add(new Cell(left, edges[column + span] - left, margin, List.of(), 0, 0, false));
          column += span;
          continue;
        }
        PageCell cell = row.cells().get(next++);
        int span = cell.cell().columnSpan();
        int rowSpan = cell.cell().rowSpan();
        rowsBelow[column] = rowSpan - 1;
        spanAt[column] = span;
        double width = edges[column + span] - left;
        Tag cellTag = rowTag.add(row.header() ? "TH" : "TD");
        attributes(cellTag, row.header(), span, taggedRows(index, rowSpan));
        List<Slab> content = content(cell, column, row.header(), width - 2 * margin, cellTag);
        cells.add(
            new Cell(left, width, margin, content, rowSpan, rowSpan - 1, !table.isBorderless()));
        column += span;
      }
      return cells;
    }

    private static void attributes(Tag cell, boolean header, int columns, int rows) {
      if (header) {
        cell.attribute(TABLE, "Scope", COSName.getPDFName("Column"));
      }
      if (columns > 1) {
        cell.attribute(TABLE, "ColSpan", COSInteger.get(columns));
      }
      if (rows > 1) {
        cell.attribute(TABLE, "RowSpan", COSInteger.get(rows));
      }
    }

    private List<Slab> content(PageCell cell, int column, boolean header, double width, Tag tag) {
      Component usual = header ? Component.TABLE_HEADER : Component.TABLE_CELL;
      CellAlignment alignment = table.columns().get(column).alignment();
      List<Slab> slabs = new ArrayList<>();
      ListTags lists = new ListTags(tag);
      for (PageBlock each : cell.blocks()) {
        if (each instanceof PageParagraph words) {
          SpanTags tags =
              OpenLists.isItem(each) ? lists.item(each) : SpanTags.of(lists.around(each).add("P"));
          slabs.addAll(paragraph(words, alignment, width, tags));
        } else if (each instanceof PageIllustration figure) {
          Tag around = lists.around(each);
          slabs.addAll(figures.figure(figure, false, width, table.isLandscape(), around));
        } else {
          throw new AssertionError(each);
        }
      }
      if (slabs.isEmpty()) {
        slabs.addAll(
            paragraphs.text(
                List.of(), usual, cell.path(), setting(width, Alignment.LEFT), SpanTags.of(tag)));
      }
      return slabs;
    }

    private Paragraphs.Setting setting(double width, Alignment alignment) {
      return new Paragraphs.Setting(width, 0, alignment, block.letterSize(), false);
    }

    private List<Slab> paragraph(
        PageParagraph words, CellAlignment column, double width, SpanTags tags) {
      Component component = words.component();
      ParagraphAlignment own = words.alignment();
      Alignment set =
          own != null
              ? Alignment.valueOf(own.name())
              : component == Component.TABLE_CELL
                  ? Alignment.valueOf(column.name())
                  : layout.style(component).alignment();
      return paragraphs.text(words.inlines(), component, words.path(), setting(width, set), tags);
    }
  }
}
