package org.congvan.render.xlsx;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.body.CellAlignment;
import org.congvan.text.VietnameseText;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: title, an empty row, headings, rows, totals. */
final class SheetWriter {

  private static final String WHOLE = "#,##0";
  private static final int TITLE_POINTS = 14;
  private static final double TITLE_HEIGHT = 18.75;
  private static final int HEADING_ROW = 2;

  /** As many digits as an upright sheet of A4 has side by side. */
  private static final int UPRIGHT_PAGE = 82;

  /** As many as a sheet across has in letters that are still read. */
  private static final int PAGE_ACROSS = 210;

  /** What a spreadsheet would read as a character written by its number, such as _x000D_. */
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final FigureSheet sheet;
  private final SheetMeasures measures;
  private final Worksheet out;

  private SheetWriter(FigureSheet sheet, Worksheet out) {
    this.sheet = sheet;
    this.measures = new SheetMeasures(sheet);
    this.out = out;
  }

  static void write(FigureSheet sheet, Worksheet out) {
    new SheetWriter(sheet, out).write();
  }

  private void write() {
    out.value(0, 0, text(sheet.title()));
    letters(0, 0).fontSize(TITLE_POINTS).bold().set();
    out.rowHeight(0, TITLE_HEIGHT);
    for (int column = 0; column < sheet.columns().size(); column++) {
      out.width(column, measures.width(column));
      heading(column);
    }
    height(HEADING_ROW, measures.heightOfHeadings());
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
    double width = measures.width();
    out.paperSize(PaperSize.A4_PAPER);
    out.pageOrientation(width <= UPRIGHT_PAGE ? "portrait" : "landscape");
    int pages = (int) Math.ceil(width / PAGE_ACROSS);
    out.fitToWidth((short) pages);
    out.fitToHeight((short) 0);
    int names = 0;
    while (names < sheet.columns().size()
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
    height(row, measures.height(cells, totals));
  }

  /**
   * Rows of several lines say how high they are: LibreOffice does not work it out, and prints their
   * words over the next row.
   */
  private void height(int row, double height) {
    if (height > 0) {
      out.rowHeight(row, height);
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
    } else if (cell instanceof FigureCell.Amount amount) {
      ShownNumber number = ShownNumber.of(amount);
      if (number.isKeptWhole()) {
        out.value(row, column, number.value());
        style.format(format(number, column));
      } else {
        out.value(row, column, number.inWords());
        style.wrapText(true);
      }
    } else if (!(cell instanceof FigureCell.Empty)) {
      throw new AssertionError(cell);
    }
  }

  /** What is whole stays whole: 2.561 articles beside a rate of 99,5 are not 2.561,0. */
  private String format(ShownNumber number, int column) {
    return number.value().scale() == 0
        ? WHOLE
        : WHOLE + "." + "0".repeat(measures.decimals(column));
  }

  private StyleSetter letters(int row, int column) {
    return out.style(row, column).fontName(SheetMeasures.TYPEFACE).fontSize(SheetMeasures.POINTS);
  }

  private static String text(String words) {
    return CODED.matcher(words).replaceAll("_x005F_");
  }
}
