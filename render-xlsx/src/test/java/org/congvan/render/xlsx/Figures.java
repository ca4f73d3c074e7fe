package org.congvan.render.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Sheets that the tests write. */
final class Figures {

  private Figures() {}

  /** News items and shares of three agencies, one of which has not reported, with totals. */
  static FigureSheet news() {
    return new FigureSheet(
        "Số liệu",
        "Số tin, bài tuyên truyền cải cách hành chính năm 2019",
        List.of(
            FigureColumn.text("Cơ quan, địa phương"),
            FigureColumn.number("Số tin, bài"),
            FigureColumn.number("Tỷ lệ đúng hạn (%)")),
        List.of(
            List.of(
                FigureCell.of("Sở Nội vụ"),
                FigureCell.of(1_234_567),
                FigureCell.of(new BigDecimal("98.25"))),
            List.of(FigureCell.of("Thành phố Đông Hà"), FigureCell.of(7), FigureCell.of(100)),
            List.of(FigureCell.of("Thị xã Quảng Trị"), FigureCell.EMPTY, FigureCell.EMPTY)),
        List.of(
            FigureCell.of("Tổng cộng"),
            FigureCell.of(1_234_574),
            FigureCell.of(new BigDecimal("98.3"))));
  }

  /** One column of words. */
  static FigureSheet words(String... words) {
    return new FigureSheet(
        "Chữ",
        "Chữ",
        List.of(FigureColumn.text("Chữ")),
        List.of(words).stream().map(each -> List.of(FigureCell.of(each))).toList(),
        List.of());
  }

  static FigureWorkbook workbook(FigureSheet... sheets) {
    return new FigureWorkbook(
        "Số liệu <CCHC> & tuyên truyền", "Sở Nội vụ", LocalDate.of(2019, 12, 15), List.of(sheets));
  }
}
