package org.congvan.read.docx.style;

import org.congvan.read.docx.property.BorderSides;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.RunProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a table style says of a part of the table, such as of its first row.
 *
 * @param paragraph properties of paragraphs
 * @param run properties of letters
 * @param borders lines around the part and inside it
 * @param shading the colour behind; empty for none, null if nothing is said
 */
public record TablePart(
    ParagraphProperties paragraph,
    RunProperties run,
    BorderSides borders,
    @Nullable String shading) {

  /** Nothing said. */
  public static final TablePart NONE =
      new TablePart(ParagraphProperties.NONE, RunProperties.NONE, BorderSides.NONE, null);

  /**
   * Returns this part and one after it, the last word counting.
   *
   * @param later the part that comes after
   * @return both together
   */
  public TablePart then(TablePart later) {
    if (later.equals(NONE)) {
      return this;
    }
    return new TablePart(
        paragraph.then(later.paragraph),
        run.then(later.run),
        borders.then(later.borders),
        later.shading == null ? shading : later.shading);
  }

  TablePart withBorders(BorderSides newBorders) {
    return new TablePart(paragraph, run, newBorders, shading);
  }
}
