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
    Outcome outcome = new ColumnTotals(figures).outcome();
    if (!figures.mayBeginWithHeading()) {
      return outcome.reported();
    }
    Outcome below = new ColumnTotals(figures.withoutFirstRow()).outcome();
    if (below.right() != outcome.right()) {
      return (below.right() > outcome.right() ? below : outcome).reported();
    }
    return below.reported().isEmpty() ? List.of() : outcome.reported();
  }

  /**
   * What the columns of a table show.
   *
   * @param right how many totals are the sums of rows
   * @param wrong the totals that differ from their sums
   * @param overlap whether the rows may count the same twice
   */
  private record Outcome(int right, List<WrongTotal> wrong, boolean overlap) {
    static final Outcome NONE = new Outcome(0, List.of(), false);

    /** The wrong totals, unless so many are wrong that they are no sums at all. */
    List<WrongTotal> reported() {
      return !overlap && (wrong.size() == 1 || wrong.size() <= right) ? wrong : List.of();
    }
  }

  private Outcome outcome() {
    if (table.total() < 0 || table.leavesRowsOut() || table.isSideBySide()) {
      return Outcome.NONE;
    }
    List<RowRank> ranks = table.ranks();
    boolean ofMoney = table.hasSeveralUnits();
    List<WrongTotal> wrong = new ArrayList<>();
    int right = 0;
    for (int column = table.firstColumn(); column < table.grid().width(); column++) {
      ColumnHeading heading = table.heading(column);
      if (heading.isAmount() && (!ofMoney || heading.isMoney())) {
        Judgement judgement = judge(column, heading, ranks);
        right += judgement.right() ? 1 : 0;
        if (judgement.wrong() != null) {
          wrong.add(judgement.wrong());
        }
      }
    }
    // Rows below a total that are not counted may be parts that overlap: Nữ, Đảng viên.
    boolean overlap = table.total() == table.begin() && right == 0 && ranks.contains(RowRank.NONE);
    return new Outcome(right, wrong, overlap);
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

  private Judgement judge(int column, ColumnHeading heading, List<RowRank> ranks) {
    int total = table.total();
    Slot cell = table.grid().at(total, column);
    CellFigure stated = cell.spans() ? null : CellFigure.read(cell.text());
    if (stated == null || stated.value() == null) {
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
    RowTotals rows =
        new RowTotals(
            ranks,
            table.totalLike(),
            table.groups(),
            table.isRounded(heading, stated.value()),
            table.hasParts());
    BigDecimal sum = rows.difference(figures, stated);
    if (sum == null) {
      return new Judgement(true, null);
    }
    boolean doubtful =
        rows.isDoubtful(figures, stated)
            || (heading.countsAgencies() && stated.value().compareTo(sum) < 0);
    String name = heading.words().isEmpty() ? "" + (column + 1) : heading.words();
    return doubtful
        ? Judgement.NONE
        : new Judgement(false, new WrongTotal(total, cell.cell(), cell.text(), sum, name));
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
