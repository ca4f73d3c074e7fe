package org.congvan.render.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.body.CellAlignment;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.result.DuplicateReport;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureKey;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.StatementGroup;
import org.congvan.rollup.result.StatementKind;
import org.congvan.rollup.result.SubmissionMark;
import org.congvan.rollup.result.UnaddedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a rolled-up period (bảng tổng hợp số liệu), such as totals, figures by agency and
 * late agencies of "năm 2019": one that would be empty is left out, but for the totals.
 *
 * <p>In the sheet by agency an agency that does not state a figure has an empty cell, not zero, and
 * figures that have no sum, such as rates, have no total.
 */
public final class RollupSheets {

  /** Rates are told as reports tell them, with two digits after the comma. */
  private static final int DECIMALS = 2;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** Ordinal and name of the agency. */
  private static final int COLUMNS_BEFORE_FIGURES = 2;

  private final PeriodRollup rollup;
  private final String period;
  private final List<FigureSheet> sheets = new ArrayList<>();

  private RollupSheets(PeriodRollup rollup) {
    this.rollup = rollup;
    this.period = rollup.period().label();
  }

  /**
   * Makes the sheets of a period.
   *
   * @param rollup what the reports add up to
   * @return totals, ratios, figures by agency, missing and late agencies, reports that came twice,
   *     difficulties, recommendations
   */
  public static List<FigureSheet> of(PeriodRollup rollup) {
    return new RollupSheets(rollup).all(null);
  }

  /**
   * Makes the sheets of a period, with one that compares its totals with another's.
   *
   * @param rollup what the reports add up to
   * @param previous the period before
   * @return as without it, and the comparison behind the totals
   */
  public static List<FigureSheet> of(PeriodRollup rollup, PeriodRollup previous) {
    return new RollupSheets(rollup).all(previous);
  }

  /**
   * Makes the sheet of the figures by agency alone.
   *
   * @param rollup what the reports add up to
   * @return the sheet with a row for each agency that reported and the totals
   */
  public static FigureSheet byAgency(PeriodRollup rollup) {
    return new RollupSheets(rollup).agencies();
  }

  private List<FigureSheet> all(@Nullable PeriodRollup previous) {
    totals();
    if (previous != null) {
      comparison(previous);
    }
    ratios();
    byAgency();
    missingAndLate();
    duplicates();
    statements(StatementKind.DIFFICULTY, "Khó khăn", "Khó khăn, hạn chế");
    statements(StatementKind.RECOMMENDATION, "Kiến nghị", "Kiến nghị, đề xuất");
    return List.copyOf(sheets);
  }

  private void totals() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (FigureTotal total : rollup.totals()) {
      List<FigureCell> row = heading(rows.size() + 1, total.heading());
      row.add(FigureCell.of(total.value()));
      row.add(FigureCell.of(total.agencies()));
      rows.add(row);
    }
    add(
        "Tổng hợp",
        "Tổng hợp số liệu",
        headings(FigureColumn.number("Tổng số"), FigureColumn.number("Số cơ quan có số liệu")),
        rows,
        List.of());
  }

  private void comparison(PeriodRollup previous) {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (FigureComparison compared : rollup.compareWith(previous)) {
      List<FigureCell> row = heading(rows.size() + 1, compared.heading());
      row.add(value(compared.previous()));
      row.add(value(compared.current()));
      row.add(number(compared.change()));
      row.add(number(compared.changeInPercent(DECIMALS, RoundingMode.HALF_UP)));
      rows.add(row);
    }
    addUnlessEmpty(
        "So với kỳ trước",
        "So sánh với " + previous.period().label(),
        headings(
            FigureColumn.number("Kỳ trước"),
            FigureColumn.number("Kỳ này"),
            FigureColumn.number("Tăng, giảm"),
            FigureColumn.number("Tăng, giảm (%)")),
        rows);
  }

  private static FigureCell value(@Nullable FigureTotal total) {
    return total == null ? FigureCell.EMPTY : FigureCell.of(total.value());
  }

  private static FigureCell number(Optional<BigDecimal> value) {
    return value.map(FigureCell::of).orElse(FigureCell.EMPTY);
  }

  private void ratios() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (RatioTotal ratio : rollup.ratios()) {
      List<FigureCell> row = heading(rows.size() + 1, ratio.heading());
      row.add(FigureCell.of(ratio.numerator()));
      row.add(FigureCell.of(ratio.denominator()));
      row.add(number(ratio.value(DECIMALS, RoundingMode.HALF_UP)));
      row.add(FigureCell.of(ratio.agencies()));
      rows.add(row);
    }
    addUnlessEmpty(
        "Tỷ lệ",
        "Tỷ lệ chung",
        headings(
            FigureColumn.number("Tử số"),
            FigureColumn.number("Mẫu số"),
            FigureColumn.number("Tỷ lệ"),
            FigureColumn.number("Số cơ quan có số liệu")),
        rows);
  }

  private void byAgency() {
    FigureSheet sheet = agencies();
    if (!sheet.rows().isEmpty() && sheet.columns().size() > COLUMNS_BEFORE_FIGURES) {
      sheets.add(sheet);
    }
  }

  private FigureSheet agencies() {
    List<FigureHeading> figures =
        Stream.concat(
                rollup.totals().stream().map(FigureTotal::heading),
                rollup.unadded().stream().map(UnaddedFigure::heading))
            .toList();
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(ordinals());
    columns.add(FigureColumn.text("Cơ quan"));
    figures.forEach(figure -> columns.add(FigureColumn.number(name(figure))));
    List<List<FigureCell>> rows = new ArrayList<>();
    for (ReportingAgency agency : rollup.agencies()) {
      Map<FigureKey, BigDecimal> values = rollup.valuesOf(agency.key());
      List<FigureCell> row = new ArrayList<>();
      row.add(FigureCell.of(rows.size() + 1));
      row.add(FigureCell.of(name(agency)));
      figures.forEach(figure -> row.add(number(Optional.ofNullable(values.get(figure.key())))));
      rows.add(row);
    }
    List<FigureCell> totals =
        new ArrayList<>(List.of(FigureCell.EMPTY, FigureCell.of("Tổng cộng")));
    for (FigureHeading figure : figures) {
      totals.add(number(rollup.findTotal(figure.key()).map(FigureTotal::value)));
    }
    return new FigureSheet("Theo cơ quan", "Số liệu theo cơ quan " + period, columns, rows, totals);
  }

  private void missingAndLate() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (ReportingAgency agency : rollup.missing()) {
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(name(agency)),
              FigureCell.of("Chưa gửi"),
              FigureCell.EMPTY,
              FigureCell.EMPTY,
              FigureCell.EMPTY));
    }
    for (LateReport late : rollup.late()) {
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(name(late.agency())),
              FigureCell.of("Gửi trễ"),
              day(late.dueOn()),
              day(late.first().handedInOn()),
              FigureCell.of(mark(late.first()))));
    }
    addUnlessEmpty(
        "Chưa gửi, gửi trễ",
        "Cơ quan chưa gửi, gửi trễ báo cáo",
        List.of(
            ordinals(),
            FigureColumn.text("Cơ quan"),
            FigureColumn.text("Tình trạng"),
            FigureColumn.text("Thời hạn"),
            FigureColumn.text("Ngày gửi"),
            FigureColumn.text("Báo cáo")),
        rows);
  }

  private void duplicates() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (DuplicateReport twice : rollup.duplicates()) {
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(name(twice.agency())),
              FigureCell.of(mark(twice.kept())),
              FigureCell.of(mark(twice.turnedAway())),
              FigureCell.of(twice.identical() ? "Giống nhau" : "Khác nhau")));
    }
    addUnlessEmpty(
        "Gửi nhiều lần",
        "Báo cáo gửi nhiều lần",
        List.of(
            ordinals(),
            FigureColumn.text("Cơ quan"),
            FigureColumn.text("Báo cáo được tính"),
            FigureColumn.text("Báo cáo không được tính"),
            FigureColumn.text("Nội dung")),
        rows);
  }

  private void statements(StatementKind kind, String name, String title) {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (StatementGroup group : rollup.statements(kind)) {
      String addressee = group.addressedTo();
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(group.text()),
              FigureCell.of(addressee == null ? "" : addressee),
              FigureCell.of(group.sources().size()),
              FigureCell.of(
                  group.sources().stream()
                      .map(source -> name(source.agency()) + " (" + source.source().name() + ")")
                      .collect(Collectors.joining("; ")))));
    }
    addUnlessEmpty(
        name,
        title,
        List.of(
            ordinals(),
            FigureColumn.text("Nội dung"),
            FigureColumn.text("Gửi đến"),
            FigureColumn.number("Số cơ quan"),
            FigureColumn.text("Nguồn")),
        rows);
  }

  private static List<FigureColumn> headings(FigureColumn... figures) {
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(ordinals());
    columns.add(FigureColumn.text("Chỉ tiêu"));
    columns.add(FigureColumn.text("Kênh"));
    columns.add(FigureColumn.text("Đơn vị tính"));
    columns.addAll(List.of(figures));
    return columns;
  }

  private static List<FigureCell> heading(int ordinal, FigureHeading heading) {
    List<FigureCell> row = new ArrayList<>();
    row.add(FigureCell.of(ordinal));
    row.add(FigureCell.of(indicator(heading)));
    row.add(FigureCell.of(heading.channel() == null ? "" : heading.channel().name()));
    row.add(FigureCell.of(heading.unit()));
    return row;
  }

  private static FigureColumn ordinals() {
    return new FigureColumn("TT", CellAlignment.CENTER);
  }

  private static String name(FigureHeading heading) {
    String channel = heading.channel() == null ? "" : " – " + heading.channel().name();
    return indicator(heading) + channel + " (" + heading.unit() + ")";
  }

  private static String indicator(FigureHeading heading) {
    return heading.period() == null
        ? heading.indicator()
        : heading.indicator() + ", " + heading.period().label();
  }

  /** With the agency above it, which tells communes of one name apart. */
  private static String name(ReportingAgency agency) {
    return agency.parentName() == null ? agency.name() : agency.name() + ", " + agency.parentName();
  }

  private static String mark(SubmissionMark mark) {
    return (mark.code() == null ? "không số" : mark.code().toString())
        + " ngày "
        + DAY.format(mark.issuedOn())
        + " ("
        + mark.source().name()
        + ")";
  }

  private static FigureCell day(LocalDate day) {
    return FigureCell.of(DAY.format(day));
  }

  private void addUnlessEmpty(
      String name, String title, List<FigureColumn> columns, List<List<FigureCell>> rows) {
    if (!rows.isEmpty()) {
      add(name, title, columns, rows, List.of());
    }
  }

  private void add(
      String name,
      String title,
      List<FigureColumn> columns,
      List<List<FigureCell>> rows,
      List<FigureCell> totals) {
    sheets.add(new FigureSheet(name, title + " " + period, columns, rows, totals));
  }
}
