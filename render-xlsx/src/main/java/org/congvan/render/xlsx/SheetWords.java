package org.congvan.render.xlsx;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * All words of a sheet with the place each comes from, as record accessors reach it.
 *
 * @param sheet the sheet
 * @param prefix how it is reached; empty for a sheet alone
 */
record SheetWords(FigureSheet sheet, String prefix) {

  SheetWords(FigureSheet sheet) {
    this(sheet, "");
  }

  void forEach(BiConsumer<String, String> visitor) {
    visitor.accept(prefix + "name", sheet.name());
    visitor.accept(prefix + "title", sheet.title());
    for (int i = 0; i < sheet.columns().size(); i++) {
      visitor.accept(prefix + "columns[" + i + "].heading", sheet.columns().get(i).heading());
    }
    for (int i = 0; i < sheet.rows().size(); i++) {
      cells(prefix + "rows[" + i + "]", sheet.rows().get(i), visitor);
    }
    cells(prefix + "totals", sheet.totals(), visitor);
  }

  private static void cells(
      String path, List<FigureCell> cells, BiConsumer<String, String> visitor) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof FigureCell.Words words) {
        visitor.accept(path + "[" + i + "].words", words.words());
      }
    }
  }
}
