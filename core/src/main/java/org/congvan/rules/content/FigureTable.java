package org.congvan.rules.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.text.VietnameseText;

/**
 * A table of figures as its words tell it: where its rows begin and end, which of them is the total
 * and how each is counted.
 */
final class FigureTable {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:tổng|cộng|tổng cộng|tổng số|tổng chung|cộng chung|tổng cộng chung)"
              + "(?: toàn (?:tỉnh|quốc|huyện|thành phố|ngành|xã|trường|cơ quan|đơn vị))?"
              + "(?: ?\\([^+)]*+\\))?[:.]?");

  private static final Pattern TOTAL_LIKE =
      Pattern.compile(
          "(?:tổng|cộng)(?!\\p{L})(?! (?:cục|công ty|thanh tra|kiểm|đài|hợp|kết|đội|kho|liên đoàn"
              + "|đồng|tác|sinh|hòa|hoà|sản)(?!\\p{L}))");

  private static final Pattern PARTS =
      Pattern.compile(
          "[-–+* ]{0,4}(?:trong đó|trong số|bao gồm|gồm|chia ra|riêng|kể cả)(?!\\p{L})");

  /** Rows that count what others count too; "Nữ" stands beside "Nam" where it does not. */
  private static final Pattern OVERLAPPING =
      Pattern.compile(
          "[-–+* ]{0,4}(?:nữ|phụ nữ|đảng viên|đoàn viên|dân tộc thiểu số|người dân tộc|dtts|tôn giáo"
              + "|theo đạo)(?!\\p{L})");

  private static final Pattern MEN = Pattern.compile("[-–+* ]{0,4}nam(?!\\p{L})");

  /** Words of rows by which a column is no sum of its rows. */
  private static final Pattern NO_SUM =
      Pattern.compile(
          "%|(?<!\\p{L})(?:tỷ lệ|tỉ lệ|so với|cùng kỳ|bình quân|trung bình|lũy kế|luỹ kế|chênh lệch"
              + "|giảm trừ|khấu trừ|điều chỉnh giảm|cắt giảm|nộp trả|hoàn trả|thu hồi(?! đất))"
              + "(?!\\p{L})|^(?:tăng|giảm)(?: ?[(,/+-]|$)|^(?:[-–] ?)?trừ(?!\\p{L})");

  /** Words of captions that tell of some rows of many. */
  private static final Pattern SOME_ROWS =
      Pattern.compile(
          "(?<!\\p{L})(?:một số|tiêu biểu|chủ yếu|điển hình|trích|so sánh|tỷ lệ|tỉ lệ)(?!\\p{L})|%");

  private static final Pattern ELLIPSIS = Pattern.compile("[.…]++");

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private final TableGrid grid;
  private final int begin;
  private final int end;
  private final int total;
  private final String caption;

  private FigureTable(TableGrid grid, int begin, int end, int total, String caption) {
    this.grid = grid;
    this.begin = begin;
    this.end = end;
    this.total = total;
    this.caption = caption;
  }

  static FigureTable of(Table table) {
    TableGrid grid = TableGrid.of(table);
    int begin = table.headerRows();
    int end = table.rows().size();
    while (begin < end && (!HeadingRow.mayHaveFigure(grid, begin) || HeadingRow.is(grid, begin))) {
      begin++;
    }
    while (end > begin && !hasFigure(grid, end - 1)) {
      end--;
    }
    int total = -1;
    if (end - begin > 2) {
      if (isTotal(grid, end - 1)) {
        total = end - 1;
      } else if (isTotal(grid, begin)) {
        total = begin;
      } else {
        total = totalBeforeRemarks(grid, begin, end);
        end = total < 0 ? end : total + 1;
      }
    }
    String caption = VietnameseText.comparisonKey(Inline.plainText(table.caption()));
    return new FigureTable(grid, begin, end, total, caption);
  }

  /** The row of totals that only its parts and comparisons follow; -1 for none. */
  private static int totalBeforeRemarks(TableGrid grid, int begin, int end) {
    boolean remarks = true;
    for (int row = end - 1; row > begin + 1; row--) {
      if (isTotal(grid, row)) {
        return remarks ? row : -1;
      }
      String label = VietnameseText.comparisonKey(grid.at(row, labelColumn(grid, row)).text());
      // Rows between this one and the next remark are its parts.
      remarks = PARTS.matcher(label).lookingAt() || (remarks && NO_SUM.matcher(label).find());
    }
    return -1;
  }

  /** The same table without its first row. */
  FigureTable withoutFirstRow() {
    return new FigureTable(grid, begin + 1, end, total, caption);
  }

  /** Whether the first row may be a heading, so that the table is judged with it and without. */
  boolean mayBeginWithHeading() {
    return begin < end && HeadingRow.mayBe(grid, begin);
  }

  TableGrid grid() {
    return grid;
  }

  /** The first row of figures. */
  int begin() {
    return begin;
  }

  /** The row after the last one of figures. */
  int end() {
    return end;
  }

  /** The index of the row of totals; -1 in a table without one. */
  int total() {
    return total;
  }

  /** The first column of figures in the row of totals. */
  int firstColumn() {
    return labelColumn(total) + 1;
  }

  /** Whether the figures of a column may be rounded, as millions are. */
  boolean isRounded(ColumnHeading heading, BigDecimal sum) {
    return ColumnHeading.isRounded(heading.key())
        || ColumnHeading.isRounded(caption)
        || (heading.isMeasured() && sum.abs().compareTo(LARGE) >= 0);
  }

  /** How each row but the total is counted. */
  List<RowRank> ranks() {
    List<RowRank> ranks = new ArrayList<>();
    for (int row = begin; row < end; row++) {
      if (row != total) {
        RowRank rank = RowRank.of(grid.at(row, 0).text());
        if (rank == RowRank.NONE) {
          String label = label(row);
          int space = label.indexOf(' ');
          boolean marked =
              space > 0
                  && space < 8
                  && (!Character.isLetter(label.charAt(0))
                      || ".)".indexOf(label.charAt(space - 1)) >= 0);
          rank = marked ? RowRank.of(label.substring(0, space)) : rank;
        }
        ranks.add(rank);
      }
    }
    return ranks;
  }

  /** Whether each row but the total is a total itself by its words. */
  List<Boolean> totalLike() {
    List<Boolean> like = new ArrayList<>();
    for (int row = begin; row < end; row++) {
      if (row != total) {
        like.add(TOTAL_LIKE.matcher(VietnameseText.comparisonKey(label(row))).lookingAt());
      }
    }
    return like;
  }

  /** The number of the group of each row but the total; a row without figures begins one. */
  List<Integer> groups() {
    List<Integer> groups = new ArrayList<>();
    int group = 0;
    for (int row = begin; row < end; row++) {
      group += hasFigure(grid, row) ? 0 : 1;
      if (row != total) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Whether some row counts what others count too. */
  boolean hasParts() {
    boolean overlap = false;
    boolean men = false;
    for (int row = begin; row < end; row++) {
      String label = VietnameseText.comparisonKey(label(row));
      if (PARTS.matcher(label).lookingAt()) {
        return true;
      }
      overlap |= OVERLAPPING.matcher(label).lookingAt();
      men |= MEN.matcher(label).lookingAt();
    }
    return overlap && !men;
  }

  /** Whether rows are left out, or compare or average instead of counting. */
  boolean leavesRowsOut() {
    if (SOME_ROWS.matcher(caption).find()) {
      return true;
    }
    for (int row = begin; row < end; row++) {
      if (NO_SUM.matcher(VietnameseText.comparisonKey(label(row))).find()) {
        return true;
      }
      for (int column = 0; column < grid.width(); column++) {
        if (ELLIPSIS.matcher(grid.at(row, column).text()).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the columns come again, as in a long list that is set in two halves. */
  boolean isSideBySide() {
    int label = labelColumn(total);
    String words = heading(label).key();
    for (int step = -1; step <= 1; step += 2) {
      boolean apart = false;
      for (int column = label + step; column >= 0 && column < grid.width(); column += step) {
        boolean same = heading(column).key().equals(words);
        if (same && apart && !words.isEmpty()) {
          return true;
        }
        apart |= !same;
      }
    }
    return false;
  }

  /** Whether the rows are counted in units that cannot be added: ram, hộp. */
  boolean hasSeveralUnits() {
    for (int column = 0; column < grid.width(); column++) {
      if (heading(column).isUnit()) {
        Set<String> units = new HashSet<>();
        for (int row = begin; row < end; row++) {
          units.add(VietnameseText.comparisonKey(grid.at(row, column).text()));
        }
        units.remove("");
        return units.size() > 1;
      }
    }
    return false;
  }

  /** The words above a column. */
  ColumnHeading heading(int column) {
    return ColumnHeading.of(grid, begin, column);
  }

  private String label(int row) {
    return grid.at(row, labelColumn(row)).text();
  }

  /** The first column with words, or the first one at all. */
  private int labelColumn(int row) {
    return labelColumn(grid, row);
  }

  private static int labelColumn(TableGrid grid, int row) {
    for (int column = 0; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      if (text.codePoints().anyMatch(Character::isLetter) && RowRank.of(text) == RowRank.NONE) {
        return column;
      }
    }
    return 0;
  }

  private static boolean isTotal(TableGrid grid, int row) {
    String label = grid.at(row, labelColumn(grid, row)).text();
    return TOTAL.matcher(VietnameseText.comparisonKey(label)).matches();
  }

  private static boolean hasFigure(TableGrid grid, int row) {
    for (int column = 1; column < grid.width(); column++) {
      CellFigure figure = CellFigure.read(grid.at(row, column).text());
      if (figure != null && figure.value() != null) {
        return true;
      }
    }
    return false;
  }
}
