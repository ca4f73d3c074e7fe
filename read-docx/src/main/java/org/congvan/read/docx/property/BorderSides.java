package org.congvan.read.docx.property;

import org.congvan.layout.Length;
import org.congvan.read.docx.format.BorderLine;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * Borders of a paragraph, cell or table as one level of formatting says them; null where it says
 * nothing, {@link #NO_LINE} where it says that there is none.
 *
 * @param top above
 * @param bottom below
 * @param left at the left
 * @param right at the right
 * @param insideRows between rows of a table, or between paragraphs
 * @param insideColumns between columns of a table
 */
public record BorderSides(
    @Nullable BorderLine top,
    @Nullable BorderLine bottom,
    @Nullable BorderLine left,
    @Nullable BorderLine right,
    @Nullable BorderLine insideRows,
    @Nullable BorderLine insideColumns) {

  /** Nothing said. */
  public static final BorderSides NONE = new BorderSides(null, null, null, null, null, null);

  /** Said to have no line. */
  public static final BorderLine NO_LINE = new BorderLine("none", Length.ZERO, Length.ZERO, null);

  /**
   * Reads from the start tag of the borders to their end tag.
   *
   * @param xml at the start tag, such as {@code w:pBdr}
   * @return the borders
   */
  public static BorderSides read(XmlCursor xml) {
    BorderSides sides = NONE;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.vocabulary() == Vocabulary.WORD) {
        sides = sides.then(side(xml.name(), line(xml)));
      }
    }
    return sides;
  }

  private static BorderSides side(String name, BorderLine line) {
    return switch (name) {
      case "top" -> new BorderSides(line, null, null, null, null, null);
      case "bottom" -> new BorderSides(null, line, null, null, null, null);
      case "left", "start" -> new BorderSides(null, null, line, null, null, null);
      case "right", "end" -> new BorderSides(null, null, null, line, null, null);
      case "between", "insideH" -> new BorderSides(null, null, null, null, line, null);
      case "insideV" -> new BorderSides(null, null, null, null, null, line);
      default -> NONE;
    };
  }

  private static BorderLine line(XmlCursor xml) {
    String form = xml.attribute("val");
    if (form == null || form.equals("nil") || form.equals("none")) {
      return NO_LINE;
    }
    Length width = Measures.eighthPoints(xml.attribute("sz"));
    Length space = Measures.points(xml.attribute("space"));
    return new BorderLine(
        form,
        width == null ? Length.ZERO : width,
        space == null ? Length.ZERO : space,
        Measures.colour(xml.attribute("color")));
  }

  /**
   * Returns these borders and those of a later level, side by side the last word counting.
   *
   * @param later the level that comes after
   * @return both together
   */
  public BorderSides then(BorderSides later) {
    if (later.equals(NONE)) {
      return this;
    }
    return new BorderSides(
        last(top, later.top),
        last(bottom, later.bottom),
        last(left, later.left),
        last(right, later.right),
        last(insideRows, later.insideRows),
        last(insideColumns, later.insideColumns));
  }

  private static @Nullable BorderLine last(
      @Nullable BorderLine earlier, @Nullable BorderLine later) {
    return later == null ? earlier : later;
  }

  /**
   * Returns a line that is drawn.
   *
   * @param line what is said
   * @return the line; null if nothing is said, or that there is none
   */
  public static @Nullable BorderLine drawn(@Nullable BorderLine line) {
    return NO_LINE.equals(line) ? null : line;
  }
}
