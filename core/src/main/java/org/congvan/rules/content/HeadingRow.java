package org.congvan.rules.content;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of figures that is a heading: it numbers the columns, or has the years they are of. */
final class HeadingRow {

  private static final int FIRST_YEAR = 1900;

  private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");

  /** A figure with a note after it: "38(1)", "22 (5 nữ)", "22*". */
  private static final Pattern NOTED =
      Pattern.compile("(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d.,]*+ ?[(*].*+");

  private HeadingRow() {}

  /** Whether a row numbers the columns, "A | B | 1 | 2", or has the years they are of. */
  static boolean is(TableGrid grid, int row) {
    return isOfYears(grid, row) || numbersColumns(grid, row);
  }

  /** Whether a row has figures, be they with notes. */
  static boolean mayHaveFigure(TableGrid grid, int row) {
    for (int column = 1; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      CellFigure figure = CellFigure.read(text);
      if ((figure != null && figure.value() != null) || NOTED.matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfYears(TableGrid grid, int row) {
    boolean years = false;
    for (int column = 0; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      boolean year = isYear(CellFigure.read(text));
      if (!year && !text.isEmpty()) {
        return false;
      }
      years |= year;
    }
    return years && grid.at(row, 0).text().isEmpty();
  }

  private static boolean numbersColumns(TableGrid grid, int row) {
    int last = -1;
    int counted = 0;
    for (int column = 0; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      if (text.isEmpty() || text.contains("=") || isCapital(text)) {
        continue;
      }
      int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
      if (column == 0 && number < 0) {
        continue;
      }
      boolean goesOn = counted == 0 ? number == 1 || number >= FIRST_YEAR : number == last + 1;
      if (!goesOn) {
        return false;
      }
      last = number;
      counted++;
    }
    boolean years = counted > 1 && last >= FIRST_YEAR;
    return years || (counted > 0 && grid.width() > 2 && !isLabelled(grid, row));
  }

  /** Whether a row may be such a heading, so that the table is judged with it and without. */
  static boolean mayBe(TableGrid grid, int row) {
    boolean labelled = isLabelled(grid, row);
    for (int column = 1; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      CellFigure figure = CellFigure.read(text);
      boolean heading =
          text.isEmpty()
              || isYear(figure)
              || (row == 0 && figure == null && !NOTED.matcher(text).matches())
              || (!labelled
                  && figure != null
                  && figure.value() != null
                  && figure.value().compareTo(BigDecimal.valueOf(column + 1L)) <= 0);
      if (!heading) {
        return false;
      }
    }
    return true;
  }

  private static boolean isYear(@Nullable CellFigure figure) {
    return figure != null && figure.isYearLike();
  }

  private static boolean isCapital(String text) {
    return text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
  }

  private static boolean isLabelled(TableGrid grid, int row) {
    String label = grid.at(row, 0).text();
    return label.length() > 1 && CellFigure.read(label) == null;
  }
}
