package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
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
          "(?:tổng|cộng|tổng cộng|tổng số|tổng chung|cộng chung|tổng cộng chung)(?: ?\\([^+)]*+\\))?[:.]?");

  private static final Pattern TOTAL_LIKE =
      Pattern.compile(
          "(?:tổng|cộng)(?!\\p{L})(?! (?:cục|công ty|thanh tra|kiểm|đài|hợp|kết|đội|kho|liên đoàn"
              + "|đồng|tác|sinh|hòa|hoà|sản)(?!\\p{L}))");

  private static final Pattern PARTS =
      Pattern.compile(
          "[-–+* ]{0,4}(?:trong đó|trong số|bao gồm|gồm|chia ra|riêng|kể cả)(?!\\p{L})");

  /** Words of rows by which a column is no sum of its rows. */
  private static final Pattern NO_SUM =
      Pattern.compile(
          "%|(?<!\\p{L})(?:tỷ lệ|tỉ lệ|so với|cùng kỳ|bình quân|trung bình|lũy kế|luỹ kế|chênh lệch)"
              + "(?!\\p{L})|^(?:tăng|giảm)(?: ?[(,/+-]|$)");

  /** Words of captions that tell of some rows of many. */
  private static final Pattern SOME_ROWS =
      Pattern.compile(
          "(?<!\\p{L})(?:một số|tiêu biểu|chủ yếu|điển hình|trích|so sánh|tỷ lệ|tỉ lệ)(?!\\p{L})|%");

  /** Words of headings by which a column is not added up. */
  private static final Pattern NO_AMOUNT =
      Pattern.compile(
          "%|(?<!\\p{L})(?:tỷ lệ|tỉ lệ|so với|bình quân|trung bình|đơn giá|giá|hệ số|định mức|mức|điểm"
              + "|xếp loại|xếp hạng|thứ hạng|hạng|chỉ số|mật độ|suất|năng suất|độ|tốc độ|tiến độ|mã"
              + "|số hiệu|ký hiệu|ghi chú|lũy kế|luỹ kế|tăng|giảm|năm sinh|năm thành lập|tuổi|tt|stt"
              + "|cấp|bậc|ngạch|lần)(?!\\p{L})|^(?:ngày|tháng|năm|thời gian)$");

  private static final Pattern ROUNDED =
      Pattern.compile("(?<!\\p{L})(?:triệu|tỷ|tỉ|nghìn|ngàn|1\\.000|1000)(?!\\p{L})");

  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?");

  private static final Pattern ELLIPSIS = Pattern.compile("[.…]++");

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
    while (begin < end && (!hasFigure(grid, begin) || HeadingRow.is(grid, begin))) {
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
      }
    }
    String caption = VietnameseText.comparisonKey(Inline.plainText(table.caption()));
    return new FigureTable(grid, begin, end, total, caption);
  }

  /** The same table without its first row. */
  FigureTable withoutFirstRow() {
    return new FigureTable(grid, begin + 1, end, total, caption);
  }

  /** Whether the first row may be a heading, so that the table is judged with it and without. */
  boolean mayBeginWithHeading() {
    return HeadingRow.mayBe(grid, begin);
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

  /** The row of totals; -1 if there is none. */
  int total() {
    return total;
  }

  /** The first column of figures in the row of totals. */
  int firstColumn() {
    return labelColumn(total) + 1;
  }

  /** Whether the figures of a column are amounts that can be added up. */
  boolean hasAmounts(int column) {
    return !NO_AMOUNT.matcher(VietnameseText.comparisonKey(heading(column))).find();
  }

  /** Whether the figures of a column may be rounded, as millions are. */
  boolean isRounded(int column) {
    return ROUNDED.matcher(VietnameseText.comparisonKey(heading(column))).find()
        || ROUNDED.matcher(caption).find();
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

  /** Whether some row says that it is a part of another one. */
  boolean hasParts() {
    for (int row = begin; row < end; row++) {
      if (PARTS.matcher(VietnameseText.comparisonKey(label(row))).lookingAt()) {
        return true;
      }
    }
    return false;
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

  /** The words above a column, those of the lowest heading row last. */
  String heading(int column) {
    StringBuilder heading = new StringBuilder();
    for (int row = 0; row < begin; row++) {
      String text = grid.at(row, column).text();
      if (!text.isEmpty() && !text.contains("=") && !COLUMN_NUMBER.matcher(text).matches()) {
        heading.append(heading.isEmpty() ? "" : " - ").append(text);
      }
    }
    return heading.toString();
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
