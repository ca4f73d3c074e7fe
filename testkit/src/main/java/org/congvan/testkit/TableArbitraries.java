package org.congvan.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.PageOrientation;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.layout.Decree30Layout;
import org.congvan.page.PageComposer;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * Arbitrary tables whose cells, spanning columns and rows, fill the grid, such as a heading over
 * two columns, and fit the page.
 */
public final class TableArbitraries {
  private static final int MOST_COLUMNS = 4;
  private static final int MOST_ROWS = 4;
  private static final int WIDEST_FIGURE = 25;
  private static final PageComposer PAGE = PageComposer.of(Decree30Layout.LAYOUT);

  private TableArbitraries() {}

  /**
   * Returns tables with and without borders, heading rows, spans, empty cells, caption, a letter
   * size of their own, and with lists and figures in some cells. A cell never spans from the
   * heading into the rows below it, and all words and figures fit the page, so that every renderer
   * writes them.
   *
   * @return tables of up to 4 columns and 4 rows
   */
  public static Arbitrary<Table> tables() {
    return Remembered.of(
        Combinators.combine(grids(), looks())
            .as((table, look) -> look.of(table))
            .filter(TableArbitraries::fits));
  }

  private static Arbitrary<Table> grids() {
    return Combinators.combine(
            BodyArbitraries.headings(),
            columns().list().ofMinSize(1).ofMaxSize(MOST_COLUMNS),
            Arbitraries.integers().between(1, MOST_ROWS),
            Arbitraries.integers().between(0, 2),
            spans().list().ofSize(MOST_COLUMNS * MOST_ROWS),
            cells().list().ofSize(MOST_COLUMNS * MOST_ROWS))
        .as(TableArbitraries::table);
  }

  /** How a table is set. */
  private record Look(
      @Nullable PageOrientation orientation,
      @Nullable TableBorders borders,
      @Nullable Integer letterSize) {

    Table of(Table table) {
      return table.withOrientation(orientation).withBorders(borders).withLetterSize(letterSize);
    }
  }

  private static Arbitrary<Look> looks() {
    return Combinators.combine(
            Remembered.orNull(Arbitraries.of(PageOrientation.class), 0.7),
            Remembered.orNull(Arbitraries.of(TableBorders.class), 0.7),
            Remembered.orNull(Arbitraries.of(13, 14, 14, 11), 0.7))
        .as(Look::new);
  }

  private static boolean fits(Table table) {
    return PAGE.composeTables(DocumentBody.of(table), DocumentPath.ROOT).stream()
        .allMatch(page -> page.shortage() == null);
  }

  private static Arbitrary<TableColumn> columns() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12), Arbitraries.of(CellAlignment.class))
        .as(TableColumn::new);
  }

  /** A wish for how far a cell spans, columns in the tens and rows in the ones. */
  private static Arbitrary<Integer> spans() {
    return Arbitraries.of(11, 11, 11, 11, 21, 12, 22, 31, 13);
  }

  private static Arbitrary<TableCell> cells() {
    return Combinators.combine(
            cellTexts(),
            Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(List.<Block>of())),
                Tuple.of(1, cellBlocks().list().ofMinSize(1).ofMaxSize(2))))
        .as((inlines, blocks) -> new TableCell(inlines, blocks, 1, 1));
  }

  private static Arbitrary<Block> cellBlocks() {
    return Arbitraries.oneOf(
        BodyArbitraries.paragraphs()
            .map(paragraph -> (Block) paragraph.withRole(ParagraphRole.TEXT)),
        Combinators.combine(
                Arbitraries.of(BulletMark.class),
                TextArbitraries.words().array(String[].class).ofMinSize(1).ofMaxSize(3))
            .as(BulletList::of),
        Combinators.combine(
                Arbitraries.of(ListNumbering.class),
                TextArbitraries.words().map(ListItem::of).list().ofMinSize(1).ofMaxSize(3))
            .as((numbering, items) -> new NumberedList(numbering, 1, items)),
        BodyArbitraries.figures()
            .map(
                figure ->
                    figure.withWidthMillimetres(1 + figure.widthMillimetres() % WIDEST_FIGURE)));
  }

  private static Arbitrary<List<Inline>> cellTexts() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(List.<Inline>of())),
            Tuple.of(3, TextArbitraries.words().map(text -> List.<Inline>of(Text.of(text)))),
            Tuple.of(1, BodyArbitraries.runs())));
  }

  private static Table table(
      List<Inline> caption,
      List<TableColumn> columns,
      int height,
      int wishedHeadings,
      List<Integer> spans,
      List<TableCell> contents) {
    int headings = Math.min(wishedHeadings, height);
    boolean[][] taken = new boolean[height][columns.size()];
    List<TableRow> rows = new ArrayList<>();
    int next = 0;
    for (int row = 0; row < height; row++) {
      int below = row < headings ? headings : height;
      List<TableCell> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        if (!taken[row][column]) {
          int wide = Math.min(spans.get(next) / 10, free(taken[row], column));
          int high = Math.min(spans.get(next) % 10, below - row);
          take(taken, row, column, wide, high);
          cells.add(contents.get(next).withColumnSpan(wide).withRowSpan(high));
          next++;
        }
      }
      rows.add(new TableRow(row < headings, cells));
    }
    return new Table(caption, columns, rows);
  }

  private static int free(boolean[] row, int from) {
    int to = from;
    while (to < row.length && !row[to]) {
      to++;
    }
    return to - from;
  }

  private static void take(boolean[][] taken, int row, int column, int wide, int high) {
    for (int r = row; r < row + high; r++) {
      for (int c = column; c < column + wide; c++) {
        taken[r][c] = true;
      }
    }
  }
}
