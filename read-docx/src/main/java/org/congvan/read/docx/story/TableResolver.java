package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.read.docx.property.BorderSides;
import org.congvan.read.docx.style.FormatResolver;
import org.congvan.read.docx.style.TablePart;
import org.congvan.read.docx.style.TableStyle;
import org.congvan.read.docx.text.WordCell;
import org.congvan.read.docx.text.WordRow;
import org.congvan.read.docx.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Works out where the cells of a table are, and what its style says of each. */
final class TableResolver {

  private final StoryResolver story;
  private final FormatResolver formats;

  TableResolver(StoryResolver story, FormatResolver formats) {
    this.story = story;
    this.formats = formats;
  }

  /** Where a cell begins. */
  private record Corner(int row, int cell) {}

  WordTable table(RawTable raw) {
    TableStyle style = formats.table(raw.style);
    List<int[]> spans = rowSpans(raw);
    List<WordRow> rows = new ArrayList<>(raw.rows.size());
    for (int r = 0; r < raw.rows.size(); r++) {
      RawTable.Row row = raw.rows.get(r);
      List<WordCell> cells = new ArrayList<>(row.cells.size());
      int column = row.columnsBefore;
      for (int c = 0; c < row.cells.size(); c++) {
        RawTable.Cell cell = row.cells.get(c);
        int span = spans.get(r)[c];
        TablePart part =
            style.of(
                new TableStyle.Cell(
                    r,
                    r + Math.max(span, 1) - 1,
                    raw.rows.size(),
                    c == 0,
                    c == row.cells.size() - 1,
                    column),
                raw.look,
                raw.borders);
        cells.add(cell(cell, part, column, span));
        column += cell.span;
      }
      rows.add(new WordRow(row.heading, row.splits, row.height, row.exact, cells));
    }
    return new WordTable(
        style.name(),
        FormatResolver.alignment(raw.justification, raw.rightToLeft),
        raw.indent,
        raw.columns,
        rows);
  }

  private WordCell cell(RawTable.Cell raw, TablePart part, int column, int rowSpan) {
    BorderSides sides = part.borders().then(raw.borders);
    return new WordCell(
        column + 1,
        raw.span,
        rowSpan,
        raw.width,
        raw.alignment,
        TableStyle.drawn(sides),
        shading(raw.shading == null ? part.shading() : raw.shading),
        story.blocks(raw.blocks, part));
  }

  private static @Nullable String shading(@Nullable String said) {
    return said == null || said.isEmpty() ? null : said;
  }

  /** For each cell the number of rows, 0 where it goes on from the one above. */
  private static List<int[]> rowSpans(RawTable raw) {
    List<int[]> spans = new ArrayList<>(raw.rows.size());
    Map<Integer, Corner> open = new HashMap<>();
    for (int r = 0; r < raw.rows.size(); r++) {
      RawTable.Row row = raw.rows.get(r);
      int[] own = new int[row.cells.size()];
      spans.add(own);
      int column = row.columnsBefore;
      for (int c = 0; c < own.length; c++) {
        RawTable.Cell cell = row.cells.get(c);
        Corner above = open.get(column);
        if (cell.merge == RawTable.Merge.GOES_ON && above != null) {
          spans.get(above.row())[above.cell()]++;
        } else {
          own[c] = 1;
          if (cell.merge == RawTable.Merge.NONE) {
            open.remove(column);
          } else {
            open.put(column, new Corner(r, c));
          }
        }
        column += cell.span;
      }
    }
    return spans;
  }
}
