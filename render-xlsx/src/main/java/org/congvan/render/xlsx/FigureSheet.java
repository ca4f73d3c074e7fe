package org.congvan.render.xlsx;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.congvan.text.check.RequiredText;

/**
 * A sheet of figures (bảng số liệu), such as the news items of each agency with their total.
 *
 * @param name the name on the sheet's tab, such as {@code "Số liệu"}: 1 to 31 characters without
 *     {@code : \ / ? * [ ]}, no apostrophe at its ends, not {@code History}, as Excel wants it
 * @param title what the figures are, in full, above the headings; not blank
 * @param columns the columns from left to right, 1 to 16,384
 * @param rows the cells of each row from left to right, one for each column
 * @param totals the cells of the last row (tổng cộng), one for each column; empty where there is
 *     none
 */
public record FigureSheet(
    String name,
    String title,
    List<FigureColumn> columns,
    List<List<FigureCell>> rows,
    List<FigureCell> totals) {

  private static final int MAX_NAME = 31;
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[:\\\\/?*\\[\\]\\p{Cntrl}]");
  static final int MAX_COLUMNS = 16_384;

  /** A sheet has 1,048,576; title, headings and totals take their own. */
  static final int MAX_ROWS = 1_048_570;

  /**
   * Copies the lists and checks that the cells fill the columns.
   *
   * @throws IllegalArgumentException if the name is not one that Excel takes, the title is blank,
   *     there is no column, too many columns or rows, or a row has more or fewer cells than columns
   */
  public FigureSheet {
    name = checkedName(name);
    title = RequiredText.of(title, "Title of a sheet");
    columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
    rows = Objects.requireNonNull(rows, "rows").stream().map(List::copyOf).toList();
    totals = List.copyOf(Objects.requireNonNull(totals, "totals"));
    if (columns.isEmpty() || columns.size() > MAX_COLUMNS || rows.size() > MAX_ROWS) {
      throw new IllegalArgumentException(
          "Sheet \""
              + name
              + "\" must have 1 to "
              + MAX_COLUMNS
              + " columns and at most "
              + MAX_ROWS
              + " rows: "
              + columns.size()
              + " columns, "
              + rows.size()
              + " rows");
    }
    for (int i = 0; i < rows.size(); i++) {
      check(name, "Row " + i, rows.get(i), columns.size());
    }
    if (!totals.isEmpty()) {
      check(name, "Totals row", totals, columns.size());
    }
  }

  private static String checkedName(String given) {
    String name = RequiredText.of(given, "Name of a sheet");
    if (name.length() > MAX_NAME
        || NOT_IN_NAMES.matcher(name).find()
        || name.startsWith("'")
        || name.endsWith("'")
        || name.equalsIgnoreCase("history")) {
      throw new IllegalArgumentException(
          "Name of a sheet must be one that Excel takes: \""
              + name
              + "\"; expected 1 to "
              + MAX_NAME
              + " characters without : \\ / ? * [ ] and no apostrophe at its ends, such as \"Số"
              + " liệu\"");
    }
    return name;
  }

  private static void check(String sheet, String row, List<FigureCell> cells, int columns) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(
          row
              + " of sheet \""
              + sheet
              + "\" must have a cell for each column: "
              + cells.size()
              + " cells, "
              + columns
              + " columns");
    }
  }
}
