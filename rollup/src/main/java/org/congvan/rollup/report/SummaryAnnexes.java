package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.CellAlignment;
import org.congvan.body.DocumentBody;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.model.Attachment;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.PeriodResult;
import org.jspecify.annotations.Nullable;

/**
 * The annexes of a summary report (phụ lục của báo cáo tổng hợp): the totals with a chart of the
 * first of them, the figures of each agency with their totals, what contradicts itself, and the
 * agencies that are missing or late. Empty ones are left out.
 *
 * <p>Many figures make several tables, on landscape pages; a figure that an agency does not state
 * is an empty cell, not zero. Ratios follow the totals, rounded half up to two digits. The text of
 * the report is {@link SummaryReport}.
 */
public final class SummaryAnnexes {

  private final PeriodResult result;
  private final List<Attachment> annexes = new ArrayList<>();

  private SummaryAnnexes(PeriodResult result) {
    this.result = result;
  }

  /**
   * Makes the annexes of a period.
   *
   * @param result the result of the period
   * @return up to four annexes
   */
  public static List<Attachment> of(PeriodResult result) {
    return new SummaryAnnexes(result).all(null);
  }

  /**
   * Makes the annexes of a period, in which totals are compared with those of another.
   *
   * @param result the result of the period
   * @param previous the result of the period before
   * @return up to four annexes
   */
  public static List<Attachment> of(PeriodResult result, PeriodResult previous) {
    return new SummaryAnnexes(result).all(previous);
  }

  private List<Attachment> all(@Nullable PeriodResult previous) {
    FigureTables figures = new FigureTables(result);
    add("Tổng hợp số liệu", figures.totals(previous));
    add("Số liệu theo cơ quan", figures.byAgency());
    add("Mâu thuẫn số liệu cần kiểm tra", conflicts());
    add("Cơ quan chưa gửi, gửi trễ báo cáo", missingAndLate());
    return List.copyOf(annexes);
  }

  private List<Block> conflicts() {
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header("TT", "Cơ quan", "Chỉ tiêu", "Được tính", "Số khác", "Nội dung"));
    for (ConflictLine line : ConflictLine.of(result)) {
      rows.add(
          TableRow.of(
              Integer.toString(rows.size()),
              line.agency(),
              line.figure(),
              number(line.counted()),
              number(line.other()),
              line.explanation()));
    }
    return table(
        rows,
        ordinals(3),
        TableColumn.text(8),
        TableColumn.text(8),
        TableColumn.number(5),
        TableColumn.number(5),
        TableColumn.text(15));
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : SummaryWording.number(value);
  }

  private List<Block> missingAndLate() {
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header("TT", "Cơ quan", "Tình trạng", "Thời hạn", "Ngày gửi"));
    for (ReportingAgency agency : result.missing()) {
      rows.add(TableRow.of(Integer.toString(rows.size()), agency.fullName(), "Chưa gửi", "", ""));
    }
    for (LateReport late : result.late()) {
      rows.add(
          TableRow.of(
              Integer.toString(rows.size()),
              late.agency().fullName(),
              "Gửi trễ",
              SummaryWording.day(late.dueOn()),
              SummaryWording.day(late.first().handedInOn())));
    }
    return table(
        rows,
        ordinals(1),
        TableColumn.text(7),
        TableColumn.text(3),
        new TableColumn(3, CellAlignment.CENTER),
        new TableColumn(3, CellAlignment.CENTER));
  }

  /** A table, unless it has only its headings. */
  private static List<Block> table(List<TableRow> rows, TableColumn... columns) {
    return rows.size() == 1 ? List.of() : List.of(new Table(List.of(), List.of(columns), rows));
  }

  static TableColumn ordinals(int share) {
    return new TableColumn(share, CellAlignment.CENTER);
  }

  private void add(String title, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      annexes.add(new Attachment(title + " " + result.period().label(), new DocumentBody(blocks)));
    }
  }
}
