package org.congvan.body;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table (dòng), such as the heading row {@code TT | Kênh | Số lượng}.
 *
 * @param header whether the row is a heading, repeated on each page the table runs over
 * @param cells the cells from left to right, without the places that a cell above covers
 */
public record TableRow(boolean header, List<TableCell> cells) {

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
}
