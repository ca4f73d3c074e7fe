package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.read.docx.paper.Paper;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.text.VietnameseText;

/**
 * Cuts a paper into pieces: tables that only place text become their cells, lines with a gap in the
 * middle become two columns. Tables of data are left out.
 */
final class PieceCutter {
  private static final Pattern GAP =
      Pattern.compile("(?<![ \\u00A0\\t])(?:[ \\u00A0]{0,2}+\\t|[ \\u00A0]{3})[ \\u00A0\\t]*+");

  /** What a blank for a number or a day stands after. */
  private static final Pattern BEFORE_BLANK =
      Pattern.compile("(?:^|[^\\p{L}])(?:so|ngay|thang|nam)\\s?+:?+$");

  private static final Pattern DATE = Pattern.compile("[^,;:]{2,40}+, ?ngay\\b.{0,40}+");

  private static final Pattern AFTER_BLANK = Pattern.compile("(?:[/–-]|thang\\b|nam\\b).*+");

  private static final Pattern LAYOUT_WORDS =
      Pattern.compile(
          "(?:cong hoa xa hoi|dang cong san viet nam|doc lap|noi nhan|so ?: ?\\d|kinh gui"
              + "|(?:kt|tm|tl|tuq)\\b ?[./]).*+"
              + "|(?:…|[^,]{2,40}+), ?ngay\\b.{0,40}+");

  private static final int MOST_LAYOUT_ROWS = 12;

  /** Two columns fill a line of paper; what is longer is a paragraph. */
  private static final int LONGEST_IN_COLUMNS = 300;

  /** A line that begins about where the right column began is of the right column. */
  private static final int COLUMN_TOLERANCE = 14;

  /** So many lines after a line of two columns are looked at as if there were two. */
  private static final int LINES_IN_COLUMNS = 14;

  private static final Pattern RECIPIENTS = Pattern.compile("(?<=[ .;/])noi nhan ?:(?= ?[-–+])");

  private final List<Piece> pieces = new ArrayList<>();
  private int rightColumn = -1;
  private int linesSinceColumns = LINES_IN_COLUMNS;

  private PieceCutter() {}

  /** Returns the pieces of a paper in the order of reading. */
  static List<Piece> cut(Paper paper) {
    PieceCutter cutter = new PieceCutter();
    for (int i = 0; i < paper.blocks().size(); i++) {
      cutter.add(paper.blocks().get(i), Piece.Column.WHOLE, i);
    }
    return cutter.pieces;
  }

  private void add(PaperBlock block, Piece.Column column, int at) {
    if (block instanceof PaperLine line) {
      addLine(line, column, at);
    } else if (block instanceof PaperTable table && isLayout(table)) {
      addCells(table, column, at);
    }
  }

  private void addCells(PaperTable table, Piece.Column column, int at) {
    for (PaperTable.Row row : table.rows()) {
      int last = row.cells().size() - 1;
      for (int i = 0; i <= last; i++) {
        Piece.Column side =
            last == 0
                ? column
                : i == 0 ? Piece.Column.LEFT : i == last ? Piece.Column.RIGHT : Piece.Column.WHOLE;
        for (PaperBlock block : row.cells().get(i).blocks()) {
          add(block, side, at);
        }
      }
    }
  }

  /** Returns whether a table places text: the words of heads and feet stand in it. */
  static boolean isLayout(PaperTable table) {
    return table.rows().size() <= MOST_LAYOUT_ROWS
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.blocks().stream())
            .anyMatch(block -> isOfLayout(block, table.lined()));
  }

  private static boolean isOfLayout(PaperBlock block, boolean lined) {
    if (block instanceof PaperTable inner) {
      return isLayout(inner);
    }
    String text = VietnameseText.normalize(((PaperLine) block).text());
    return text.length() <= LONGEST_IN_COLUMNS
        && text.lines().anyMatch(line -> isLayoutLine(line.strip(), lined));
  }

  private static boolean isLayoutLine(String line, boolean lined) {
    String folded = Folded.words(line);
    return LAYOUT_WORDS.matcher(folded).matches()
        || (!lined
            && Capitals.isIn(line)
            && (Positions.begin(folded)
                || SigningWords.form(line) != null
                || CopyWords.form(folded) != null));
  }

  private void addLine(PaperLine line, Piece.Column column, int at) {
    String text = VietnameseText.normalize(line.text());
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      boolean whole = start == 0 && end == text.length();
      Piece piece = Piece.of(line, start, text.substring(start, end), column, at, whole);
      addParts(column == Piece.Column.WHOLE ? piece : piece.inCell());
      start = end + 1;
    }
  }

  /** Nơi nhận at the end of a paragraph is a piece of its own. */
  private void addParts(Piece whole) {
    Matcher word = RECIPIENTS.matcher(Folded.of(whole.text()));
    if (word.find()) {
      addColumns(whole.part(0, word.start(), whole.column()));
      addColumns(whole.part(word.start(), whole.text().length(), whole.column()));
    } else {
      addColumns(whole);
    }
  }

  private void addColumns(Piece whole) {
    String text = whole.text();
    linesSinceColumns++;
    if (text.length() > LONGEST_IN_COLUMNS) {
      pieces.add(whole.part(0, text.length(), whole.column()));
      return;
    }
    List<int[]> parts = parts(text);
    for (int i = 0; i < parts.size(); i++) {
      Piece.Column column =
          parts.size() == 1 ? whole.column() : i == 0 ? Piece.Column.LEFT : Piece.Column.RIGHT;
      Piece part = whole.part(parts.get(i)[0], parts.get(i)[1], column);
      pieces.add(parts.size() == 1 && isOnTheRight(part) ? part.in(Piece.Column.RIGHT) : part);
    }
    if (parts.size() > 1) {
      rightColumn = parts.get(parts.size() - 1)[0];
      linesSinceColumns = 0;
    }
  }

  private boolean isOnTheRight(Piece part) {
    return part.column() == Piece.Column.WHOLE
        && linesSinceColumns < LINES_IN_COLUMNS
        && part.start() > COLUMN_TOLERANCE
        && part.start() >= rightColumn - COLUMN_TOLERANCE;
  }

  /** The star below the name of an agency of the Party has the date beside it. */
  private static boolean isBesideHead(String before, String after) {
    return !before.isBlank() && DATE.matcher(after).matches();
  }

  private static List<int[]> parts(String text) {
    String folded = Folded.of(text);
    List<int[]> parts = new ArrayList<>();
    int start = 0;
    Matcher gaps = GAP.matcher(text);
    while (gaps.find()) {
      String before = folded.substring(start, gaps.start());
      String after = folded.substring(gaps.end());
      boolean inside =
          (before.chars().noneMatch(Character::isLetterOrDigit) && !isBesideHead(before, after))
              || after.isBlank()
              || BEFORE_BLANK.matcher(before.strip()).find()
              || AFTER_BLANK.matcher(after).matches();
      if (!inside) {
        parts.add(new int[] {start, gaps.start()});
        start = gaps.end();
      }
    }
    parts.add(new int[] {start, text.length()});
    return parts;
  }
}
