package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A row of a table (dòng), such as the heading row {@code TT | Kênh | Số lượng}.
 *
 * @param header whether the row is a heading, repeated on each page the table runs over
 * @param cells the cells from left to right, without the places that a cell above covers
 */
public record TableRow(boolean header, List<@Valid TableCell> cells) {

  /** Copies the list. */
  public TableRow {
    cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
  }

  /**
   * Makes a heading row.
   *
   * @param cells the texts
   * @return the row
   */
  public static TableRow header(String... cells) {
    return new TableRow(true, List.of(cells).stream().map(TableCell::of).toList());
  }

  /**
   * Makes a row below the heading.
   *
   * @param cells the texts
   * @return the row
   */
  public static TableRow of(String... cells) {
    return new TableRow(false, List.of(cells).stream().map(TableCell::of).toList());
  }

  /**
   * Returns this row with the part that it plays: heading or not.
   *
   * @param newHeader whether the row is a heading, repeated on each page the table runs over
   * @return the changed copy
   */
  public TableRow withHeader(boolean newHeader) {
    return new TableRow(newHeader, cells);
  }

  /**
   * Returns this row with other cells.
   *
   * @param newCells the cells from left to right, without the places that a cell above covers
   * @return the changed copy
   */
  public TableRow withCells(List<TableCell> newCells) {
    return new TableRow(header, newCells);
  }
}
