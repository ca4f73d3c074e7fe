package org.congvan.read.docx.audit.check;

import org.congvan.text.VietnameseText;

/** What a check measures (khía cạnh), such as {@link #SIZE}, the letter size. */
public enum Aspect {
  /** Khổ giấy. */
  PAPER,
  /** Kiểu trình bày: upright, or across for tables. */
  ORIENTATION,
  /** Lề trên. */
  TOP_MARGIN,
  /** Lề dưới. */
  BOTTOM_MARGIN,
  /** Lề trái. */
  LEFT_MARGIN,
  /** Lề phải. */
  RIGHT_MARGIN,
  /** Phông chữ. */
  TYPEFACE,
  /** Màu chữ. */
  COLOUR,
  /** Whether a component that all documents have is there. */
  PRESENCE,
  /** Cách viết: fixed words, signs and figures. */
  WRITING,
  /** Cỡ chữ. */
  SIZE,
  /** Sizes that go together (tương quan cỡ chữ). */
  SIZE_RELATION,
  /** Chữ đậm. */
  WEIGHT,
  /** Chữ đứng, nghiêng. */
  SLOPE,
  /** In hoa, in thường. */
  CASE,
  /** Canh giữa, canh đều. */
  ALIGNMENT,
  /** Lùi đầu dòng. */
  INDENT,
  /** Khoảng cách giữa các đoạn. */
  PARAGRAPH_SPACING,
  /** Khoảng cách giữa các dòng. */
  LINE_SPACING,
  /** Đường kẻ. */
  RULE_LINE,
  /** Khung viền. */
  FRAME,
  /** Vị trí. */
  PLACE,
  /** The margin that the page number is in (vị trí số trang). */
  NUMBER_PLACE,
  /** Chữ số Ả Rập. */
  NUMBER_FORM,
  /** The first page shows no number (trang thứ nhất không có số). */
  FIRST_PAGE,
  /** The number that counting begins with (số bắt đầu). */
  FIRST_NUMBER;

  /**
   * Returns the name in lists and rows.
   *
   * @return such as {@code line-spacing}
   */
  public String id() {
    return VietnameseText.toLowerCase(name()).replace('_', '-');
  }
}
