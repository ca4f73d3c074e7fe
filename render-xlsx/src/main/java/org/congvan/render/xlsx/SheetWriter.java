package org.congvan.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.body.CellAlignment;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseText;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: title, an empty row, headings, rows, totals. */
final class SheetWriter {

  /** As many as a spreadsheet keeps of a number. */
  private static final int MAX_DIGITS = 15;

  /** As many as a number in official form has before and after the comma. */
  private static final int MAX_OFFICIAL = 100;

  private static final String WHOLE = "#,##0";
  private static final String TYPEFACE = "Times New Roman";
  private static final int POINTS = 12;
  private static final int TITLE_POINTS = 14;
  private static final int HEADING_ROW = 2;
  private static final int MIN_WIDTH = 8;
  private static final int MAX_WIDTH = 60;

  /** A long heading makes a column of numbers no wider than this; it is wrapped. */
  private static final int MAX_HEADING_WIDTH = 24;

  /** As many characters as an upright sheet of A4 has side by side. */
  private static final int UPRIGHT_PAGE = 90;

  /** As many as a sheet across has in letters that are still read. */
  private static final int PAGE_ACROSS = 240;

  /** What a spreadsheet would read as a character written by its number, such as _x000D_. */
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final FigureSheet sheet;
  private final Worksheet out;
  private final String[] formats;
  private double width;

  private SheetWriter(FigureSheet sheet, Worksheet out) {
    this.sheet = sheet;
    this.out = out;
    this.formats = new String[sheet.columns().size()];
  }

  static void write(FigureSheet sheet, Worksheet out) {
    new SheetWriter(sheet, out).write();
  }

  private void write() {
    out.value(0, 0, text(sheet.title()));
    letters(0, 0).fontSize(TITLE_POINTS).bold().set();
    for (int column = 0; column < formats.length; column++) {
      formats[column] = format(column);
      double columnWidth = width(column);
      width += columnWidth;
      out.width(column, columnWidth);
      heading(column);
    }
    int row = HEADING_ROW + 1;
    for (List<FigureCell> cells : sheet.rows()) {
      row(row++, cells, false);
    }
    if (!sheet.totals().isEmpty()) {
      row(row, sheet.totals(), true);
    }
    out.freezePane(0, HEADING_ROW + 1);
    out.repeatRows(HEADING_ROW);
    page();
  }

  /**
   * Pages of A4 that hold all columns side by side or, where these are too many, with the names.
   */
  private void page() {
    out.paperSize(PaperSize.A4_PAPER);
    out.pageOrientation(width <= UPRIGHT_PAGE ? "portrait" : "landscape");
    int pages = (int) Math.ceil(width / PAGE_ACROSS);
    out.fitToWidth((short) pages);
    out.fitToHeight((short) 0);
    int names = 0;
    while (names < formats.length
        && sheet.columns().get(names).alignment() != CellAlignment.RIGHT) {
      names++;
    }
    if (pages > 1 && names > 0) {
      out.repeatCols(0, names - 1);
    }
    out.footer("&P/&N", Position.CENTER);
  }

  private void heading(int column) {
    out.value(HEADING_ROW, column, text(sheet.columns().get(column).heading()));
    letters(HEADING_ROW, column)
        .bold()
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .borderStyle(BorderStyle.THIN)
        .set();
  }

  private void row(int row, List<FigureCell> cells, boolean totals) {
    for (int column = 0; column < cells.size(); column++) {
      StyleSetter style = letters(row, column).borderStyle(BorderStyle.THIN);
      if (totals) {
        style.bold().borderStyle(BorderSide.TOP, BorderStyle.MEDIUM);
      }
      value(row, column, cells.get(column), style);
      style.set();
    }
  }

  private void value(int row, int column, FigureCell cell, StyleSetter style) {
    CellAlignment alignment = sheet.columns().get(column).alignment();
    style
        .horizontalAlignment(VietnameseText.toLowerCase(alignment.name()))
        .verticalAlignment("top");
    if (cell instanceof FigureCell.Words words) {
      out.value(row, column, text(words.words()));
      style.wrapText(true);
    } else if (cell instanceof FigureCell.Amount number) {
      if (isKeptWhole(number)) {
        out.value(row, column, number.value());
        style.format(number.value().scale() == 0 ? WHOLE : formats[column]);
      } else {
        out.value(row, column, inWords(number));
      }
    } else if (!(cell instanceof FigureCell.Empty)) {
      throw new AssertionError(cell);
    }
  }

  private StyleSetter letters(int row, int column) {
    return out.style(row, column).fontName(TYPEFACE).fontSize(POINTS);
  }

  private static String text(String words) {
    return CODED.matcher(words).replaceAll("_x005F_");
  }

  /** Whether a spreadsheet keeps and shows all digits. */
  private static boolean isKeptWhole(FigureCell.Amount number) {
    BigDecimal value = number.value();
    int whole = Math.max(0, value.precision() - value.scale());
    return whole + value.scale() <= MAX_DIGITS;
  }

  /** In plain digits where there are more than the official form has. */
  private static String inWords(FigureCell.Amount number) {
    BigDecimal value = number.value();
    return value.precision() - value.scale() > MAX_OFFICIAL || value.scale() > MAX_OFFICIAL
        ? value.toPlainString()
        : OfficialNumber.format(value);
  }

  /**
   * One form for the fractions of a column, so that their commas are below each other. What is
   * whole stays whole: 2.561 articles beside a rate of 99,5 are not 2.561,0.
   */
  private String format(int column) {
    int decimals = 0;
    for (List<FigureCell> cells : sheet.rows()) {
      decimals = Math.max(decimals, decimals(cells.get(column)));
    }
    if (!sheet.totals().isEmpty()) {
      decimals = Math.max(decimals, decimals(sheet.totals().get(column)));
    }
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }

  private static int decimals(FigureCell cell) {
    return cell instanceof FigureCell.Amount number && isKeptWhole(number)
        ? number.value().scale()
        : 0;
  }

  /** As wide as the longest cell, in characters, within reason: longer words are wrapped. */
  private double width(int column) {
    int heading = sheet.columns().get(column).heading().length() / 2 + 2;
    int width = Math.max(MIN_WIDTH, Math.min(MAX_HEADING_WIDTH, heading));
    for (List<FigureCell> cells : sheet.rows()) {
      width = Math.max(width, length(cells.get(column)) + 2);
    }
    if (!sheet.totals().isEmpty()) {
      width = Math.max(width, length(sheet.totals().get(column)) + 2);
    }
    return Math.min(MAX_WIDTH, width);
  }

  private int length(FigureCell cell) {
    if (cell instanceof FigureCell.Words words) {
      return words.words().length();
    } else if (cell instanceof FigureCell.Amount number) {
      return inWords(number).length() + 2;
    }
    return 0;
  }
}
