package org.congvan.body;

import org.congvan.text.DocumentFormatException;
import org.congvan.text.ordinal.PointLetters;
import org.congvan.text.ordinal.RomanNumeral;

/**
 * The level of a section, such as {@link #ARTICLE} (Điều) or {@link #HEADING} ("I." of a report).
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, II.6.c–đ knows two outlines: part, chapter, section,
 * subsection, article, clause, point; and part, heading with a Roman number, clause, point. The
 * declaration order runs from the widest level to the narrowest.
 */
public enum SectionLevel {
  /** Phần: "Phần I", Roman number, must have a title. */
  PART(Numbering.ROMAN, "Phần ", ""),
  /** Chương: "Chương II", Roman number, must have a title. */
  CHAPTER(Numbering.ROMAN, "Chương ", ""),
  /** Mục: "Mục 1", Arabic number, must have a title. */
  SECTION(Numbering.ARABIC, "Mục ", ""),
  /** Tiểu mục: "Tiểu mục 1", Arabic number, must have a title. */
  SUBSECTION(Numbering.ARABIC, "Tiểu mục ", ""),
  /** Điều: "Điều 5.", Arabic number, must have a title. */
  ARTICLE(Numbering.ARABIC, "Điều ", "."),
  /** Mục of a report or dispatch: "I.", Roman number, with a title. */
  HEADING(Numbering.ROMAN, "", "."),
  /** Khoản: "1.", Arabic number, may have a title on a line of its own. */
  CLAUSE(Numbering.ARABIC, "", "."),
  /** Điểm: "a)", letters of the Vietnamese alphabet. */
  POINT(Numbering.LETTER, "", ")");

  private enum Numbering {
    ROMAN,
    ARABIC,
    LETTER
  }

  private final Numbering numbering;
  private final String before;
  private final String after;

  SectionLevel(Numbering numbering, String before, String after) {
    this.numbering = numbering;
    this.before = before;
    this.after = after;
  }

  /**
   * Returns the section's number as it is printed, such as {@code "Chương II"}, {@code "Điều 5."},
   * {@code "I."} or {@code "a)"}.
   *
   * @param ordinal the number as {@link Section#ordinal()} holds it
   * @return word, number and mark
   */
  public String label(String ordinal) {
    return before + ordinal + after;
  }

  /**
   * Writes a position as this level counts: {@code 2} is {@code "II"} for a chapter, {@code "2"}
   * for an article, {@code "b"} for a point.
   *
   * @param position 1 or more
   * @return the ordinal
   * @throws IllegalArgumentException if the level cannot count so far
   */
  public String ordinalAt(int position) {
    if (position < 1) {
      throw new IllegalArgumentException("Section position must be 1 or more: " + position);
    }
    return switch (numbering) {
      case ROMAN -> RomanNumeral.format(position);
      case ARABIC -> Integer.toString(position);
      case LETTER -> PointLetters.format(position);
    };
  }

  /**
   * Returns whether an ordinal has the form of this level; numbers that were inserted later carry a
   * letter or digit ({@code "28a"}, {@code "a1"}).
   *
   * @param ordinal the ordinal without word and mark
   * @return true if this level counts so
   */
  public boolean accepts(String ordinal) {
    try {
      return switch (numbering) {
        case ROMAN -> RomanNumeral.parse(ordinal) > 0;
        case ARABIC -> isArabic(ordinal);
        case LETTER -> isLetter(ordinal);
      };
    } catch (DocumentFormatException unreadable) {
      return false;
    }
  }

  private static boolean isArabic(String ordinal) {
    int digits = leadingDigits(ordinal, 0);
    if (digits == 0 || digits > 5 || ordinal.charAt(0) == '0') {
      return false;
    }
    return digits == ordinal.length()
        || (ordinal.length() == digits + 1 && PointLetters.parse(ordinal.substring(digits)) > 0);
  }

  private static boolean isLetter(String ordinal) {
    if (ordinal.isEmpty()) {
      return false;
    }
    boolean letterFirst = PointLetters.parse(ordinal.substring(0, 1)) > 0;
    return letterFirst && leadingDigits(ordinal, 1) == ordinal.length() - 1;
  }

  private static int leadingDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }
}
