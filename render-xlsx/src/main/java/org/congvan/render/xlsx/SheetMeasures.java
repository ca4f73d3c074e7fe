package org.congvan.render.xlsx;

import java.util.Arrays;
import java.util.List;
import org.congvan.layout.FontFace;

/** How wide the columns of a sheet are, how high its rows, and how many decimals it shows. */
final class SheetMeasures {

  static final String TYPEFACE = "Times New Roman";
  static final int POINTS = 12;

  /** Of a line of words in points, with the room above and below that programs leave. */
  static final double LINE_HEIGHT = 15.75;

  /** As high as a row of Excel can be. */
  private static final double MAX_HEIGHT = 409.5;

  private static final int MAX_LINES = (int) (MAX_HEIGHT / LINE_HEIGHT);

  /** As wide as a digit, the unit of column widths. */
  private static final double POINTS_PER_UNIT = POINTS / 2.0;

  /** What a cell keeps free at both edges, in points. */
  private static final double PADDING = 3.75;

  private static final int MIN_WIDTH = 8;
  private static final int MAX_WIDTH = 60;

  /** Words that would make a row higher than it can be get a column as wide as this. */
  private static final int MAX_WIDTH_OF_LONG_WORDS = 120;

  /** A long heading makes a column of numbers no wider than this; it is wrapped. */
  private static final int MAX_HEADING_WIDTH = 24;

  private final FigureSheet sheet;
  private final int[] decimals;
  private final double[] widths;

  SheetMeasures(FigureSheet sheet) {
    this.sheet = sheet;
    this.decimals = new int[sheet.columns().size()];
    this.widths = new double[decimals.length];
    Arrays.setAll(decimals, this::decimalsOf);
    Arrays.setAll(widths, this::widthOf);
  }

  /** The width of a column, in digits. */
  double width(int column) {
    return widths[column];
  }

  /** The width of all columns, in digits. */
  double width() {
    return Arrays.stream(widths).sum();
  }

  /**
   * The decimals of a column, those of its longest fraction, so that its commas are below each
   * other.
   */
  int decimals(int column) {
    return decimals[column];
  }

  /** The height of the headings in points; 0 if one line is enough. */
  double heightOfHeadings() {
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      lines = Math.max(lines, lines(sheet.columns().get(column).heading(), widths[column], true));
    }
    return height(lines);
  }

  /** The height of a row in points; 0 if one line is enough. */
  double height(List<FigureCell> cells, boolean bold) {
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      lines = Math.max(lines, lines(cells.get(column), widths[column], bold));
    }
    return height(lines);
  }

  private static double height(int lines) {
    return lines == 1 ? 0 : Math.min(MAX_HEIGHT, lines * LINE_HEIGHT);
  }

  private static int lines(FigureCell cell, double width, boolean bold) {
    if (cell instanceof FigureCell.Words words) {
      return lines(words.words(), width, bold);
    } else if (cell instanceof FigureCell.Amount amount) {
      ShownNumber number = ShownNumber.of(amount);
      return number.isKeptWhole() ? 1 : lines(number.inWords(), width, bold);
    }
    return 1;
  }

  private static int lines(String words, double width, boolean bold) {
    return WrappedText.lines(words, face(bold), POINTS, width * POINTS_PER_UNIT - PADDING);
  }

  private int decimalsOf(int column) {
    int most = 0;
    for (List<FigureCell> cells : sheet.rows()) {
      most = Math.max(most, decimalsOf(cells.get(column)));
    }
    return sheet.totals().isEmpty() ? most : Math.max(most, decimalsOf(sheet.totals().get(column)));
  }

  private static int decimalsOf(FigureCell cell) {
    return cell instanceof FigureCell.Amount amount && ShownNumber.of(amount).isKeptWhole()
        ? amount.value().scale()
        : 0;
  }

  /** As wide as the longest cell, within reason: longer words are wrapped. */
  private double widthOf(int column) {
    double width = widthOf(sheet.columns().get(column).heading());
    for (List<FigureCell> cells : sheet.rows()) {
      width = Math.max(width, widthOf(cells.get(column), column, false));
    }
    return sheet.totals().isEmpty()
        ? width
        : Math.max(width, widthOf(sheet.totals().get(column), column, true));
  }

  /** A heading is wrapped, but not within its words. */
  private static double widthOf(String heading) {
    double longest = 0;
    for (String word : heading.split(" ", -1)) {
      longest = Math.max(longest, units(word, true));
    }
    double width = Math.max(heading.length() / 2.0 + 2, longest);
    return Math.max(MIN_WIDTH, Math.min(MAX_HEADING_WIDTH, Math.ceil(width)));
  }

  private double widthOf(FigureCell cell, int column, boolean bold) {
    if (cell instanceof FigureCell.Words words) {
      return widthOf(words.words(), bold);
    } else if (cell instanceof FigureCell.Amount amount) {
      ShownNumber number = ShownNumber.of(amount);
      // In too narrow a column a number is shown as ###.
      return number.isKeptWhole()
          ? Math.ceil(units(number.inWords(decimals[column]), bold)) + 2
          : widthOf(number.inWords(), bold);
    }
    return 0;
  }

  private static double widthOf(String words, boolean bold) {
    double width = Math.min(MAX_WIDTH, words.length() + 2);
    while (words.length() > MAX_LINES * MIN_WIDTH
        && width < MAX_WIDTH_OF_LONG_WORDS
        && lines(words, width, bold) > MAX_LINES) {
      width += MAX_WIDTH / 2.0;
    }
    return width;
  }

  private static double units(String words, boolean bold) {
    return (WrappedText.width(words, face(bold), POINTS) + PADDING) / POINTS_PER_UNIT;
  }

  private static FontFace face(boolean bold) {
    return bold ? FontFace.BOLD : FontFace.REGULAR;
  }
}
