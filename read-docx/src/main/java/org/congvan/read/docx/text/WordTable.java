package org.congvan.read.docx.text;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Alignment;
import org.congvan.layout.Length;

/**
 * A table (bảng), also one without lines that places the head of a dispatch in columns.
 *
 * @param style the name of its style; empty for none
 * @param alignment where it stands between the margins
 * @param indent how far it is from the left margin
 * @param columns the widths of its columns as the file says them; programs may show others
 * @param rows its rows
 */
public record WordTable(
    String style, Alignment alignment, Length indent, List<Length> columns, List<WordRow> rows)
    implements WordBlock {

  /** Copies the lists. */
  public WordTable {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(indent, "indent");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Answers whether no cell has a line on any side, as in tables that only place text.
   *
   * @return true if no line is drawn
   */
  public boolean isWithoutLines() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(cell -> cell.borders().isEmpty());
  }
}
