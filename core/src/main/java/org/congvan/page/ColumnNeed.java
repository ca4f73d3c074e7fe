package org.congvan.page;

import java.util.Objects;
import org.congvan.layout.Length;

/**
 * The least width of a column (bề rộng tối thiểu của cột), such as 24 mm for {@code 1.250.000.000}.
 *
 * @param column the number of the column, counted from 1
 * @param width the width, with the room beside the text
 * @param content what needs it: the longest word or figure, or the alternative text of a picture in
 *     brackets; empty where nothing is in the column but cells over several
 */
public record ColumnNeed(int column, Length width, String content) {

  /** Refuses null. */
  public ColumnNeed {
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(content, "content");
  }
}
