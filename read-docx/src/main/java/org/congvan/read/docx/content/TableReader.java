package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.congvan.body.CellAlignment;
import org.congvan.body.Inline;
import org.congvan.body.PageOrientation;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.layout.Alignment;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.jspecify.annotations.Nullable;

/** Makes tables of the body out of tables on paper. */
final class TableReader {

  /** A4 upright is 210 mm wide, so a wider table lies across. */
  private static final double WIDEST_UPRIGHT = 200;

  private static final int MOST_SHARES = 60;
  private static final double TOLERANCE = 0.6;

  private final CellReader cells;
  private final Findings findings;

  TableReader(CellReader cells, Findings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  /** Makes a table; empty if no table of a body can be so, and its lines must be read as text. */
  Optional<Table> read(PaperTable paper, List<Inline> caption) {
    List<Integer> edges = edges(paper);
    int columns = edges.size() - 1;
    if (columns < 1) {
      return Optional.empty();
    }
    if (columns > Table.MOST_COLUMNS) {
      findings.doubt(
          paper.place(),
          "",
          "The table has more than " + Table.MOST_COLUMNS + " columns and is read as text.",
          "text",
          "table");
      return Optional.empty();
    }
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < edges.size(); i++) {
      index.put(edges.get(i), i);
    }
    List<TableRow> rows = new TableGrid(paper, columns, index, cells).rows();
    try {
      return Optional.of(
          new Table(
              caption,
              columns(paper, edges),
              rows,
              width(paper) > WIDEST_UPRIGHT ? PageOrientation.LANDSCAPE : null,
              paper.lined() ? null : TableBorders.NONE,
              null));
    } catch (IllegalArgumentException refused) {
      findings.doubt(
          paper.place(), "", "The table is read as text: " + refused.getMessage() + ".", "text");
      return Optional.empty();
    }
  }

  private static Stream<PaperTable.Cell> cells(PaperTable paper) {
    return paper.rows().stream().flatMap(row -> row.cells().stream());
  }

  /** The columns in which a cell begins, and the one after the last; others are not seen. */
  private static List<Integer> edges(PaperTable paper) {
    TreeSet<Integer> edges = new TreeSet<>();
    cells(paper)
        .forEach(
            cell -> {
              edges.add(cell.column());
              edges.add(cell.column() + cell.columnSpan());
            });
    if (!edges.isEmpty()) {
      edges.add(1);
    }
    return new ArrayList<>(edges);
  }

  private static double width(PaperTable paper) {
    return paper.columnMillimetres().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<TableColumn> columns(PaperTable paper, List<Integer> edges) {
    List<Integer> shares = shares(paper, edges);
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      columns.add(new TableColumn(shares.get(i), alignment(paper, edges.get(i))));
    }
    return columns;
  }

  /** The smallest whole numbers that are to each other as the widths are, within a little. */
  private static List<Integer> shares(PaperTable paper, List<Integer> edges) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      double width = 0;
      for (int column = edges.get(i); column < edges.get(i + 1); column++) {
        width +=
            column <= paper.columnMillimetres().size()
                ? paper.columnMillimetres().get(column - 1)
                : 0;
      }
      widths.add(width);
    }
    double all = widths.stream().mapToDouble(Double::doubleValue).sum();
    if (widths.stream().anyMatch(width -> width <= 0)) {
      return widths.stream().map(width -> 1).toList();
    }
    for (int sum = widths.size(); sum <= MOST_SHARES; sum++) {
      List<Integer> shares = shares(widths, all, sum);
      if (shares != null) {
        return shares;
      }
    }
    return widths.stream().map(width -> (int) Math.max(1, Math.round(width))).toList();
  }

  private static @Nullable List<Integer> shares(List<Double> widths, double all, int sum) {
    List<Integer> shares = new ArrayList<>(widths.size());
    for (double width : widths) {
      long share = Math.round(width * sum / all);
      if (share < 1 || Math.abs(width - share * all / sum) > TOLERANCE) {
        return null;
      }
      shares.add((int) share);
    }
    return shares;
  }

  /** How most cells of a column below the heading are set. */
  private static CellAlignment alignment(PaperTable paper, int column) {
    int left = 0;
    int centred = 0;
    int right = 0;
    List<PaperTable.Row> rows = paper.rows();
    for (PaperTable.Row row : rows.subList(TableGrid.headings(paper), rows.size())) {
      for (PaperTable.Cell cell : row.cells()) {
        Alignment set = cell.column() == column && cell.columnSpan() == 1 ? alignment(cell) : null;
        left += set == Alignment.LEFT || set == Alignment.JUSTIFIED ? 1 : 0;
        centred += set == Alignment.CENTER ? 1 : 0;
        right += set == Alignment.RIGHT ? 1 : 0;
      }
    }
    if (right > left && right >= centred) {
      return CellAlignment.RIGHT;
    }
    return centred > left ? CellAlignment.CENTER : CellAlignment.LEFT;
  }

  private static @Nullable Alignment alignment(PaperTable.Cell cell) {
    for (PaperBlock block : cell.blocks()) {
      if (block instanceof PaperLine line && line.form() != null && !line.text().isBlank()) {
        return line.form().alignment();
      }
    }
    return null;
  }
}
