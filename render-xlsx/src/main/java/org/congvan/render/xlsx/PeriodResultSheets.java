package org.congvan.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.congvan.render.RenderException;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.result.PeriodResult;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of the result of a period (bảng tổng hợp số liệu), such as totals, figures by agency
 * and late agencies of "năm 2019". Empty sheets are left out, except the totals.
 *
 * <p>In the sheet by agency an agency that does not state a figure has an empty cell, not zero. The
 * total of a ratio whose parts are known is the ratio of their sums; other rates have none.
 */
// Who passes a result has its module; who writes documents only need not.
@SuppressWarnings("exports")
public final class PeriodResultSheets {

  /** Ordinal and name of the agency. */
  private static final int COLUMNS_BEFORE_FIGURES = 2;

  private PeriodResultSheets() {}

  /**
   * Makes the sheets of a period.
   *
   * @param result the result of the period
   * @return totals, ratios, figures by agency, conflicts, missing and late agencies, duplicates,
   *     difficulties, recommendations
   * @throws RenderException if one of them has more rows or columns than a sheet
   */
  public static List<FigureSheet> of(PeriodResult result) {
    return all(result, null);
  }

  /**
   * Makes the sheets of a period, with one that compares its totals with those of another.
   *
   * @param result the result of the period
   * @param previous the result of the period before
   * @return the same sheets, with the comparison after the totals
   * @throws RenderException if one of them has more rows or columns than a sheet
   */
  public static List<FigureSheet> of(PeriodResult result, PeriodResult previous) {
    return all(result, previous);
  }

  /**
   * Makes the sheet of the figures by agency alone.
   *
   * @param result the result of the period
   * @return the sheet with a row for each agency that reported and the totals
   * @throws RenderException if it has more rows or columns than a sheet
   */
  public static FigureSheet byAgency(PeriodResult result) {
    return new TotalSheets(result).byAgency();
  }

  /**
   * Makes the sheet of conflicts alone.
   *
   * @param result the result of the period
   * @return the sheet with a row for each conflict; it may have none
   * @throws RenderException if it has more rows than a sheet
   */
  public static FigureSheet conflicts(PeriodResult result) {
    return new SubmissionSheets(result).conflicts();
  }

  private static List<FigureSheet> all(PeriodResult result, @Nullable PeriodResult previous) {
    TotalSheets added = new TotalSheets(result);
    SubmissionSheets received = new SubmissionSheets(result);
    StatementSheets statements = new StatementSheets(result);
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
