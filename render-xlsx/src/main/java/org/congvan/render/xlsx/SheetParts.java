package org.congvan.render.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.congvan.body.CellAlignment;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.result.FigureHeading;
import org.jspecify.annotations.Nullable;

/** What the sheets of a roll-up have in common: columns, cells, bounds. */
final class SheetParts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private SheetParts() {}

  /**
   * Makes a sheet.
   *
   * @throws RenderException if it has more rows or columns than a spreadsheet
   */
  static FigureSheet sheet(
      String name,
      String title,
      List<FigureColumn> columns,
      List<List<FigureCell>> rows,
      List<FigureCell> totals) {
    if (columns.size() > FigureSheet.MAX_COLUMNS || rows.size() > FigureSheet.MAX_ROWS) {
      throw new RenderException(
          DocumentPath.ROOT,
          columns.size()
              + " columns and "
              + rows.size()
              + " rows do not fit in the sheet \""
              + name
              + "\", which has "
              + FigureSheet.MAX_COLUMNS
              + " columns and "
              + FigureSheet.MAX_ROWS
              + " rows; roll up fewer indicators or agencies, or take the JSON");
    }
    return new FigureSheet(name, title, columns, rows, totals);
  }

  /** Ordinal, indicator, channel and unit, then the figures. */
  static List<FigureColumn> headings(FigureColumn... figures) {
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(ordinals());
    columns.add(FigureColumn.text("Chỉ tiêu"));
    columns.add(FigureColumn.text("Kênh"));
    columns.add(FigureColumn.text("Đơn vị tính"));
    columns.addAll(List.of(figures));
    return columns;
  }

  static List<FigureCell> heading(int ordinal, FigureHeading heading) {
    String indicator =
        heading.period() == null
            ? heading.indicator()
            : heading.indicator() + ", " + heading.period().label();
    List<FigureCell> row = new ArrayList<>();
    row.add(FigureCell.of(ordinal));
    row.add(FigureCell.of(indicator));
    row.add(FigureCell.of(heading.channel() == null ? "" : heading.channel().name()));
    row.add(FigureCell.of(heading.unit()));
    return row;
  }

  static FigureColumn ordinals() {
    return new FigureColumn("TT", CellAlignment.CENTER);
  }

  static FigureCell number(@Nullable BigDecimal value) {
    return value == null ? FigureCell.EMPTY : FigureCell.of(value);
  }

  static FigureCell number(Optional<BigDecimal> value) {
    return number(value.orElse(null));
  }

  static String report(ReportIdentity report) {
    return (report.code() == null ? "không số" : report.code())
        + " ngày "
        + DAY.format(report.issuedOn())
        + " ("
        + report.source().name()
        + ")";
  }

  static FigureCell day(LocalDate day) {
    return FigureCell.of(DAY.format(day));
  }
}
