package org.congvan.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes sheets of figures as a workbook (XLSX), such as one with the news items of each agency:
 * title, headings that stay in sight, numbers that can be added up, totals in bold. It has no
 * settings; immutable and safe for use by many threads.
 *
 * <p>Numbers are numbers, shown with thousands; a fraction has as many decimals as the column's
 * longest. One of more than 15 digits is written as words in Vietnamese form, such as {@code
 * 1.000.000.000.000.001}, because a spreadsheet would round it without a word; it is not added up
 * there. Words are words, whatever they begin with.
 *
 * <p>Words are wrapped, and rows are as high as their words, at most 409.5 points.
 *
 * <p>In print a sheet is A4, upright or across, with its columns side by side on one page; where
 * they are too many, each page repeats those before the first column of numbers.
 *
 * <p>The same workbook gives the same bytes where zlib is the same: times in the file are fixed,
 * and it says of itself what the workbook says.
 */
public final class XlsxWriter {

  /** What a cell holds. */
  private static final int MAX_CHARACTERS = 32_767;

  /** Makes a writer. */
  public XlsxWriter() {}

  /**
   * Writes a workbook.
   *
   * @param workbook the workbook
   * @param out where to; flushed, not closed
   * @throws RenderException if words are longer than 32,767 characters or have a character that XML
   *     1.0 cannot hold; nothing has been written then
   * @throws IOException if the stream fails
   */
  public void write(FigureWorkbook workbook, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    check(DocumentPath.of("title"), workbook.title());
    check(DocumentPath.of("creator"), workbook.creator());
    List<FigureSheet> sheets = workbook.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      new SheetWords(sheets.get(i), DocumentPath.of("sheets").item(i)).forEach(XlsxWriter::check);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, SteadyArchive.APPLICATION, null)) {
      // The widths of columns are in digits of this font; all programs have letters as wide.
      book.setGlobalDefaultFont(SheetMeasures.TYPEFACE, SheetMeasures.POINTS);
      for (FigureSheet sheet : sheets) {
        SheetWriter.write(sheet, book.newWorksheet(sheet.name()));
      }
    }
    out.write(SteadyArchive.of(file.toByteArray(), workbook));
    out.flush();
  }

  private static void check(DocumentPath path, String words) {
    if (words.length() > MAX_CHARACTERS) {
      throw new RenderException(
          path,
          "words of "
              + words.length()
              + " characters do not fit in a cell; shorten them to "
              + MAX_CHARACTERS);
    }
    int offset = 0;
    while (offset < words.length()) {
      int c = words.codePointAt(offset);
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r')
          || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
          || c == 0xFFFE
          || c == 0xFFFF) {
        throw new RenderException(
            path,
            String.format(Locale.ROOT, "character U+%04X at offset %d", c, offset)
                + " cannot stand in an xlsx file; take it out of the text");
      }
      offset += Character.charCount(c);
    }
  }
}
