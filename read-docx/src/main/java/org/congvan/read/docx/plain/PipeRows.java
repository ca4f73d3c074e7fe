package org.congvan.read.docx.plain;

import java.util.ArrayList;
import java.util.List;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.paper.PaperTable;

/** The rows of a table in Markdown, {@code | Sở Nội vụ | 12 |}, until the table ends. */
final class PipeRows {
  private final List<PaperPlace.InText> places = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /** Returns whether a line is a row. */
  boolean takes(String line) {
    String row = line.strip();
    return row.startsWith("|") && row.indexOf('|', 1) > 0;
  }

  /** Adds a row. */
  void add(PaperPlace.InText place, String line) {
    places.add(place);
    lines.add(line.strip());
  }

  /** Ends the table, if there is one. */
  void flushTo(List<PaperBlock> blocks) {
    if (lines.isEmpty()) {
      return;
    }
    List<PaperTable.Row> rows = new ArrayList<>();
    boolean ruled = lines.size() > 1 && isRule(lines.get(1));
    for (int i = 0; i < lines.size(); i++) {
      if (!isRule(lines.get(i))) {
        rows.add(new PaperTable.Row(ruled && i == 0, cells(places.get(i), lines.get(i))));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new PaperTable(places.get(0), true, rows));
    }
    places.clear();
    lines.clear();
  }

  private static boolean isRule(String row) {
    return row.indexOf('-') >= 0 && row.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }

  private static List<PaperTable.Cell> cells(PaperPlace.InText place, String row) {
    List<PaperTable.Cell> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String closed = row.endsWith("|") ? row : row + '|';
    for (int i = 1; i < closed.length(); i++) {
      char c = closed.charAt(i);
      if (c == '\\' && i + 1 < closed.length() && closed.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        List<PaperBlock> blocks = new ArrayList<>();
        for (String line : LineBreaks.of(cell.toString().strip())) {
          blocks.add(TextPage.line(place, line, false));
        }
        cells.add(new PaperTable.Cell(cells.size() + 1, 1, 1, blocks));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }
}
