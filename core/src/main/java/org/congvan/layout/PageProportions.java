package org.congvan.layout;

import java.util.Objects;
import org.congvan.regulation.Basis;

/**
 * How much of the room there is a block may take (tỷ lệ), such as 17/20 of the width between the
 * margins for a titled subject.
 *
 * @param titleWidth how wide the lines of a titled subject may be, as a part of the width between
 *     the margins, so that it reads as a title
 * @param illustrationHeight how high a figure may be, as a part of the height between the margins,
 *     so that its caption fits on the same page
 * @param chartColumnGap how wide the gap between the columns of a chart is, as a part of the width
 *     of a column
 * @param basis what these rest on
 */
public record PageProportions(
    Fraction titleWidth, Fraction illustrationHeight, Fraction chartColumnGap, Basis basis) {

  /** Refuses null. */
  public PageProportions {
    Objects.requireNonNull(titleWidth, "titleWidth");
    Objects.requireNonNull(illustrationHeight, "illustrationHeight");
    Objects.requireNonNull(chartColumnGap, "chartColumnGap");
    Objects.requireNonNull(basis, "basis");
  }
}
