package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table (bảng, biểu), such as counts of news items by channel.
 *
 * @param caption the line above the table; empty for no caption
 * @param columns the columns from left to right, 1 to {@link #MOST_COLUMNS}
 * @param rows the rows from top to bottom, heading rows first, at least one
 * @param orientation how its sheet lies; {@code LANDSCAPE} gives it pages of its own; null where
 *     nothing is said, which is upright
 * @param borders which lines it has; null where nothing is said, which is around every cell
 * @param letterSize the size of its letters (cỡ chữ) in points, 6 to 20, such as 13; null where
 *     nothing is said, which is the size that the page has for tables
 */
public record Table(
    List<Inline> caption,
    List<TableColumn> columns,
    List<@Valid TableRow> rows,
    @Nullable PageOrientation orientation,
    @Nullable TableBorders borders,
    @Nullable Integer letterSize)
    implements Block {

  /** How many columns a table may have, 63: programs that read Word files keep no more. */
  public static final int MOST_COLUMNS = 63;

  private static final int LEAST_LETTERS = 6;
  private static final int LARGEST_LETTERS = 20;

  /**
   * Copies the lists and checks that the cells fill the grid.
   *
   * @throws IllegalArgumentException if there is no column or row, there are too many columns, a
   *     heading row follows another, the cells of a row do not fill its columns exactly, or the
   *     letter size is out of bounds
   */
  public Table {
    caption = List.copyOf(Objects.requireNonNull(caption, "caption"));
    columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
    rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
    if (columns.isEmpty() || rows.isEmpty()) {
      throw new IllegalArgumentException(
          "Table must have columns and rows: "
              + columns.size()
              + " columns, "
              + rows.size()
              + " rows");
    }
    if (columns.size() > MOST_COLUMNS) {
      throw new IllegalArgumentException(
          "Table must have at most "
              + MOST_COLUMNS
              + " columns: "
              + columns.size()
              + "; divide it into several tables");
    }
    checkGrid(columns.size(), rows);
    if (letterSize != null && (letterSize < LEAST_LETTERS || letterSize > LARGEST_LETTERS)) {
      throw new IllegalArgumentException(
          "Letters of a table must be 6 to 20 pt: " + letterSize + " pt; such as 13");
    }
  }

  /**
   * Makes a table with borders, in the letter size of the page.
   *
   * @param caption the line above the table; empty for no caption
   * @param columns the columns from left to right
   * @param rows the rows from top to bottom
   * @param orientation how its sheet lies; null where nothing is said, which is upright
   * @throws IllegalArgumentException as the table with borders and letter size
   */
  public Table(
      List<Inline> caption,
      List<TableColumn> columns,
      List<TableRow> rows,
      @Nullable PageOrientation orientation) {
    this(caption, columns, rows, orientation, null, null);
  }

  /**
   * Makes an upright table on the pages of the text.
   *
   * @param caption the line above the table; empty for no caption
   * @param columns the columns from left to right
   * @param rows the rows from top to bottom
   * @throws IllegalArgumentException as the table with an orientation
   */
  public Table(List<Inline> caption, List<TableColumn> columns, List<TableRow> rows) {
    this(caption, columns, rows, null);
  }

  /**
   * Makes a table without a caption.
   *
   * @param columns the columns
   * @param rows the rows
   * @return the table
   */
  public static Table of(List<TableColumn> columns, TableRow... rows) {
    return new Table(List.of(), columns, List.of(rows));
  }

  /**
   * Returns this table on sheets that lie otherwise.
   *
   * @param newOrientation how they lie; null where nothing is said, which is upright
   * @return the changed copy
   */
  public Table withOrientation(@Nullable PageOrientation newOrientation) {
    return new Table(caption, columns, rows, newOrientation, borders, letterSize);
  }

  /**
   * Returns whether the table is landscape.
   *
   * @return true on sheets that lie across
   */
  public boolean isLandscape() {
    return orientation == PageOrientation.LANDSCAPE;
  }

  /**
   * Returns this table with other lines.
   *
   * @param newBorders which lines it has; null where nothing is said, which is around every cell
   * @return the changed copy
   */
  public Table withBorders(@Nullable TableBorders newBorders) {
    return new Table(caption, columns, rows, orientation, newBorders, letterSize);
  }

  /**
   * Returns whether the table is borderless.
   *
   * @return true for a table without lines
   */
  public boolean isBorderless() {
    return borders == TableBorders.NONE;
  }

  /**
   * Returns this table in letters of another size.
   *
   * @param newLetterSize the size in points, 6 to 20; null where nothing is said, which is the size
   *     that the page has for tables
   * @return the changed copy
   * @throws IllegalArgumentException if the size is out of bounds
   */
  public Table withLetterSize(@Nullable Integer newLetterSize) {
    return new Table(caption, columns, rows, orientation, borders, newLetterSize);
  }

  /**
   * Returns how many heading rows the table begins with.
   *
   * @return 0 or more
   */
  public int headerRows() {
    int count = 0;
    while (count < rows.size() && rows.get(count).header()) {
      count++;
    }
    return count;
  }

  /**
   * Returns this table with another caption.
   *
   * @param newCaption the line above the table; empty for no caption
   * @return the changed copy
   */
  public Table withCaption(List<Inline> newCaption) {
    return new Table(newCaption, columns, rows, orientation, borders, letterSize);
  }

  /**
   * Returns this table with other columns.
   *
   * @param newColumns the columns from left to right, at least one
   * @return the changed copy
   * @throws IllegalArgumentException if the rows do not fill them exactly
   */
  public Table withColumns(List<TableColumn> newColumns) {
    return new Table(caption, newColumns, rows, orientation, borders, letterSize);
  }

  /**
   * Returns this table with other rows.
   *
   * @param newRows the rows from top to bottom, heading rows first, at least one
   * @return the changed copy
   * @throws IllegalArgumentException if they do not fill the columns exactly
   */
  public Table withRows(List<TableRow> newRows) {
    return new Table(caption, columns, newRows, orientation, borders, letterSize);
  }

  private static void checkGrid(int width, List<TableRow> rows) {
    int[] covered = new int[width];
    boolean bodyBegan = false;
    for (int row = 0; row < rows.size(); row++) {
      TableRow current = rows.get(row);
      if (current.header() && bodyBegan) {
        throw new IllegalArgumentException("Table row " + row + " is a heading below other rows");
      }
      bodyBegan |= !current.header();
      fill(covered, current, row);
      for (int column = 0; column < width; column++) {
        covered[column]--;
      }
    }
    for (int left : covered) {
      if (left > 0) {
        throw new IllegalArgumentException(
            "Table cells reach " + left + " rows below the last row");
      }
    }
  }

  private static void fill(int[] covered, TableRow row, int index) {
    int column = 0;
    for (TableCell cell : row.cells()) {
      while (column < covered.length && covered[column] > 0) {
        column++;
      }
      for (int i = 0; i < cell.columnSpan(); i++, column++) {
        if (column >= covered.length || covered[column] > 0) {
          throw new IllegalArgumentException(
              "Table row " + index + " has cells beyond its " + covered.length + " columns");
        }
        covered[column] = cell.rowSpan();
      }
    }
    for (int i = 0; i < covered.length; i++) {
      if (covered[i] <= 0) {
        throw new IllegalArgumentException(
            "Table row "
                + index
                + " leaves column "
                + i
                + " of "
                + covered.length
                + " empty; put an empty cell there");
      }
    }
  }
}
