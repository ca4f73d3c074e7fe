package org.congvan.read.docx.mend;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A mend of form (cách sửa thể thức), such as {@link #MARGINS}: what is outside the range of the
 * regulation is set to the choice of the page layout; what is inside it stays as it is.
 */
public enum Mend {
  /** The sheet (khổ giấy), such as Letter to A4; sheets of quite another size are left. */
  PAPER("khổ giấy", false),
  /** The margins (lề trang) of each section. */
  MARGINS("lề trang", false),
  /** The letter sizes (cỡ chữ) of components. */
  LETTER_SIZES("cỡ chữ", true),
  /**
   * Weight and slope (kiểu chữ đậm, nghiêng) of components that are set in one face. Text in which
   * words may stand out is left: body, articles, clauses, points, bullets, tables.
   */
  LETTER_WEIGHTS("kiểu chữ", true),
  /** The space between the lines (khoảng cách giữa các dòng) of the text. */
  LINE_SPACING("khoảng cách giữa các dòng", true),
  /** The space between the paragraphs (khoảng cách giữa các đoạn văn) of the text. */
  PARAGRAPH_SPACING("khoảng cách giữa các đoạn văn", true),
  /**
   * The typeface (phông chữ) of letters; typefaces of signs and of encodings before Unicode are
   * left.
   */
  TYPEFACES("phông chữ", false),
  /**
   * The alignment (căn lề) of text that should reach both margins. What stands in the middle or was
   * placed by hand is left.
   */
  ALIGNMENT("căn lề", true),
  /** The indent of first lines (lùi đầu dòng) of the text. */
  FIRST_LINES("lùi đầu dòng", true),
  /** The page number (số trang): in its place, and not on the first page. */
  PAGE_NUMBERS("số trang", false),
  /** The lines (đường kẻ ngang) below motto, agency and subject. */
  RULE_LINES("đường kẻ", true),
  /** Blanks typed twice, and blanks before punctuation (khoảng trắng thừa); white space alone. */
  BLANKS("khoảng trắng", false),
  /**
   * Text typed in TCVN3 or VNI, and U+00D0 in the place of Đ, as Unicode (bảng mã); what is read
   * stays the same.
   */
  ENCODINGS("bảng mã", false);

  private static final Set<Mend> ALL = Collections.unmodifiableSet(EnumSet.allOf(Mend.class));

  private final String vietnameseName;
  private final boolean needsRoles;

  Mend(String vietnameseName, boolean needsRoles) {
    this.vietnameseName = vietnameseName;
    this.needsRoles = needsRoles;
  }

  /**
   * Returns all mends.
   *
   * @return all of them, in their order
   */
  public static Set<Mend> all() {
    return ALL;
  }

  /**
   * Returns what is mended, in Vietnamese.
   *
   * @return such as {@code lề trang}
   */
  public String vietnameseName() {
    return vietnameseName;
  }

  /**
   * Answers whether the mend must know which paragraph is which component.
   *
   * @return false for mends of the whole file
   */
  public boolean needsRoles() {
    return needsRoles;
  }
}
