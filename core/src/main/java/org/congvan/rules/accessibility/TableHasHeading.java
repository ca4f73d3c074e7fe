package org.congvan.rules.accessibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.body.CellAlignment;
import org.congvan.body.Emphasis;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/**
 * A table of data says which of its rows is the heading, so that a screen reader can tell of each
 * cell what it is. Tables without lines place texts side by side, and a form of labels and blanks
 * has no heading to mark; so only tables are named whose first row reads like a heading, or whose
 * figures nothing names.
 */
final class TableHasHeading extends SelectingRule<PlacedBlock> {

  private static final Set<String> ORDINALS =
      BareWords.setOf(List.of("TT", "STT", "Số TT", "Số thứ tự", "No."));

  private static final String MARKS_OF_FIGURES = ".,%/+-()";

  TableHasHeading() {
    super("ACC-002", PlacedBlock::select);
  }

  @Override
  public void check(PlacedBlock placed, FindingSink sink) {
    if (placed.block() instanceof Table table
        && table.headerRows() == 0
        && !table.isBorderless()
        && table.rows().size() > 1
        && table.columns().size() > 1
        && (startsWithOrdinal(table) || isFirstRowBold(table) || hasUnnamedFigures(table))) {
      sink.report(
          placed.path(),
          table.rows().get(0).cells().stream()
              .map(TableHasHeading::words)
              .collect(Collectors.joining(" - ")));
    }
  }

  private static boolean startsWithOrdinal(Table table) {
    return ORDINALS.contains(BareWords.of(words(table.rows().get(0).cells().get(0))));
  }

  private static boolean isFirstRowBold(Table table) {
    return isBold(table.rows().get(0)) && !isBold(table.rows().get(1));
  }

  private static boolean isBold(TableRow row) {
    return row.cells().stream()
        .flatMap(cell -> cell.inlines().stream())
        .allMatch(
            inline ->
                inline.text().isBlank()
                    || (inline instanceof Text text && text.emphasis().contains(Emphasis.BOLD)));
  }

  /** Of two columns the left one may name what stands in the right one, as in a form. */
  private static boolean hasUnnamedFigures(Table table) {
    int width = table.columns().size();
    if (table.rows().stream().anyMatch(row -> row.cells().size() != width)) {
      return false;
    }
    for (int column = 1; column < width; column++) {
      boolean named = width == 2 && table.columns().get(1).alignment() != CellAlignment.RIGHT;
      if (!named && isColumnOfFigures(table.rows(), column)) {
        return true;
      }
    }
    return false;
  }

  /** Below the first row there are figures, and nothing else. */
  private static boolean isColumnOfFigures(List<TableRow> rows, int column) {
    boolean any = false;
    for (TableRow row : rows.subList(1, rows.size())) {
      String words = words(row.cells().get(column));
      if (!isFigure(words)) {
        return false;
      }
      any |= words.chars().anyMatch(Character::isDigit);
    }
    return any;
  }

  private static boolean isFigure(String words) {
    return words
        .chars()
        .allMatch(
            each ->
                Character.isDigit(each)
                    || Character.isWhitespace(each)
                    || MARKS_OF_FIGURES.indexOf(each) >= 0);
  }

  private static String words(TableCell cell) {
    return Inline.plainText(cell.inlines()).strip();
  }
}
