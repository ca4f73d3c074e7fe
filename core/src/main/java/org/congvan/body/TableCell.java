package org.congvan.body;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table (ô), such as {@code 1.250}; it may reach over several columns and rows.
 *
 * @param inlines the text; empty for an empty cell
 * @param columnSpan how many columns the cell covers, 1 or more
 * @param rowSpan how many rows the cell covers, 1 or more; the rows below leave the covered places
 *     out
 */
public record TableCell(List<Inline> inlines, int columnSpan, int rowSpan) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a span is below 1
   */
  public TableCell {
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
    if (columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException(
          "Cell spans must be 1 or more: " + columnSpan + " columns, " + rowSpan + " rows");
    }
  }

  /**
   * Makes a cell of plain text.
   *
   * @param text the text; may be empty
   * @return the cell
   */
  public static TableCell of(String text) {
    return new TableCell(text.isEmpty() ? List.of() : List.of(Text.of(text)), 1, 1);
  }

  /**
   * Returns this cell with other text.
   *
   * @param newInlines the text; empty for an empty cell
   * @return the changed copy
   */
  public TableCell withInlines(List<Inline> newInlines) {
    return new TableCell(newInlines, columnSpan, rowSpan);
  }

  /**
   * Returns this cell with another number of columns.
   *
   * @param newColumnSpan how many columns the cell covers, 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public TableCell withColumnSpan(int newColumnSpan) {
    return new TableCell(inlines, newColumnSpan, rowSpan);
  }

  /**
   * Returns this cell with another number of rows.
   *
   * @param newRowSpan how many rows the cell covers, 1 or more; the rows below leave the covered
   *     places out
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1
   */
  public TableCell withRowSpan(int newRowSpan) {
    return new TableCell(inlines, columnSpan, newRowSpan);
  }
}
