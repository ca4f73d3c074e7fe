package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.path.DocumentPath;

/**
 * Words of one component as they are on the page (các dòng của một thành phần thể thức), such as an
 * agency's name over two lines, with the part of the document that they come from.
 *
 * @param component the component whose style they are set in
 * @param path the part of the document that the words come from
 * @param lines the lines from the top, broken to fit their column; not empty
 * @param stroke how long the stroke is that belongs to them, computed from the widths of the
 *     letters; 0 for no stroke
 */
public record ComponentLines(
    Component component, DocumentPath path, List<String> lines, Length stroke) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no line
   */
  public ComponentLines {
    Objects.requireNonNull(component, "component");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(stroke, "stroke");
    lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("Component must have at least one line");
    }
  }

  /**
   * Makes one line without a stroke.
   *
   * @param component the component whose style it is set in
   * @param path the part of the document that the words come from
   * @param line the words
   * @return the line
   */
  public static ComponentLines of(Component component, DocumentPath path, String line) {
    return new ComponentLines(component, path, List.of(line), Length.ZERO);
  }

  /**
   * Returns the lines as running text.
   *
   * @return the lines joined by spaces
   */
  public String text() {
    return String.join(" ", lines);
  }
}
