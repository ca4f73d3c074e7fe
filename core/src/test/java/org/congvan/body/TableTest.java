package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<TableColumn> TWO = columns(2);

  @Test
  void spans_fillTheGrid() {
    Table table =
        Table.of(
            columns(3),
            new TableRow(true, List.of(cell(1, 2), cell(2, 1))),
            new TableRow(true, List.of(cell(1, 1), cell(1, 1))),
            TableRow.of("Văn phòng", "07", ""));

    assertThat(table.headerRows()).isEqualTo(2);
    assertThat(table.caption()).isEmpty();
  }

  @Test
  void rowWithTooManyCells_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(TWO, TableRow.of("a", "b"), TableRow.of("a", "b", "c")))
        .withMessage("Table row 1 has cells beyond its 2 columns");
  }

  @Test
  void rowWithTooFewCells_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(TWO, TableRow.of("a")))
        .withMessage("Table row 0 leaves column 1 of 2 empty; put an empty cell there");
  }

  @Test
  void cellReachingBelowTheLastRow_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(TWO, new TableRow(false, List.of(cell(1, 3), cell(1, 1)))))
        .withMessage("Table cells reach 2 rows below the last row");
  }

  @Test
  void moreColumnsThanProgramsKeep_areRefused() {
    assertThat(Table.of(columns(63), TableRow.of(texts(63))).columns()).hasSize(63);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(columns(64), TableRow.of(texts(64))))
        .withMessage("Table must have at most 63 columns: 64; divide it into several tables");
  }

  @Test
  void lettersOutOfBounds_areRefused() {
    Table table = Table.of(columns(1), TableRow.of("a"));

    assertThat(table.letterSize()).isNull();
    assertThat(table.withLetterSize(6).letterSize()).isEqualTo(6);
    assertThat(table.withLetterSize(20).letterSize()).isEqualTo(20);
    for (int size : new int[] {5, 21, 0, -13}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table.withLetterSize(size))
          .withMessage("Letters of a table must be 6 to 20 pt: " + size + " pt; such as 13");
    }
  }

  @Test
  void borderless_isWhatSaysSo() {
    Table table = Table.of(columns(1), TableRow.of("a"));

    assertThat(table.isBorderless()).isFalse();
    assertThat(table.withBorders(TableBorders.GRID).isBorderless()).isFalse();
    assertThat(table.withBorders(TableBorders.NONE).isBorderless()).isTrue();
  }

  private static String[] texts(int count) {
    return Collections.nCopies(count, "a").toArray(String[]::new);
  }

  @Test
  void headingBelowOtherRows_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(TWO, TableRow.of("a", "b"), TableRow.header("c", "d")))
        .withMessageContaining("row 1 is a heading below other rows");
  }

  @Test
  void tableWithoutColumnsOrRows_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(TWO))
        .withMessageContaining("2 columns, 0 rows");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(List.of(), TableRow.of()))
        .withMessageContaining("0 columns, 1 rows");
  }

  @Test
  void cellAndColumn_haveTheirLeast() {
    assertThat(TableCell.of("").inlines()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell(0, 1))
        .withMessageContaining("0 columns, 1 rows");
    assertThatIllegalArgumentException().isThrownBy(() -> cell(1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableColumn.text(0))
        .withMessageContaining("0");
    assertThat(TableColumn.number(1).alignment()).isEqualTo(CellAlignment.RIGHT);
  }

  @Property(tries = 2000)
  void table_isAcceptedIfAndOnlyIfCellsCoverItsGridOnce(
      @ForAll @IntRange(min = 1, max = 3) int width, @ForAll("rows") List<List<TableCell>> rows) {
    List<TableRow> all = rows.stream().map(cells -> new TableRow(false, cells)).toList();

    assertThat(isAccepted(width, all)).isEqualTo(coversOnce(width, rows));
  }

  @Provide
  Arbitrary<List<List<TableCell>>> rows() {
    return Arbitraries.of(cell(1, 1), cell(1, 1), cell(2, 1), cell(1, 2), cell(2, 2))
        .list()
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static boolean isAccepted(int width, List<TableRow> rows) {
    try {
      return new Table(List.of(), columns(width), rows).rows().equals(rows);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  /** Puts each cell at the first free place of its row, as HTML does. */
  private static boolean coversOnce(int width, List<List<TableCell>> rows) {
    boolean[][] taken = new boolean[rows.size()][width];
    int covered = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (TableCell cell : rows.get(row)) {
        int column = 0;
        while (column < width && taken[row][column]) {
          column++;
        }
        for (int r = row; r < row + cell.rowSpan(); r++) {
          for (int c = column; c < column + cell.columnSpan(); c++) {
            if (r >= rows.size() || c >= width || taken[r][c]) {
              return false;
            }
            taken[r][c] = true;
            covered++;
          }
        }
      }
    }
    return covered == rows.size() * width;
  }

  private static List<TableColumn> columns(int count) {
    return Collections.nCopies(count, TableColumn.text(1));
  }

  private static TableCell cell(int columnSpan, int rowSpan) {
    return new TableCell(List.of(Text.of("ô")), columnSpan, rowSpan);
  }
}
