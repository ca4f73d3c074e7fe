package org.congvan.rules.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.body.Inline;
import org.congvan.body.Table;
import org.congvan.rules.content.TableGrid.Slot;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures with a row of totals, first or last, and what its columns add up to. A table
 * that leaves rows out, compares or averages is not added up.
 */
final class FigureTable {

  /** A total that no reading of the rows adds up to. */
  record WrongTotal(int row, int cell, String written, BigDecimal sum, String column) {}

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

  /** A figure with a note after it: "38(1)", "22 (5 nữ)", "22*". */
  private static final Pattern NOTED =
      Pattern.compile("(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d.,]*+ ?[(*].*");

  private static final Pattern ELLIPSIS = Pattern.compile("[.…]++");

  private static final int FIRST_YEAR = 1900;

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

  /** The totals of a table that no reading of its rows adds up to; none where there is doubt. */
  static List<WrongTotal> wrongTotals(Table table) {
    FigureTable figures = of(table);
    Outcome outcome = figures.outcome();
    if (figures.begin == figures.end || !mayBeHeading(figures.grid, figures.begin)) {
      return outcome.reported();
    }
    Outcome below = figures.withoutFirstRow().outcome();
    if (below.right() != outcome.right()) {
      return (below.right() > outcome.right() ? below : outcome).reported();
    }
    return below.reported().isEmpty() ? List.of() : outcome.reported();
  }

  private FigureTable withoutFirstRow() {
    return new FigureTable(grid, begin + 1, end, total == begin ? -1 : total, caption);
  }

  private static FigureTable of(Table table) {
    TableGrid grid = TableGrid.of(table);
    int begin = table.headerRows();
    int end = table.rows().size();
    while (begin < end && (!mayHaveFigure(grid, begin) || isHeading(grid, begin))) {
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

  /**
   * What the columns of a table show.
   *
   * @param right how many totals are the sums of rows
   * @param wrong the totals that differ from their sums
   * @param overlap whether the rows may count the same twice
   */
  private record Outcome(int right, List<WrongTotal> wrong, boolean overlap) {
    static final Outcome NONE = new Outcome(0, List.of(), false);

    /** The wrong totals, unless so many are wrong that they are no sums at all. */
    List<WrongTotal> reported() {
      return !overlap && (wrong.size() == 1 || wrong.size() <= right) ? wrong : List.of();
    }
  }

  private Outcome outcome() {
    if (total < 0 || SOME_ROWS.matcher(caption).find() || leavesRowsOut() || isSideBySide()) {
      return Outcome.NONE;
    }
    List<RowRank> ranks = ranks();
    List<Boolean> totalLike = totalLike();
    boolean parts = hasParts();
    boolean ofMoney = hasSeveralUnits();
    List<WrongTotal> wrong = new ArrayList<>();
    int right = 0;
    for (int column = labelColumn(total) + 1; column < grid.width(); column++) {
      ColumnHeading heading = heading(column);
      if (heading.isAmount() && (!ofMoney || heading.isMoney())) {
        Judgement judgement = judge(column, heading, ranks, totalLike, parts);
        right += judgement.right() ? 1 : 0;
        if (judgement.wrong() != null) {
          wrong.add(judgement.wrong());
        }
      }
    }
    // Rows below a total that are not counted may be parts that overlap: Nữ, Đảng viên.
    boolean overlap = total == begin && right == 0 && ranks.contains(RowRank.NONE);
    return new Outcome(right, wrong, overlap);
  }

  /** Whether the columns come again, as in a long list that is set in two halves. */
  private boolean isSideBySide() {
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
  private boolean hasSeveralUnits() {
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

  /**
   * What a column shows.
   *
   * @param right whether its total is the sum of rows
   * @param wrong the total that differs from its sum; null if it agrees or cannot be judged
   */
  private record Judgement(boolean right, @Nullable WrongTotal wrong) {
    static final Judgement NONE = new Judgement(false, null);
  }

  private Judgement judge(
      int column,
      ColumnHeading heading,
      List<RowRank> ranks,
      List<Boolean> totalLike,
      boolean parts) {
    Slot cell = grid.at(total, column);
    CellFigure stated = cell.cell() < 0 || cell.spans() ? null : CellFigure.read(cell.text());
    if (stated == null || stated.value() == null) {
      return Judgement.NONE;
    }
    List<CellFigure> figures = new ArrayList<>();
    boolean years = stated.isYearLike();
    int present = 0;
    for (int row = begin; row < end; row++) {
      if (row == total) {
        continue;
      }
      CellFigure figure = figure(row, column);
      if (figure == null || (figure.value() != null && !figure.unit().equals(stated.unit()))) {
        return Judgement.NONE;
      }
      years = years && (figure.value() == null || figure.isYearLike());
      present += figure.value() == null ? 0 : 1;
      figures.add(figure);
    }
    if (present < 2 || years) {
      return Judgement.NONE;
    }
    RowTotals rows = new RowTotals(ranks, totalLike, isRounded(heading, stated.value()), parts);
    BigDecimal sum = rows.difference(figures, stated);
    if (sum == null) {
      return new Judgement(true, null);
    }
    boolean doubtful =
        rows.isDoubtful(figures, stated)
            || (heading.countsAgencies() && stated.value().compareTo(sum) < 0);
    return doubtful
        ? Judgement.NONE
        : new Judgement(
            false,
            new WrongTotal(total, cell.cell(), cell.text(), sum, name(heading.words(), column)));
  }

  private static String name(String heading, int column) {
    return heading.isEmpty() ? "" + (column + 1) : heading;
  }

  private boolean isRounded(ColumnHeading heading, BigDecimal total) {
    return ColumnHeading.isRounded(heading.key())
        || ColumnHeading.isRounded(caption)
        || (heading.isMeasured() && total.abs().compareTo(LARGE) >= 0);
  }

  private @Nullable CellFigure figure(int row, int column) {
    Slot slot = grid.at(row, column);
    CellFigure figure = CellFigure.read(slot.text());
    if (slot.spans()) {
      boolean words = figure == null || figure.value() == null;
      return words ? CellFigure.read("") : null;
    }
    return slot.says() ? null : figure;
  }

  private List<RowRank> ranks() {
    List<RowRank> ranks = new ArrayList<>();
    for (int row = begin; row < end; row++) {
      if (row != total) {
        String first = grid.at(row, 0).text();
        RowRank rank = first.isEmpty() ? RowRank.NONE : RowRank.of(first);
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

  private List<Boolean> totalLike() {
    List<Boolean> like = new ArrayList<>();
    for (int row = begin; row < end; row++) {
      if (row != total) {
        like.add(TOTAL_LIKE.matcher(VietnameseText.comparisonKey(label(row))).lookingAt());
      }
    }
    return like;
  }

  private boolean hasParts() {
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

  /** Whether dots stand for rows, or rows compare or average instead of counting. */
  private boolean leavesRowsOut() {
    for (int row = begin; row < end; row++) {
      if (NO_SUM.matcher(VietnameseText.comparisonKey(label(row))).find()) {
        return true;
      }
      for (int column = 0; column < grid.width(); column++) {
        String text = grid.at(row, column).text();
        if (!text.isEmpty() && ELLIPSIS.matcher(text).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  private ColumnHeading heading(int column) {
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
    int label = 0;
    for (int column = 0; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      boolean words =
          text.length() > 1
              && text.codePoints().anyMatch(Character::isLetter)
              && RowRank.of(text) == RowRank.NONE;
      if (words && CellFigure.read(text) == null) {
        label = column;
        break;
      }
    }
    while (label + 1 < grid.width()
        && grid.at(row, label + 1).cell() >= 0
        && !grid.at(row, label + 1).first()) {
      label++;
    }
    return label;
  }

  private static boolean isTotal(TableGrid grid, int row) {
    String label = grid.at(row, labelColumn(grid, row)).text();
    return TOTAL.matcher(VietnameseText.comparisonKey(label)).matches();
  }

  private static boolean mayHaveFigure(TableGrid grid, int row) {
    for (int column = 1; column < grid.width(); column++) {
      if (NOTED.matcher(grid.at(row, column).text()).matches()) {
        return true;
      }
    }
    return hasFigure(grid, row);
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

  /** Whether a row numbers the columns, "A | B | 1 | 2", or has the years they are of. */
  private static boolean isHeading(TableGrid grid, int row) {
    return isOfYears(grid, row) || numbersColumns(grid, row);
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
    boolean bracketed = true;
    for (int column = 0; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      if (text.isEmpty() || text.contains("=") || isCapital(text)) {
        continue;
      }
      boolean inBrackets = text.startsWith("(") && text.endsWith(")");
      int number = whole(inBrackets ? text.substring(1, text.length() - 1) : text);
      if (column == 0 && number < 0) {
        continue;
      }
      boolean goesOn = counted == 0 ? number == 1 || number >= FIRST_YEAR : number == last + 1;
      if (!goesOn) {
        return false;
      }
      bracketed = bracketed && inBrackets;
      last = number;
      counted++;
    }
    boolean sure = bracketed || last >= FIRST_YEAR || (grid.width() > 2 && !isLabelled(grid, row));
    return counted > 1 && sure;
  }

  /** A whole number of at most four digits; -1 for anything else. */
  private static int whole(String text) {
    return text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(text)
        : -1;
  }

  /** Whether a row may be such a heading, so that the table is judged with it and without. */
  private static boolean mayBeHeading(TableGrid grid, int row) {
    boolean labelled = isLabelled(grid, row);
    for (int column = 1; column < grid.width(); column++) {
      String text = grid.at(row, column).text();
      CellFigure figure = CellFigure.read(text);
      boolean heading =
          text.isEmpty()
              || isYear(figure)
              || (row == 0 && figure == null && !NOTED.matcher(text).matches())
              || isCapital(text)
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
