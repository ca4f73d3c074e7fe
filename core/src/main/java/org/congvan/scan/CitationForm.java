package org.congvan.scan;

/** How a citation is written (hình thức viện dẫn), such as {@link #ELLIPTIC} inside a list. */
public enum CitationForm {
  /**
   * Type, number and symbol, date and mostly the issuer: {@code Nghị định số 30/2020/NĐ-CP ngày 05
   * tháng 3 năm 2020 của Chính phủ}.
   */
  FULL,
  /** Type, number and symbol, but no date: {@code Nghị định số 30/2020/NĐ-CP}. */
  SHORT,
  /** A further number of a list whose type precedes the first: {@code số 53/2010/QĐ-TTg}. */
  ELLIPTIC,
  /** Name of a law without number and date: {@code Luật Phá sản}. */
  NAMED,
  /** Name or type with a date or year, no number: {@code Luật Đất đai năm 2013}. */
  DATED,
  /**
   * Type and number without the letters of the symbol: {@code công văn số 512 ngày 12/3/2019},
   * {@code Nghị định 123/2020}.
   */
  NUMBER_ONLY,
  /** Number and symbol with no word for the type: {@code 185/2026/NĐ-CP}. */
  BARE,
  /** The number is left blank: {@code Tờ trình số /TTr-SNV}. */
  BLANK
}
