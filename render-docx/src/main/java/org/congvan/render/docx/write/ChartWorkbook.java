package org.congvan.render.docx.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.body.Chart;
import org.congvan.body.ChartSeries;
import org.congvan.path.DocumentPath;
import org.congvan.render.docx.archive.ZipArchive;
import org.congvan.render.docx.archive.ZipPart;

/**
 * The workbook behind a chart, which Word opens when somebody edits the chart's figures: one sheet,
 * the categories down the first column, a column for each series.
 *
 * <p>Written by hand: it takes five short parts, and documents are rendered where no library of
 * workbooks is. The parts are stored, so that the bytes are the same whatever deflates the document
 * around them.
 */
final class ChartWorkbook {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONSHIPS =
      HEAD
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\""
          + OFFICE
          + "/";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String SHEET = "Sheet1";

  /** What a workbook would read as a character written by its number, such as _x000D_. */
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private ChartWorkbook() {}

  /** Returns the name of the only sheet. */
  static String sheet() {
    return SHEET;
  }

  /** Returns the address of a cell, such as {@code $B$2} for the second column and row. */
  static String cell(int column, int row) {
    return "$" + letters(column) + "$" + (row + 1);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /**
   * Writes the workbook of a chart.
   *
   * @param path where the chart comes from, as record accessors reach it
   */
  static byte[] write(Chart chart, DocumentPath path) {
    XmlBuffer sheet = new SheetPart(chart, path).write();
    return ZipArchive.of(
        List.of(
            part(
                "[Content_Types].xml",
                HEAD
                    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                    + SHEET_TYPE
                    + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                    + " ContentType=\""
                    + SHEET_TYPE
                    + "worksheet+xml\"/></Types>"),
            part(
                "_rels/.rels",
                RELATIONSHIPS + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            part(
                "xl/workbook.xml",
                HEAD
                    + "<workbook xmlns=\""
                    + MAIN
                    + "\" xmlns:r=\""
                    + OFFICE
                    + "\"><sheets><sheet name=\""
                    + SHEET
                    + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            part(
                "xl/_rels/workbook.xml.rels",
                RELATIONSHIPS + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ZipPart.stored("xl/worksheets/sheet1.xml", sheet.bytes(), sheet.size())));
  }

  private static ZipPart part(String name, String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return ZipPart.stored(name, bytes, bytes.length);
  }

  /** The sheet while it is written. */
  private record SheetPart(Chart chart, DocumentPath path, XmlBuffer xml) {

    SheetPart(Chart chart, DocumentPath path) {
      this(chart, path, new XmlBuffer(2048));
    }

    XmlBuffer write() {
      xml.ascii(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
      List<ChartSeries> series = chart.series();
      row(0);
      text(0, 0, chart.categoryTitle(), path.child("categoryTitle"));
      for (int i = 0; i < series.size(); i++) {
        text(i + 1, 0, series.get(i).name(), path.child("series").item(i).child("name"));
      }
      for (int row = 1; row <= chart.categories().size(); row++) {
        xml.ascii("</row>");
        row(row);
        text(0, row, chart.categories().get(row - 1), path.child("categories").item(row - 1));
        for (int i = 0; i < series.size(); i++) {
          begin(i + 1, row);
          xml.ascii("\"><v>" + series.get(i).values().get(row - 1).toPlainString() + "</v></c>");
        }
      }
      xml.ascii("</row></sheetData></worksheet>");
      return xml;
    }

    private void row(int row) {
      xml.ascii("<row r=\"" + (row + 1) + "\">");
    }

    private void begin(int column, int row) {
      xml.ascii("<c r=\"" + letters(column) + (row + 1));
    }

    private void text(int column, int row, String text, DocumentPath place) {
      begin(column, row);
      xml.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      xml.text(CODED.matcher(text).replaceAll("_x005F_"), place);
      xml.ascii("</t></is></c>");
    }
  }
}
