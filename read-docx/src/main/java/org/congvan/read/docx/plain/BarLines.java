package org.congvan.read.docx.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.paper.PaperTable;
import org.jspecify.annotations.Nullable;

/**
 * A table that a website copied with each bar on a line of its own: {@code |}, the lines of a cell,
 * {@code |}, the lines of the next; two bars one below the other stand between rows.
 *
 * @param table the table
 * @param end the position of the first line after it
 */
record BarLines(PaperTable table, int end) {
  /** Cells of heads and feet; other cells are shorter, or they are the text between tables. */
  private static final int MOST_LINES_PLACED = 60;

  private static final int MOST_LINES = 8;

  private static final int MOST_COLUMNS = 12;

  private static final int MOST_ROWS = 60;

  /** A head and a foot have two columns. */
  private static final int PLACED_COLUMNS = 2;

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** They stand in the first cell: what is before the bar above is no cell. */
  private static final Pattern RECIPIENTS = Pattern.compile("^[*_\\s]*+nơi\\s*+nhận", ANY_CASE);

  private static final Pattern PLACED =
      Pattern.compile("^[*_\\s]*+(?:cộng\\s*+h[oò]|cộng$|đảng\\s*+cộng|nơi\\s*+nhận)", ANY_CASE);

  private static final String BAR = "|";

  private static final int LONGEST_BAR = 20;

  /** Reads the table that begins at a line; null if none begins there. */
  static @Nullable BarLines at(List<String> lines, int from) {
    if (!isBar(lines, from)) {
      return null;
    }
    int start = from;
    while (isBar(lines, start + 1)) {
      start++;
    }
    List<PaperTable.Row> rows = new ArrayList<>();
    int columns = MOST_COLUMNS;
    int end = start;
    int at = start;
    while (rows.size() < MOST_ROWS && isBar(lines, at)) {
      List<int[]> cells = cells(lines, at, columns);
      boolean begins = isPlaced(lines, cells);
      boolean further = rows.isEmpty() || (cells.size() == columns && !begins);
      if (cells.size() < PLACED_COLUMNS || !further) {
        break;
      }
      columns = cells.size();
      rows.add(row(lines, cells));
      end = cells.get(cells.size() - 1)[1] + 1;
      at = end;
    }
    return rows.isEmpty()
        ? null
        : new BarLines(new PaperTable(new PaperPlace.InText(start + 2), true, rows), end);
  }

  private static boolean isBar(List<String> lines, int at) {
    return at < lines.size()
        && lines.get(at).length() <= LONGEST_BAR
        && lines.get(at).strip().equals(BAR);
  }

  /** The cells of the row after a bar: first line and end of each. */
  private static List<int[]> cells(List<String> lines, int bar, int most) {
    List<int[]> cells = new ArrayList<>();
    boolean placed = false;
    int first = bar + 1;
    while (cells.size() < (placed ? Math.min(PLACED_COLUMNS, most) : most)) {
      int end = first;
      while (end < lines.size() && end - first <= MOST_LINES_PLACED && !isBar(lines, end)) {
        placed |= PLACED.matcher(lines.get(end)).lookingAt();
        if (!cells.isEmpty() && RECIPIENTS.matcher(lines.get(end)).lookingAt()) {
          return List.of();
        }
        end++;
      }
      boolean closed = isBar(lines, end) && end > first;
      if (!closed || (!placed && end - first > MOST_LINES)) {
        break;
      }
      cells.add(new int[] {first, end});
      first = end + 1;
      if (isBar(lines, first)) {
        break;
      }
    }
    return cells;
  }

  /** A head or a foot begins a table of its own. */
  private static boolean isPlaced(List<String> lines, List<int[]> cells) {
    for (int[] cell : cells) {
      for (String line : lines.subList(cell[0], cell[1])) {
        if (PLACED.matcher(line).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private static PaperTable.Row row(List<String> lines, List<int[]> cells) {
    List<PaperTable.Cell> row = new ArrayList<>();
    for (int[] cell : cells) {
      List<PaperBlock> blocks = new ArrayList<>();
      int at = cell[0];
      while (at < cell[1]) {
        int end = CutMarkup.end(lines, at, cell[1]);
        blocks.add(
            TextPage.line(
                new PaperPlace.InText(at + 1), CutMarkup.join(lines, at, end).strip(), false));
        at = end;
      }
      row.add(new PaperTable.Cell(row.size() + 1, 1, 1, blocks));
    }
    return new PaperTable.Row(false, row);
  }
}
