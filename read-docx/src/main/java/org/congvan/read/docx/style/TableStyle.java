package org.congvan.read.docx.style;

import java.util.Set;
import org.congvan.read.docx.format.BorderLine;
import org.congvan.read.docx.format.Borders;
import org.congvan.read.docx.property.BorderSides;
import org.jspecify.annotations.Nullable;

/**
 * A table style as it is used: what it says of a cell by where the cell is.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 1, 17.7.6 (Table Styles)</a>
 */
public final class TableStyle {

  /** The parts that a style can say something of. */
  static final Set<String> PARTS =
      Set.of(
          Style.WHOLE_TABLE,
          "firstRow",
          "lastRow",
          "firstCol",
          "lastCol",
          "band1Vert",
          "band2Vert",
          "band1Horz",
          "band2Horz",
          "nwCell",
          "neCell",
          "swCell",
          "seCell");

  private final @Nullable Style style;

  TableStyle(@Nullable Style style) {
    this.style = style;
  }

  /**
   * Which parts of its style a table uses.
   *
   * @param firstRow the first row
   * @param lastRow the last row
   * @param firstColumn the first column
   * @param lastColumn the last column
   * @param rowBands every other band of rows
   * @param columnBands every other band of columns
   */
  public record Look(
      boolean firstRow,
      boolean lastRow,
      boolean firstColumn,
      boolean lastColumn,
      boolean rowBands,
      boolean columnBands) {

    /** None but the whole table. */
    public static final Look PLAIN = new Look(false, false, false, false, false, false);
  }

  /**
   * Where a cell is.
   *
   * @param row its row, from 0
   * @param lastRow the last row that it stands in, from 0
   * @param rows the number of rows of the table
   * @param first whether it is the first cell of its row
   * @param last whether it is the last cell of its row
   * @param column its first column, from 0
   */
  public record Cell(int row, int lastRow, int rows, boolean first, boolean last, int column) {}

  /**
   * Returns the name of the style.
   *
   * @return the name; empty for none
   */
  public String name() {
    return style == null ? "" : style.name();
  }

  /**
   * Returns what the style says of the whole table.
   *
   * @return its properties
   */
  public TablePart whole() {
    return style == null ? TablePart.NONE : style.part(Style.WHOLE_TABLE);
  }

  /**
   * Returns what the style says of a cell.
   *
   * @param cell where it is
   * @param look which parts of the style the table uses
   * @param direct borders of the table itself
   * @return the properties; its borders are those of the four sides of this cell
   */
  public TablePart of(Cell cell, Look look, BorderSides direct) {
    TablePart whole = whole();
    BorderSides around = whole.borders().then(direct);
    TablePart all =
        whole.withBorders(sides(around, cell.row() == 0, isAtEnd(cell), cell.first(), cell.last()));
    if (style == null) {
      return all;
    }
    boolean firstRow = look.firstRow() && cell.row() == 0;
    boolean lastRow = look.lastRow() && isAtEnd(cell) && !firstRow;
    boolean firstColumn = look.firstColumn() && cell.first();
    boolean lastColumn = look.lastColumn() && cell.last() && !firstColumn;
    if (look.columnBands() && !firstColumn && !lastColumn) {
      int column = cell.column() - (look.firstColumn() ? 1 : 0);
      String band = column / style.columnBand() % 2 == 0 ? "band1Vert" : "band2Vert";
      all = all.then(on(band, cell.row() == 0, isAtEnd(cell), true, true));
    }
    if (look.rowBands() && !firstRow && !lastRow) {
      int row = cell.row() - (look.firstRow() ? 1 : 0);
      String band = row / style.rowBand() % 2 == 0 ? "band1Horz" : "band2Horz";
      boolean begins = row % style.rowBand() == 0;
      boolean ends = row % style.rowBand() == style.rowBand() - 1;
      all = all.then(on(band, begins, ends, cell.first(), cell.last()));
    }
    if (firstRow || lastRow) {
      all = all.then(on(firstRow ? "firstRow" : "lastRow", true, true, cell.first(), cell.last()));
    }
    if (firstColumn || lastColumn) {
      String column = firstColumn ? "firstCol" : "lastCol";
      all = all.then(on(column, cell.row() == 0, isAtEnd(cell), true, true));
    }
    if ((firstRow || lastRow) && (firstColumn || lastColumn)) {
      String corner = (firstRow ? "n" : "s") + (firstColumn ? "w" : "e") + "Cell";
      all = all.then(on(corner, true, true, true, true));
    }
    return all;
  }

  private static boolean isAtEnd(Cell cell) {
    return cell.lastRow() >= cell.rows() - 1;
  }

  private TablePart on(String type, boolean top, boolean bottom, boolean left, boolean right) {
    TablePart part = style == null ? TablePart.NONE : style.part(type);
    return part.equals(TablePart.NONE)
        ? part
        : part.withBorders(sides(part.borders(), top, bottom, left, right));
  }

  /** A side at the edge of what borders are of takes the outer line, any other the inner one. */
  private static BorderSides sides(
      BorderSides of, boolean top, boolean bottom, boolean left, boolean right) {
    BorderLine rows = of.insideRows();
    BorderLine columns = of.insideColumns();
    return new BorderSides(
        top ? of.top() : rows,
        bottom ? of.bottom() : rows,
        left ? of.left() : columns,
        right ? of.right() : columns,
        null,
        null);
  }

  /**
   * Returns the lines that are drawn.
   *
   * @param sides what is said of the four sides
   * @return the lines
   */
  public static Borders drawn(BorderSides sides) {
    return ParagraphFormats.borders(sides);
  }
}
