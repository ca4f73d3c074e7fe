package org.congvan.render.xlsx;

import java.util.List;
import java.util.function.BiConsumer;
import org.congvan.path.DocumentPath;

/**
 * All words of a sheet, each with its place.
 *
 * @param sheet the sheet
 * @param at where it is in its workbook; the root for a sheet alone
 */
record SheetWords(FigureSheet sheet, DocumentPath at) {

  SheetWords(FigureSheet sheet) {
    this(sheet, DocumentPath.ROOT);
  }

  void forEach(BiConsumer<DocumentPath, String> visitor) {
    visitor.accept(at.child("name"), sheet.name());
    visitor.accept(at.child("title"), sheet.title());
    for (int i = 0; i < sheet.columns().size(); i++) {
      visitor.accept(
          at.child("columns").item(i).child("heading"), sheet.columns().get(i).heading());
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      cells(at.child("rows").item(i), sheet.rows().get(i), visitor);
    }
    cells(at.child("totals"), sheet.totals(), visitor);
  }

  private static void cells(
      DocumentPath path, List<FigureCell> cells, BiConsumer<DocumentPath, String> visitor) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof FigureCell.Words words) {
        visitor.accept(path.item(i).child("words"), words.words());
      }
    }
  }
}
