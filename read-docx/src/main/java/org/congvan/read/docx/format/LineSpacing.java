package org.congvan.read.docx.format;

import java.util.Objects;
import org.congvan.layout.Length;

/**
 * The space between the lines of a paragraph (khoảng cách giữa các dòng), such as 1.5 lines or
 * exactly 18 pt.
 *
 * @param rule what the height says
 * @param height the height of a line; under {@link Rule#MULTIPLE} a single line counts as 12 pt,
 *     whatever the letter size, so that 18 pt are 1.5 lines
 */
public record LineSpacing(Rule rule, Length height) {

  /** What the height of lines says. */
  public enum Rule {
    /** Multiples of the single line of the letters (dòng đơn, 1,5 dòng …). */
    MULTIPLE,
    /** This height at least, more where letters need it. */
    AT_LEAST,
    /** This height exactly, even if letters are cut off. */
    EXACTLY
  }

  /** Single lines (dòng đơn). */
  public static final LineSpacing SINGLE = new LineSpacing(Rule.MULTIPLE, Length.pt(12));

  /** Refuses null. */
  public LineSpacing {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(height, "height");
  }

  /**
   * Returns multiples of the single line in percent, as {@link
   * org.congvan.layout.ParagraphSpacing#lineSpacing} has them.
   *
   * @return such as 150; only of use under {@link Rule#MULTIPLE}
   */
  public double percent() {
    return height.toPoints() * 100 / 12;
  }
}
