package org.congvan.render.xlsx;

import java.util.Objects;
import org.congvan.body.CellAlignment;
import org.congvan.text.check.RequiredText;

/**
 * A column of a sheet of figures (cột), such as {@code Số tin, bài} with numbers at the right edge.
 *
 * @param heading the words at its head; not blank
 * @param alignment how its cells are set
 */
public record FigureColumn(String heading, CellAlignment alignment) {

  /**
   * Normalises the heading.
   *
   * @throws IllegalArgumentException if the heading is blank
   */
  public FigureColumn {
    heading = RequiredText.of(heading, "Heading of a column");
    Objects.requireNonNull(alignment, "alignment");
  }

  /**
   * Makes a column of words.
   *
   * @param heading the words at its head
   * @return a column set left
   */
  public static FigureColumn text(String heading) {
    return new FigureColumn(heading, CellAlignment.LEFT);
  }

  /**
   * Makes a column of numbers.
   *
   * @param heading the words at its head
   * @return a column set right
   */
  public static FigureColumn number(String heading) {
    return new FigureColumn(heading, CellAlignment.RIGHT);
  }
}
