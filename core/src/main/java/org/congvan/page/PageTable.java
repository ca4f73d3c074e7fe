package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Table;
import org.congvan.layout.Length;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * A table on the page; its caption comes before it as a paragraph of its own.
 *
 * <p>Columns have the shares of the width that the table asks for, unless a word or figure would
 * break: then those that need more take it from those that can spare it.
 *
 * @param path where it comes from
 * @param table the table as it was given: orientation, borders, letter size, alignment of columns
 * @param columnWidths the widths of its columns, in whole twips; together the width between the
 *     margins
 * @param rows the rows from top to bottom
 * @param shortage what is missing where words and figures do not fit the width, so that who draws
 *     the columns must refuse the table; null where they fit
 */
public record PageTable(
    DocumentPath path,
    Table table,
    List<Length> columnWidths,
    List<PageRow> rows,
    @Nullable WidthShortage shortage)
    implements PageBlock {

  /** Copies the lists. */
  public PageTable {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(table, "table");
    columnWidths = List.copyOf(Objects.requireNonNull(columnWidths, "columnWidths"));
    rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
  }

  /**
   * Returns the letter size that the table asks for.
   *
   * @return the size; null where it asks for none, so that each component has its own
   */
  public @Nullable Length letterSize() {
    Integer points = table.letterSize();
    return points == null ? null : Length.pt(points);
  }
}
