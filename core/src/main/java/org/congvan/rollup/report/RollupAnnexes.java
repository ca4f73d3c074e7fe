package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.congvan.body.Block;
import org.congvan.body.CellAlignment;
import org.congvan.body.DocumentBody;
import org.congvan.body.Inline;
import org.congvan.body.PageOrientation;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.model.Attachment;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureKey;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.text.OfficialNumber;

/**
 * The annexes of a rolled-up report (phụ lục của báo cáo tổng hợp): the totals with a chart of the
 * first of them, the figures of each agency with their totals, and the agencies that are missing or
 * late. Each is there only if it holds something.
 *
 * <p>Many figures make several tables side by side, which stand across; a figure that an agency
 * does not state is an empty cell, not zero. The text of the report is {@link RolledReport}.
 */
public final class RollupAnnexes {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** As many columns of figures as an upright page holds beside the names. */
  private static final int UPRIGHT_FIGURES = 3;

  /** As many as a page across holds. */
  private static final int FIGURES_ACROSS = 6;

  private final PeriodRollup rollup;
  private final List<Attachment> annexes = new ArrayList<>();

  private RollupAnnexes(PeriodRollup rollup) {
    this.rollup = rollup;
  }

  /**
   * Makes the annexes of a period.
   *
   * @param rollup what the reports add up to
   * @return up to three annexes
   */
  public static List<Attachment> of(PeriodRollup rollup) {
    RollupAnnexes made = new RollupAnnexes(rollup);
    made.totals();
    made.byAgency();
    made.missingAndLate();
    return List.copyOf(made.annexes);
  }

  private void totals() {
    List<FigureTotal> totals = rollup.totals();
    if (totals.isEmpty()) {
      return;
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header("TT", "Chỉ tiêu", "Đơn vị tính", "Tổng số", "Số cơ quan"));
    for (FigureTotal total : totals) {
      rows.add(
          TableRow.of(
              Integer.toString(rows.size()),
              name(total.heading()),
              total.heading().unit(),
              number(total.value()),
              Integer.toString(total.agencies())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            List.of(),
            List.of(
                ordinals(),
                TableColumn.text(7),
                TableColumn.text(3),
                TableColumn.number(3),
                TableColumn.number(2)),
            rows));
    RollupCharts.byAgency(rollup, totals.get(0).heading()).ifPresent(blocks::add);
    add("Tổng hợp số liệu", blocks);
  }

  private void byAgency() {
    List<FigureHeading> figures = new ArrayList<>();
    rollup.totals().forEach(total -> figures.add(total.heading()));
    rollup.unadded().forEach(unadded -> figures.add(unadded.heading()));
    if (figures.isEmpty() || rollup.agencies().isEmpty()) {
      return;
    }
    boolean upright = figures.size() <= UPRIGHT_FIGURES;
    List<Block> tables = new ArrayList<>();
    for (int from = 0; from < figures.size(); from += FIGURES_ACROSS) {
      int to = Math.min(figures.size(), from + FIGURES_ACROSS);
      Table table = byAgency(figures.subList(from, to));
      tables.add(upright ? table : table.withOrientation(PageOrientation.LANDSCAPE));
    }
    add("Số liệu theo cơ quan", tables);
  }

  private Table byAgency(List<FigureHeading> figures) {
    List<TableColumn> columns = new ArrayList<>(List.of(ordinals(), TableColumn.text(6)));
    List<String> headings = new ArrayList<>(List.of("TT", "Cơ quan"));
    for (FigureHeading figure : figures) {
      columns.add(TableColumn.number(3));
      headings.add(name(figure) + " (" + figure.unit() + ")");
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header(headings.toArray(String[]::new)));
    for (ReportingAgency agency : rollup.agencies()) {
      Map<FigureKey, BigDecimal> values = rollup.valuesOf(agency.key());
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(rows.size()));
      cells.add(name(agency));
      for (FigureHeading figure : figures) {
        cells.add(
            Optional.ofNullable(values.get(figure.key())).map(RollupAnnexes::number).orElse(""));
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
          rollup
              .findTotal(figure.key())
              .map(sum -> List.<Inline>of(Text.bold(number(sum.value()))))
              .orElse(List.of());
      cells.add(new TableCell(total, 1, 1));
    }
    return new TableRow(false, cells);
  }

  private void missingAndLate() {
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header("TT", "Cơ quan", "Tình trạng", "Thời hạn", "Ngày gửi"));
    for (ReportingAgency agency : rollup.missing()) {
      rows.add(TableRow.of(Integer.toString(rows.size()), name(agency), "Chưa gửi", "", ""));
    }
    for (LateReport late : rollup.late()) {
      rows.add(
          TableRow.of(
              Integer.toString(rows.size()),
              name(late.agency()),
              "Gửi trễ",
              DAY.format(late.dueOn()),
              DAY.format(late.first().handedInOn())));
    }
    if (rows.size() > 1) {
      add(
          "Cơ quan chưa gửi, gửi trễ báo cáo",
          List.of(
              new Table(
                  List.of(),
                  List.of(
                      ordinals(),
                      TableColumn.text(7),
                      TableColumn.text(3),
                      new TableColumn(3, CellAlignment.CENTER),
                      new TableColumn(3, CellAlignment.CENTER)),
                  rows)));
    }
  }

  private void add(String title, List<Block> blocks) {
    annexes.add(new Attachment(title + " " + rollup.period().label(), new DocumentBody(blocks)));
  }

  private static TableColumn ordinals() {
    return new TableColumn(1, CellAlignment.CENTER);
  }

  private static String name(FigureHeading heading) {
    StringBuilder name = new StringBuilder(heading.indicator());
    if (heading.channel() != null) {
      name.append(" – ").append(heading.channel().name());
    }
    if (heading.period() != null) {
      name.append(", ").append(heading.period().label());
    }
    return name.toString();
  }

  /** With the agency above it, which tells communes of one name apart. */
  private static String name(ReportingAgency agency) {
    return agency.parentName() == null ? agency.name() : agency.name() + ", " + agency.parentName();
  }

  /** In plain digits where there are more than the official form has. */
  private static String number(BigDecimal value) {
    return value.precision() - value.scale() > 100 || value.scale() > 100
        ? value.toPlainString()
        : OfficialNumber.format(value);
  }
}
