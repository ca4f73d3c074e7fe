package org.congvan.render.xlsx;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.text.VietnameseText;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of figures in one file (tệp số liệu), such as totals, figures by agency and late agencies
 * of one period, with what the file says of itself.
 *
 * @param title what the file is, such as {@code "Số liệu CCHC năm 2019"}; not blank
 * @param creator who made it, such as {@code "Sở Nội vụ"}; not blank
 * @param date the day it is of; null where the file says none
 * @param sheets the sheets in their order, at least one, with different names
 */
public record FigureWorkbook(
    String title, String creator, @Nullable LocalDate date, List<FigureSheet> sheets) {

  /**
   * Copies the list and checks the names.
   *
   * @throws IllegalArgumentException if a text is blank, there is no sheet, or two sheets have one
   *     name, capitals apart
   */
  public FigureWorkbook {
    title = RequiredText.of(title, "Title of a workbook");
    creator = RequiredText.of(creator, "Creator of a workbook");
    sheets = List.copyOf(Objects.requireNonNull(sheets, "sheets"));
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("Workbook \"" + title + "\" must have a sheet");
    }
    Set<String> names = new HashSet<>();
    for (FigureSheet sheet : sheets) {
      if (!names.add(VietnameseText.toLowerCase(sheet.name()))) {
        throw new IllegalArgumentException(
            "Sheets of a workbook must have different names: \"" + sheet.name() + "\" twice");
      }
    }
  }

  /**
   * Makes a workbook without a day.
   *
   * @param title what the file is
   * @param creator who made it
   * @param sheets the sheets in their order
   * @return the workbook
   */
  public static FigureWorkbook of(String title, String creator, FigureSheet... sheets) {
    return new FigureWorkbook(title, creator, null, List.of(sheets));
  }
}
