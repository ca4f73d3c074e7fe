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
import org.congvan.rollup.intake.FigureKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RatioTotal;
import org.jspecify.annotations.Nullable;

/** The tables of figures among the annexes: totals and ratios, and the figures of each agency. */
final class FigureTables {

  /** The columns of figures that a portrait page holds beside the names. */
  private static final int PORTRAIT_FIGURES = 3;

  /** Those that a landscape page holds. */
  private static final int LANDSCAPE_FIGURES = 6;

  /** Of ratios and changes in percent. */
  private static final int DECIMALS = 2;

  private final PeriodResult result;

  FigureTables(PeriodResult result) {
    this.result = result;
  }

  /** The totals, then the ratios, and a chart of the first total. */
  List<Block> totals(@Nullable PeriodResult previous) {
    List<TableRow> rows = new ArrayList<>();
    List<String> headings =
        new ArrayList<>(List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Tổng số", "Số cơ quan"));
    List<TableColumn> columns =
        new ArrayList<>(
            List.of(
                SummaryAnnexes.ordinals(3),
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
      result
          .compareWith(previous)
          .forEach(comparison -> compared.put(comparison.heading().key(), comparison));
    }
    for (FigureTotal total : result.totals()) {
      List<String> row =
          row(rows.size(), total.heading(), SummaryWording.number(total.value()), total.agencies());
      if (previous != null) {
        row.addAll(4, before(Optional.ofNullable(compared.get(total.heading().key()))));
      }
      rows.add(TableRow.of(row.toArray(String[]::new)));
    }
    for (RatioTotal ratio : result.ratios()) {
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
    result.totals().stream()
        .findFirst()
        .flatMap(first -> SummaryCharts.byAgency(result, first.heading()))
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
            .map(total -> SummaryWording.number(total.value()))
            .orElse(""),
        comparison
            .flatMap(each -> each.changeInPercent(DECIMALS, RoundingMode.HALF_UP))
            .map(SummaryWording::number)
            .orElse(""));
  }

  private static String before(RatioTotal ratio, PeriodResult previous) {
    return previous.ratios().stream()
        .filter(each -> each.heading().key().equals(ratio.heading().key()))
        .findFirst()
        .map(FigureTables::value)
        .orElse("");
  }

  private static String value(RatioTotal ratio) {
    return ratio.value(DECIMALS, RoundingMode.HALF_UP).map(SummaryWording::number).orElse("");
  }

  /** The figures of each agency, as many tables as it takes. */
  List<Block> byAgency() {
    List<FigureHeading> figures = figures();
    if (figures.isEmpty() || result.agencies().isEmpty()) {
      return List.of();
    }
    boolean portrait = figures.size() <= PORTRAIT_FIGURES;
    List<Block> tables = new ArrayList<>();
    for (int from = 0; from < figures.size(); from += LANDSCAPE_FIGURES) {
      int to = Math.min(figures.size(), from + LANDSCAPE_FIGURES);
      Table table = byAgency(figures.subList(from, to));
      tables.add(portrait ? table : table.withOrientation(PageOrientation.LANDSCAPE));
    }
    return tables;
  }

  /** Those with a total, then the ratios and rates that agencies state. */
  private List<FigureHeading> figures() {
    List<FigureHeading> figures = new ArrayList<>();
    result.totals().forEach(total -> figures.add(total.heading()));
    List<FigureHeading> others = new ArrayList<>(result.figures());
    others.removeIf(heading -> result.findTotal(heading.key()).isPresent());
    figures.addAll(others);
    return figures;
  }

  private Table byAgency(List<FigureHeading> figures) {
    List<TableColumn> columns =
        new ArrayList<>(List.of(SummaryAnnexes.ordinals(1), TableColumn.text(6)));
    List<String> headings = new ArrayList<>(List.of("TT", "Cơ quan"));
    for (FigureHeading figure : figures) {
      columns.add(TableColumn.number(3));
      headings.add(figure.name() + " (" + figure.unit() + ")");
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header(headings.toArray(String[]::new)));
    for (ReportingAgency agency : result.agencies()) {
      Map<FigureKey, BigDecimal> values = result.valuesOf(agency.key());
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(rows.size()));
      cells.add(agency.fullName());
      for (FigureHeading figure : figures) {
        cells.add(
            Optional.ofNullable(values.get(figure.key())).map(SummaryWording::number).orElse(""));
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
    return result
        .findTotal(figure.key())
        .map(sum -> SummaryWording.number(sum.value()))
        .or(
            () ->
                result.ratios().stream()
                    .filter(ratio -> ratio.heading().key().equals(figure.key()))
                    .findFirst()
                    .map(FigureTables::value)
                    .filter(value -> !value.isEmpty()));
  }
}
