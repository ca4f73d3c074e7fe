package org.congvan.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.report.ConflictLine;
import org.congvan.rollup.result.DuplicateReport;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.PeriodResult;

/** The sheets of missing and late reports, duplicates and conflicts. */
final class SubmissionSheets {

  private final PeriodResult result;
  private final String period;

  SubmissionSheets(PeriodResult result) {
    this.result = result;
    this.period = result.period().label();
  }

  FigureSheet missingAndLate() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (ReportingAgency agency : result.missing()) {
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(agency.fullName()),
              FigureCell.of("Chưa gửi"),
              FigureCell.EMPTY,
              FigureCell.EMPTY,
              FigureCell.EMPTY));
    }
    for (LateReport late : result.late()) {
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(late.agency().fullName()),
              FigureCell.of("Gửi trễ"),
              SheetParts.day(late.dueOn()),
              SheetParts.day(late.first().handedInOn()),
              FigureCell.of(SheetParts.report(late.first()))));
    }
    return SheetParts.sheet(
        "Chưa gửi, gửi trễ",
        "Cơ quan chưa gửi, gửi trễ báo cáo " + period,
        List.of(
            SheetParts.ordinals(),
            FigureColumn.text("Cơ quan"),
            FigureColumn.text("Tình trạng"),
            FigureColumn.text("Thời hạn"),
            FigureColumn.text("Ngày gửi"),
            FigureColumn.text("Báo cáo")),
        rows,
        List.of());
  }

  FigureSheet duplicates() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (DuplicateReport twice : result.duplicates()) {
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(twice.agency().fullName()),
              FigureCell.of(SheetParts.report(twice.counted())),
              FigureCell.of(SheetParts.report(twice.superseded())),
              FigureCell.of(twice.identical() ? "Giống nhau" : "Khác nhau")));
    }
    return SheetParts.sheet(
        "Gửi nhiều lần",
        "Báo cáo gửi nhiều lần " + period,
        List.of(
            SheetParts.ordinals(),
            FigureColumn.text("Cơ quan"),
            FigureColumn.text("Báo cáo được tính"),
            FigureColumn.text("Báo cáo không được tính"),
            FigureColumn.text("Nội dung")),
        rows,
        List.of());
  }

  FigureSheet conflicts() {
    List<List<FigureCell>> rows = new ArrayList<>();
    for (ConflictLine line : ConflictLine.of(result)) {
      rows.add(
          List.of(
              FigureCell.of(rows.size() + 1),
              FigureCell.of(line.agency()),
              FigureCell.of(line.figure()),
              SheetParts.number(line.counted()),
              SheetParts.number(line.other()),
              FigureCell.of(line.explanation())));
    }
    return SheetParts.sheet(
        "Mâu thuẫn",
        "Mâu thuẫn số liệu cần kiểm tra " + period,
        List.of(
            SheetParts.ordinals(),
            FigureColumn.text("Cơ quan"),
            FigureColumn.text("Chỉ tiêu"),
            FigureColumn.number("Được tính"),
            FigureColumn.number("Số khác"),
            FigureColumn.text("Nội dung")),
        rows,
        List.of());
  }
}
