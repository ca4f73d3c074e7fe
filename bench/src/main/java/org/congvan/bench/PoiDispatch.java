package org.congvan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The words of a dispatch written with Apache POI, formatted directly. */
final class PoiDispatch {

  private PoiDispatch() {}

  static void write(PageWords words, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      table(document, words.headLeft(), words.headRight());
      for (PageWords.Line line : words.body()) {
        fill(document.createParagraph(), line);
      }
      table(document, words.endLeft(), words.endRight());
      document.write(out);
    }
  }

  private static void table(
      XWPFDocument document, List<PageWords.Line> left, List<PageWords.Line> right) {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    cell(table.getRow(0).getCell(0), left);
    cell(table.getRow(0).getCell(1), right);
  }

  private static void cell(XWPFTableCell cell, List<PageWords.Line> lines) {
    cell.removeParagraph(0);
    for (PageWords.Line line : lines) {
      fill(cell.addParagraph(), line);
    }
  }

  private static void fill(XWPFParagraph paragraph, PageWords.Line line) {
    paragraph.setAlignment(line.centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
    paragraph.setSpacingBefore(120);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(line.halfPoints() / 2);
    run.setBold(line.bold());
    run.setItalic(line.italic());
    run.setText(line.text());
  }
}
