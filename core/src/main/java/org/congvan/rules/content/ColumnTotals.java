package org.congvan.rules.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Table;
import org.congvan.rules.content.TableGrid.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a table of figures, first or last, and what its columns add up to. A table that
 * leaves rows out, compares or averages is not added up.
 */
final class ColumnTotals {

  /** A total that no reading of the rows adds up to. */
  record WrongTotal(int row, int cell, String written, BigDecimal sum, String column) {}

  private final FigureTable table;

  private ColumnTotals(FigureTable table) {
    this.table = table;
  }

  /** The totals of a table that no reading of its rows adds up to; none where there is doubt. */
  static List<WrongTotal> wrong(Table table) {
    FigureTable figures = FigureTable.of(table);
    List<WrongTotal> wrong = new ColumnTotals(figures).wrong();
    boolean certain = wrong.isEmpty() || !figures.mayBeginWithHeading();
    return certain || !new ColumnTotals(figures.withoutFirstRow()).wrong().isEmpty()
        ? wrong
        : List.of();
  }

  private List<WrongTotal> wrong() {
    if (table.total() < 0 || table.leavesRowsOut()) {
      return List.of();
    }
    List<RowRank> ranks = table.ranks();
    List<Boolean> totalLike = table.totalLike();
    List<Integer> groups = table.groups();
    boolean parts = table.hasParts();
    List<WrongTotal> wrong = new ArrayList<>();
    int right = 0;
    for (int column = table.firstColumn(); column < table.grid().width(); column++) {
      Judgement judgement =
          judge(column, new RowTotals(ranks, totalLike, groups, table.isRounded(column), parts));
      right += judgement.right() ? 1 : 0;
      if (judgement.wrong() != null) {
        wrong.add(judgement.wrong());
      }
    }
    // Rows below a total that are not counted may be parts that overlap: Nữ, Đảng viên.
    boolean overlap = table.total() == table.begin() && right == 0 && ranks.contains(RowRank.NONE);
    return !overlap && (wrong.size() == 1 || wrong.size() <= right) ? wrong : List.of();
  }

  /**
   * What a column shows.
   *
   * @param right whether its total is the sum of rows
   * @param wrong the total that differs from its sum; null if it agrees or cannot be judged
   */
  private record Judgement(boolean right, @Nullable WrongTotal wrong) {
    static final Judgement NONE = new Judgement(false, null);
  }

  private Judgement judge(int column, RowTotals rows) {
    int total = table.total();
    Slot cell = table.grid().at(total, column);
    CellFigure stated = cell.spans() ? null : CellFigure.read(cell.text());
    if (stated == null || stated.value() == null || !table.hasAmounts(column)) {
      return Judgement.NONE;
    }
    List<CellFigure> figures = new ArrayList<>();
    boolean years = stated.isYearLike();
    for (int row = table.begin(); row < table.end(); row++) {
      if (row == total) {
        continue;
      }
      CellFigure figure = figure(row, column);
      if (figure == null || (figure.value() != null && !figure.unit().equals(stated.unit()))) {
        return Judgement.NONE;
      }
      years = years && (figure.value() == null || figure.isYearLike());
      figures.add(figure);
    }
    if (years) {
      return Judgement.NONE;
    }
    BigDecimal sum = rows.difference(figures, stated);
    if (sum == null) {
      return new Judgement(true, null);
    }
    return rows.isDoubtful(figures, stated)
        ? Judgement.NONE
        : new Judgement(false, new WrongTotal(total, cell.cell(), cell.text(), sum, name(column)));
  }

  /** The heading of a column, or its number. */
  private String name(int column) {
    String heading = table.heading(column);
    return heading.isEmpty() ? "" + (column + 1) : heading;
  }

  /** The figure of a cell; null where the column cannot be added up. */
  private @Nullable CellFigure figure(int row, int column) {
    Slot slot = table.grid().at(row, column);
    CellFigure figure = CellFigure.read(slot.text());
    if (slot.spans()) {
      boolean words = figure == null || figure.value() == null;
      return words ? CellFigure.read("") : null;
    }
    return slot.says() ? null : figure;
  }
}
