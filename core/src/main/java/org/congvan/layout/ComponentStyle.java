package org.congvan.layout;

import java.util.Objects;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How a component is set (cỡ chữ, kiểu chữ, vị trí), such as the national name: capitals, 12 to 13
 * pt, upright, bold, centred.
 *
 * @param size the letter size
 * @param sizeRelation the component that the letter size goes with; null where it goes with none
 * @param bold whether the letters are bold (đậm)
 * @param italic whether the letters are italic (nghiêng)
 * @param letterCase how the letters are set
 * @param alignment how the lines are aligned
 * @param firstLineIndented whether the first line is indented as paragraphs of the body are
 * @param spaceBefore the space above the first line; a choice of this library unless the regulation
 *     fixes it
 * @param spaceAfter the space below the last line; likewise
 * @param boxed whether the text has a single frame, as stamps have
 * @param stroke the line drawn above or below; null for no line
 * @param basis what size, weight, slope and case rest on
 */
public record ComponentStyle(
    MeasureRange size,
    @Nullable SizeRelation sizeRelation,
    boolean bold,
    boolean italic,
    LetterCase letterCase,
    Alignment alignment,
    boolean firstLineIndented,
    Length spaceBefore,
    Length spaceAfter,
    boolean boxed,
    @Nullable Stroke stroke,
    Basis basis) {

  /** Refuses null in the required parts. */
  public ComponentStyle {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(letterCase, "letterCase");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(spaceBefore, "spaceBefore");
    Objects.requireNonNull(spaceAfter, "spaceAfter");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Returns the face the letters are printed in.
   *
   * @return regular, bold, italic or both
   */
  public FontFace face() {
    return FontFace.of(bold, italic);
  }

  /**
   * Returns this style in another letter size.
   *
   * @param points the size in points, such as 13
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow the size
   */
  public ComponentStyle withSize(int points) {
    return withSize(Length.pt(points));
  }

  /**
   * Returns this style in another letter size.
   *
   * @param newSize the size, such as {@code Length.halfPoints(27)} for 13.5 pt
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow the size
   */
  public ComponentStyle withSize(Length newSize) {
    return withSize(newSize, "Letter size (cỡ chữ)");
  }

  /** Names in the refusal whose size it is. */
  ComponentStyle withSize(Length newSize, String what) {
    if (!size.allows(newSize)) {
      throw RefusedChoice.of(what, size, newSize, RefusedChoice.Unit.POINTS);
    }
    return new ComponentStyle(
        size.withChosen(newSize),
        sizeRelation,
        bold,
        italic,
        letterCase,
        alignment,
        firstLineIndented,
        spaceBefore,
        spaceAfter,
        boxed,
        stroke,
        basis);
  }

  /**
   * Returns this style with other space above and below.
   *
   * @param before the space above the first line
   * @param after the space below the last line
   * @return the changed copy
   */
  public ComponentStyle withSpace(Length before, Length after) {
    return new ComponentStyle(
        size,
        sizeRelation,
        bold,
        italic,
        letterCase,
        alignment,
        firstLineIndented,
        before,
        after,
        boxed,
        stroke,
        basis);
  }
}
