package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Length;

/**
 * Lines of one component with the rule line that belongs to them, such as an agency's name over two
 * lines.
 *
 * @param lines the lines from the top, broken to fit their column; not empty
 * @param rule how long the rule line is, computed from the widths of the letters; zero where there
 *     is none
 */
public record RuledLines(List<String> lines, Length rule) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no line
   */
  public RuledLines {
    Objects.requireNonNull(rule, "rule");
    lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("Component must have at least one line");
    }
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
