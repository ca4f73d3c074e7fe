package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.PageOrientation;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureKey;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.ReportingAgency;
import org.jspecify.annotations.Nullable;

/** The tables of figures among the annexes: totals and ratios, and the figures of each agency. */
final class FigureTables {

  /** As many columns of figures as an upright page holds beside the names. */
  private static final int UPRIGHT_FIGURES = 3;

  /** As many as a page across holds. */
  private static final int FIGURES_ACROSS = 6;

  /** Of ratios and changes in percent. */
  private static final int DECIMALS = 2;

  private final PeriodRollup rollup;

  FigureTables(PeriodRollup rollup) {
    this.rollup = rollup;
  }

  /** The totals, the ratios behind them, and a chart of the first total. */
  List<Block> totals(@Nullable PeriodRollup previous) {
    List<TableRow> rows = new ArrayList<>();
    List<String> headings =
        new ArrayList<>(List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Tổng số", "Số cơ quan"));
    List<TableColumn> columns =
        new ArrayList<>(
            List.of(
                RollupAnnexes.ordinals(3),
                TableColumn.text(14),
                TableColumn.text(6),
                TableColumn.number(6),
                TableColumn.number(4)));
    if (previous != null) {
      headings.addAll(4, List.of("Kỳ trước", "Tăng, giảm (%)"));
      columns.addAll(4, List.of(TableColumn.number(6), TableColumn.number(5)));
    }
    rows.add(TableRow.header(headings.toArray(String[]::new)));
    Map<FigureKey, FigureComparison> compared = new HashMap<>();
    if (previous != null) {
      rollup
          .compareWith(previous)
          .forEach(comparison -> compared.put(comparison.heading().key(), comparison));
    }
    for (FigureTotal total : rollup.totals()) {
      List<String> row =
          row(rows.size(), total.heading(), RollupWords.number(total.value()), total.agencies());
      if (previous != null) {
        row.addAll(4, before(Optional.ofNullable(compared.get(total.heading().key()))));
      }
      rows.add(TableRow.of(row.toArray(String[]::new)));
    }
    for (RatioTotal ratio : rollup.ratios()) {
      List<String> row = row(rows.size(), ratio.heading(), value(ratio), ratio.agencies());
      if (previous != null) {
        row.addAll(4, List.of(before(ratio, previous), ""));
      }
      rows.add(TableRow.of(row.toArray(String[]::new)));
    }
    if (rows.size() == 1) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(List.of(), columns, rows));
    rollup.totals().stream()
        .findFirst()
        .flatMap(first -> RollupCharts.byAgency(rollup, first.heading()))
        .ifPresent(blocks::add);
    return blocks;
  }

  private static List<String> row(int ordinal, FigureHeading heading, String value, int agencies) {
    return new ArrayList<>(
        List.of(
            Integer.toString(ordinal),
            heading.name(),
            heading.unit(),
            value,
            Integer.toString(agencies)));
  }

  private static List<String> before(Optional<FigureComparison> comparison) {
    return List.of(
        comparison
            .flatMap(each -> Optional.ofNullable(each.previous()))
            .map(total -> RollupWords.number(total.value()))
            .orElse(""),
        comparison
            .flatMap(each -> each.changeInPercent(DECIMALS, RoundingMode.HALF_UP))
            .map(RollupWords::number)
            .orElse(""));
  }

  private static String before(RatioTotal ratio, PeriodRollup previous) {
    return previous.ratios().stream()
        .filter(each -> each.heading().key().equals(ratio.heading().key()))
        .findFirst()
        .map(FigureTables::value)
        .orElse("");
  }

  private static String value(RatioTotal ratio) {
    return ratio.value(DECIMALS, RoundingMode.HALF_UP).map(RollupWords::number).orElse("");
  }

  /** The figures of each agency, as many tables as it takes. */
  List<Block> byAgency() {
    List<FigureHeading> figures = figures();
    if (figures.isEmpty() || rollup.agencies().isEmpty()) {
      return List.of();
    }
    boolean upright = figures.size() <= UPRIGHT_FIGURES;
    List<Block> tables = new ArrayList<>();
    for (int from = 0; from < figures.size(); from += FIGURES_ACROSS) {
      int to = Math.min(figures.size(), from + FIGURES_ACROSS);
      Table table = byAgency(figures.subList(from, to));
      tables.add(upright ? table : table.withOrientation(PageOrientation.LANDSCAPE));
    }
    return tables;
  }

  /** Those with a total, then the ratios and rates that agencies state. */
  private List<FigureHeading> figures() {
    List<FigureHeading> figures = new ArrayList<>();
    rollup.totals().forEach(total -> figures.add(total.heading()));
    List<FigureHeading> others = new ArrayList<>(rollup.figures());
    others.removeIf(heading -> rollup.findTotal(heading.key()).isPresent());
    figures.addAll(others);
    return figures;
  }

  private Table byAgency(List<FigureHeading> figures) {
    List<TableColumn> columns =
        new ArrayList<>(List.of(RollupAnnexes.ordinals(1), TableColumn.text(6)));
    List<String> headings = new ArrayList<>(List.of("TT", "Cơ quan"));
    for (FigureHeading figure : figures) {
      columns.add(TableColumn.number(3));
      headings.add(figure.name() + " (" + figure.unit() + ")");
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header(headings.toArray(String[]::new)));
    for (ReportingAgency agency : rollup.agencies()) {
      Map<FigureKey, BigDecimal> values = rollup.valuesOf(agency.key());
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(rows.size()));
      cells.add(agency.fullName());
      for (FigureHeading figure : figures) {
        cells.add(
            Optional.ofNullable(values.get(figure.key())).map(RollupWords::number).orElse(""));
      }
      rows.add(TableRow.of(cells.toArray(String[]::new)));
    }
    rows.add(totalsOf(figures));
    return new Table(List.of(), columns, rows);
  }

  private TableRow totalsOf(List<FigureHeading> figures) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(new TableCell(List.of(Text.bold("Tổng cộng")), 2, 1));
    for (FigureHeading figure : figures) {
      List<Inline> total =
          total(figure).map(value -> List.<Inline>of(Text.bold(value))).orElse(List.of());
      cells.add(new TableCell(total, 1, 1));
    }
    return new TableRow(false, cells);
  }

  /** A sum, or the ratio of sums. */
  private Optional<String> total(FigureHeading figure) {
    return rollup
        .findTotal(figure.key())
        .map(sum -> RollupWords.number(sum.value()))
        .or(
            () ->
                rollup.ratios().stream()
                    .filter(ratio -> ratio.heading().key().equals(figure.key()))
                    .findFirst()
                    .map(FigureTables::value)
                    .filter(value -> !value.isEmpty()));
  }
}
