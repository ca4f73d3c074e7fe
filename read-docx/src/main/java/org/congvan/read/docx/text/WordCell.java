package org.congvan.read.docx.text;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.Borders;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table (ô).
 *
 * @param column the first column that it stands in, counted from 1
 * @param columnSpan the number of columns, 1 or more
 * @param rowSpan the number of rows, 1 or more; 0 where the cell above goes on here, and what the
 *     cell holds is not shown
 * @param width its width as the file says it; null where it says none or a share
 * @param verticalAlignment where its text stands
 * @param borders the lines around it, of the table, its style and the cell together
 * @param shading the colour behind it as six hexadecimal digits; null for none
 * @param blocks what it holds
 */
public record WordCell(
    int column,
    int columnSpan,
    int rowSpan,
    @Nullable Length width,
    VerticalAlignment verticalAlignment,
    Borders borders,
    @Nullable String shading,
    List<WordBlock> blocks) {

  /** Where the text of a cell stands. */
  public enum VerticalAlignment {
    /** At the top. */
    TOP,
    /** In the middle. */
    CENTER,
    /** At the bottom. */
    BOTTOM
  }

  /** Copies the list. */
  public WordCell {
    Objects.requireNonNull(verticalAlignment, "verticalAlignment");
    Objects.requireNonNull(borders, "borders");
    blocks = List.copyOf(blocks);
  }

  /**
   * Returns its paragraphs, those in tables and text boxes included.
   *
   * @return the paragraphs in the order of reading
   */
  public List<WordParagraph> paragraphs() {
    return Paragraphs.of(blocks);
  }
}
