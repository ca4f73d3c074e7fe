package org.congvan.read.docx.text;

import java.util.List;
import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table (dòng).
 *
 * @param heading whether it is repeated on each page
 * @param splits whether a page may end inside it
 * @param height its height; null where its text alone decides
 * @param exact whether the height is exact; otherwise it is the least
 * @param cells its cells from left to right
 */
public record WordRow(
    boolean heading, boolean splits, @Nullable Length height, boolean exact, List<WordCell> cells) {

  /** Copies the list. */
  public WordRow {
    cells = List.copyOf(cells);
  }
}
