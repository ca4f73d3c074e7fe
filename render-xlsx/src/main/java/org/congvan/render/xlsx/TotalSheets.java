package org.congvan.render.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.rollup.intake.FigureKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RatioTotal;
import org.jspecify.annotations.Nullable;

/** The sheets of totals, comparison, ratios and figures by agency. */
final class TotalSheets {

  /** Rates have two digits after the comma, as in reports. */
  private static final int DECIMALS = 2;

  private final PeriodResult result;
  private final String period;

  TotalSheets(PeriodResult result) {
    this.result = result;
    this.period = result.period().label();
  }

  FigureSheet totals() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (FigureTotal total : result.totals()) {
      List<FigureCell> row = SheetParts.heading(rows.size() + 1, total.heading());
      row.add(FigureCell.of(total.value()));
      row.add(FigureCell.of(total.agencies()));
      rows.add(row);
    }
    return SheetParts.sheet(
        "Tổng hợp",
        "Tổng hợp số liệu " + period,
        SheetParts.headings(
            FigureColumn.number("Tổng số"), FigureColumn.number("Số cơ quan có số liệu")),
        rows,
        List.of());
  }

  FigureSheet comparison(PeriodResult previous) {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (FigureComparison compared : result.compareWith(previous)) {
      List<FigureCell> row = SheetParts.heading(rows.size() + 1, compared.heading());
      row.add(value(compared.previous()));
      row.add(value(compared.current()));
      row.add(SheetParts.number(compared.change()));
      row.add(SheetParts.number(compared.changeInPercent(DECIMALS, RoundingMode.HALF_UP)));
      rows.add(row);
    }
    return SheetParts.sheet(
        "So với kỳ trước",
        "So sánh " + period + " với " + previous.period().label(),
        SheetParts.headings(
            FigureColumn.number("Kỳ trước"),
            FigureColumn.number("Kỳ này"),
            FigureColumn.number("Tăng, giảm"),
            FigureColumn.number("Tăng, giảm (%)")),
        rows,
        List.of());
  }

  private static FigureCell value(@Nullable FigureTotal total) {
    return total == null ? FigureCell.EMPTY : FigureCell.of(total.value());
  }

  FigureSheet ratios() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (RatioTotal ratio : result.ratios()) {
      List<FigureCell> row = SheetParts.heading(rows.size() + 1, ratio.heading());
      row.add(FigureCell.of(ratio.numerator()));
      row.add(FigureCell.of(ratio.denominator()));
      row.add(SheetParts.number(value(ratio)));
      row.add(FigureCell.of(ratio.agencies()));
      rows.add(row);
    }
    return SheetParts.sheet(
        "Tỷ lệ",
        "Tỷ lệ chung " + period,
        SheetParts.headings(
            FigureColumn.number("Tử số"),
            FigureColumn.number("Mẫu số"),
            FigureColumn.number("Tỷ lệ"),
            FigureColumn.number("Số cơ quan có số liệu")),
        rows,
        List.of());
  }

  private static Optional<BigDecimal> value(RatioTotal ratio) {
    return ratio.value(DECIMALS, RoundingMode.HALF_UP);
  }

  FigureSheet byAgency() {
    List<FigureHeading> figures = figures();
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(SheetParts.ordinals());
    columns.add(FigureColumn.text("Cơ quan"));
    figures.forEach(
        figure -> columns.add(FigureColumn.number(figure.name() + " (" + figure.unit() + ")")));
    List<List<FigureCell>> rows = new ArrayList<>();
    for (ReportingAgency agency : result.agencies()) {
      Map<FigureKey, BigDecimal> values = result.valuesOf(agency.key());
      List<FigureCell> row = new ArrayList<>();
      row.add(FigureCell.of(rows.size() + 1));
      row.add(FigureCell.of(agency.fullName()));
      figures.forEach(figure -> row.add(SheetParts.number(values.get(figure.key()))));
      rows.add(row);
    }
    List<FigureCell> totals =
        new ArrayList<>(List.of(FigureCell.EMPTY, FigureCell.of("Tổng cộng")));
    Map<FigureKey, BigDecimal> bottomLine = bottomLine();
    figures.forEach(figure -> totals.add(SheetParts.number(bottomLine.get(figure.key()))));
    return SheetParts.sheet(
        "Theo cơ quan", "Số liệu theo cơ quan " + period, columns, rows, totals);
  }

  /** Those with a total, then the ratios and rates that agencies state. */
  private List<FigureHeading> figures() {
    Map<FigureKey, FigureHeading> figures = new LinkedHashMap<>();
    result.totals().forEach(total -> figures.put(total.heading().key(), total.heading()));
    result.figures().forEach(stated -> figures.putIfAbsent(stated.key(), stated));
    return List.copyOf(figures.values());
  }

  /** Sums, and ratios of sums; a map, because searching for each of many figures would be slow. */
  private Map<FigureKey, BigDecimal> bottomLine() {
    Map<FigureKey, BigDecimal> totals = new HashMap<>();
    for (RatioTotal ratio : result.ratios()) {
      value(ratio).ifPresent(value -> totals.put(ratio.heading().key(), value));
    }
    result.totals().forEach(total -> totals.put(total.heading().key(), total.value()));
    return totals;
  }
}
