package org.congvan.page;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table on the page (dòng), such as the heading row {@code TT | Kênh | Số lượng}.
 *
 * @param header whether the row is a heading
 * @param cells the cells from left to right, without the places that a cell above covers
 */
public record PageRow(boolean header, List<PageCell> cells) {

  /** Copies the list. */
  public PageRow {
    cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
  }
}
