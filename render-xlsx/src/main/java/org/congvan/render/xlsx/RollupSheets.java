package org.congvan.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.congvan.render.RenderException;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.result.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a rolled-up period (bảng tổng hợp số liệu), such as totals, figures by agency and
 * late agencies of "năm 2019": one that would be empty is left out, but for the totals.
 *
 * <p>In the sheet by agency an agency that does not state a figure has an empty cell, not zero. The
 * total of a ratio whose parts are known is the ratio of their sums; other rates have none.
 */
public final class RollupSheets {

  /** Ordinal and name of the agency. */
  private static final int COLUMNS_BEFORE_FIGURES = 2;

  private RollupSheets() {}

  /**
   * Makes the sheets of a period.
   *
   * @param rollup what the reports add up to
   * @return totals, ratios, figures by agency, conflicts, missing and late agencies, reports that
   *     came twice, difficulties, recommendations
   * @throws RenderException if one of them has more rows or columns than a sheet
   */
  public static List<FigureSheet> of(PeriodRollup rollup) {
    return all(rollup, null);
  }

  /**
   * Makes the sheets of a period, with one that compares its totals with another's.
   *
   * @param rollup what the reports add up to
   * @param previous the period before
   * @return as without it, and the comparison behind the totals
   * @throws RenderException if one of them has more rows or columns than a sheet
   */
  public static List<FigureSheet> of(PeriodRollup rollup, PeriodRollup previous) {
    return all(rollup, previous);
  }

  /**
   * Makes the sheet of the figures by agency alone.
   *
   * @param rollup what the reports add up to
   * @return the sheet with a row for each agency that reported and the totals
   * @throws RenderException if it has more rows or columns than a sheet
   */
  public static FigureSheet byAgency(PeriodRollup rollup) {
    return new AddedSheets(rollup).byAgency();
  }

  /**
   * Makes the sheet of what contradicts itself alone.
   *
   * @param rollup what the reports add up to
   * @return the sheet with a row for each conflict; it may have none
   * @throws RenderException if it has more rows than a sheet
   */
  public static FigureSheet conflicts(PeriodRollup rollup) {
    return new ReceivedSheets(rollup).conflicts();
  }

  private static List<FigureSheet> all(PeriodRollup rollup, @Nullable PeriodRollup previous) {
    AddedSheets added = new AddedSheets(rollup);
    ReceivedSheets received = new ReceivedSheets(rollup);
    StatementSheets statements = new StatementSheets(rollup);
    List<FigureSheet> sheets = new ArrayList<>();
    sheets.add(added.totals());
    if (previous != null) {
      addUnlessEmpty(added.comparison(previous), sheets);
    }
    addUnlessEmpty(added.ratios(), sheets);
    FigureSheet byAgency = added.byAgency();
    if (byAgency.columns().size() > COLUMNS_BEFORE_FIGURES) {
      addUnlessEmpty(byAgency, sheets);
    }
    addUnlessEmpty(received.conflicts(), sheets);
    addUnlessEmpty(received.missingAndLate(), sheets);
    addUnlessEmpty(received.duplicates(), sheets);
    addUnlessEmpty(
        statements.of(StatementKind.DIFFICULTY, "Khó khăn", "Khó khăn, hạn chế"), sheets);
    addUnlessEmpty(
        statements.of(StatementKind.RECOMMENDATION, "Kiến nghị", "Kiến nghị, đề xuất"), sheets);
    return List.copyOf(sheets);
  }

  private static void addUnlessEmpty(FigureSheet sheet, List<FigureSheet> sheets) {
    if (!sheet.rows().isEmpty()) {
      sheets.add(sheet);
    }
  }
}
