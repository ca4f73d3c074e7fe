package org.congvan.page;

import java.util.Objects;
import org.congvan.body.Table;

/**
 * A table on the page; its caption stands before it as a paragraph of its own.
 *
 * @param path where it comes from
 * @param table columns and rows; heading rows in the style of {@code TABLE_HEADER}, the others in
 *     that of {@code TABLE_CELL}
 */
public record PageTable(String path, Table table) implements PageBlock {
  /** Refuses null in the required parts. */
  public PageTable {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(table, "table");
  }
}
