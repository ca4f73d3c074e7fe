package org.congvan.body;

/**
 * How the lines of a paragraph are set (căn lề đoạn văn), such as {@link #CENTER} for a motto
 * between two parts of a text. Official documents justify their text (Decree 30/2020/NĐ-CP, Annex
 * I, Part I, II.6.e); what stands in the middle or at the right, such as a formula or the source of
 * a quotation, says so.
 */
public enum ParagraphAlignment {
  /** At the left margin. */
  LEFT,
  /** In the middle; the first line is not indented. */
  CENTER,
  /** At the right margin; the first line is not indented. */
  RIGHT,
  /** At both margins. */
  JUSTIFIED;

  /**
   * Returns whether the first line begins where the others do, whatever indent the style of the
   * paragraph has.
   *
   * @return true in the middle and at the right
   */
  public boolean isWithoutIndent() {
    return this == CENTER || this == RIGHT;
  }
}
