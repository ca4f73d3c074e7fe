package org.congvan.read.docx.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Line breaks inside a cell of Markdown, which are the tag {@code <br>}. */
final class LineBreaks {
  private static final Pattern BREAK = Pattern.compile("<[bB][rR]\\s?+/?+>");

  private LineBreaks() {}

  /** Returns the lines of a cell. */
  static List<String> of(String cell) {
    List<String> lines = new ArrayList<>();
    Matcher breaks = BREAK.matcher(cell);
    int start = 0;
    while (breaks.find()) {
      lines.add(cell.substring(start, breaks.start()));
      start = breaks.end();
    }
    lines.add(cell.substring(start));
    return lines;
  }
}
