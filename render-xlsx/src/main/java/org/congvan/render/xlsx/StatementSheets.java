package org.congvan.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.StatementGroup;
import org.congvan.rollup.result.StatementSource;

/** The sheets of difficulties and recommendations, with all who state them. */
final class StatementSheets {

  /** No more than a row can show; further sources go into the row below. */
  private static final int LONGEST_CELL = 1_200;

  private final PeriodResult result;

  StatementSheets(PeriodResult result) {
    this.result = result;
  }

  FigureSheet of(StatementKind kind, String name, String title) {
    List<List<FigureCell>> rows = new ArrayList<>();
    int ordinal = 0;
    for (StatementGroup group : result.statements(kind)) {
      ordinal++;
      String addressee = group.addressedTo();
      List<String> sources = sources(group);
      rows.add(
          List.of(
              FigureCell.of(ordinal),
              FigureCell.of(group.text()),
              FigureCell.of(addressee == null ? "" : addressee),
              FigureCell.of(group.sources().size()),
              FigureCell.of(sources.get(0))));
      for (String more : sources.subList(1, sources.size())) {
        rows.add(
            List.of(
                FigureCell.EMPTY,
                FigureCell.EMPTY,
                FigureCell.EMPTY,
                FigureCell.EMPTY,
                FigureCell.of(more)));
      }
    }
    return SheetParts.sheet(
        name,
        title + " " + result.period().label(),
        List.of(
            SheetParts.ordinals(),
            FigureColumn.text("Nội dung"),
            FigureColumn.text("Gửi đến"),
            FigureColumn.number("Số cơ quan"),
            FigureColumn.text("Nguồn")),
        rows,
        List.of());
  }

  /** All sources, in as many cells as needed. */
  private static List<String> sources(StatementGroup group) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (StatementSource source : group.sources()) {
      String named = source.agency().fullName() + " (" + source.source().name() + ")";
      if (!cell.isEmpty() && cell.length() + named.length() > LONGEST_CELL) {
        cells.add(cell.toString());
        cell.setLength(0);
      }
      cell.append(cell.isEmpty() ? "" : "; ").append(named);
    }
    cells.add(cell.toString());
    return cells;
  }
}
