package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.TableCell;
import org.congvan.body.TableRow;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;

/** The cells of one table while they are put into rows without gaps. */
final class TableGrid {

  private final CellReader reader;
  private final PaperTable paper;
  private final Map<Integer, Integer> index;
  private final int[] covered;
  private final int headings;

  /**
   * Begins with the first row.
   *
   * @param index the columns of the body by those of the paper
   */
  TableGrid(PaperTable paper, int columns, Map<Integer, Integer> index, CellReader reader) {
    this.reader = reader;
    this.paper = paper;
    this.index = index;
    this.covered = new int[columns];
    this.headings = headings(paper);
  }

  List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>(paper.rows().size());
    for (int i = 0; i < paper.rows().size(); i++) {
      rows.add(new TableRow(i < headings, cells(i)));
      for (int column = 0; column < covered.length; column++) {
        covered[column] = Math.max(0, covered[column] - 1);
      }
    }
    return rows;
  }

  private List<TableCell> cells(int row) {
    boolean heading = row < headings;
    int below = (heading ? headings : paper.rows().size()) - row;
    List<TableCell> cells = new ArrayList<>();
    int at = 0;
    for (PaperTable.Cell cell : paper.rows().get(row).cells()) {
      if (cell.rowSpan() == 0) {
        continue;
      }
      int column = Math.max(at, Objects.requireNonNull(index.get(cell.column())));
      int end = Objects.requireNonNull(index.get(cell.column() + cell.columnSpan()));
      fill(cells, at, Math.min(column, covered.length));
      while (column < covered.length && covered[column] > 0) {
        column++;
      }
      int free = column;
      while (free < Math.max(end, column + 1) && free < covered.length && covered[free] == 0) {
        free++;
      }
      if (free == column) {
        append(cells, cell, heading);
        continue;
      }
      int high = Math.max(1, Math.min(cell.rowSpan(), below));
      cells.add(reader.read(cell, heading, free - column, high));
      for (int each = column; each < free; each++) {
        covered[each] = high;
      }
      at = free;
    }
    fill(cells, at, covered.length);
    return cells;
  }

  /** Puts empty cells where none stands. */
  private void fill(List<TableCell> cells, int from, int to) {
    for (int column = from; column < to; column++) {
      if (covered[column] == 0) {
        cells.add(TableCell.of(""));
        covered[column] = 1;
      }
    }
  }

  /** Adds what a cell without a place of its own holds to the one before it. */
  private void append(List<TableCell> cells, PaperTable.Cell cell, boolean heading) {
    TableCell own = reader.read(cell, heading, 1, 1);
    if (cells.isEmpty() || (own.inlines().isEmpty() && own.blocks().isEmpty())) {
      return;
    }
    int last = cells.size() - 1;
    List<Block> blocks = new ArrayList<>(cells.get(last).blocks());
    if (!own.inlines().isEmpty()) {
      blocks.add(Paragraph.of(own.inlines().toArray(Inline[]::new)));
    }
    blocks.addAll(own.blocks());
    cells.set(last, cells.get(last).withBlocks(blocks));
  }

  /** Rows that are repeated, or that are bold above others that are not; with what they span. */
  static int headings(PaperTable paper) {
    List<PaperTable.Row> rows = paper.rows();
    int count = 0;
    while (count < rows.size() && rows.get(count).header()) {
      count++;
    }
    if (count == 0 && rows.size() > 1 && paper.lined() && isBold(rows.get(0))) {
      count = 1;
      for (int row = 0; row < count && count < rows.size(); row++) {
        for (PaperTable.Cell cell : rows.get(row).cells()) {
          count = Math.max(count, Math.min(rows.size(), row + cell.rowSpan()));
        }
      }
      count = count == rows.size() || (count < rows.size() && allBold(rows)) ? 0 : count;
    }
    return count;
  }

  private static boolean allBold(List<PaperTable.Row> rows) {
    return rows.stream().allMatch(TableGrid::isBold);
  }

  private static boolean isBold(PaperTable.Row row) {
    boolean any = false;
    for (PaperTable.Cell cell : row.cells()) {
      for (PaperBlock block : cell.blocks()) {
        if (!(block instanceof PaperLine line)) {
          return false;
        }
        if (!line.text().isBlank()) {
          if (line.form() == null || !line.form().bold()) {
            return false;
          }
          any = true;
        }
      }
    }
    return any;
  }
}
