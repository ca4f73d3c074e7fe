package org.congvan.layout;

import java.util.Objects;
import org.congvan.regulation.Basis;

/**
 * A measure that the regulation leaves some room for (số đo trong khoảng cho phép), and the choice
 * of this library inside it, such as the left margin: 30 to 35 mm, chosen 30 mm.
 *
 * @param min the least that the regulation allows
 * @param max the most that the regulation allows
 * @param chosen what renderers use, within the range
 * @param basis what the range rests on
 */
public record MeasureRange(Length min, Length max, Length chosen, Basis basis) {

  /**
   * Checks the choice.
   *
   * @throws IllegalArgumentException if the choice lies outside the range
   */
  public MeasureRange {
    Objects.requireNonNull(min, "min");
    Objects.requireNonNull(max, "max");
    Objects.requireNonNull(chosen, "chosen");
    Objects.requireNonNull(basis, "basis");
    if (chosen.compareTo(min) < 0 || chosen.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          "Chosen measure must be "
              + min
              + " to "
              + max
              + " by "
              + basis.citation()
              + "; "
              + chosen
              + " was given");
    }
  }

  /**
   * Makes a measure that the regulation fixes.
   *
   * @param value the only value
   * @param basis what it rests on
   * @return the measure
   */
  public static MeasureRange fixed(Length value, Basis basis) {
    return new MeasureRange(value, value, value, basis);
  }

  /**
   * Returns whether a length is in the range.
   *
   * @param length the length
   * @return true from the least to the most
   */
  public boolean allows(Length length) {
    return length.compareTo(min) >= 0 && length.compareTo(max) <= 0;
  }

  /**
   * Returns this measure with another choice inside its range.
   *
   * @param newChosen what renderers are to use
   * @return the changed copy
   * @throws IllegalArgumentException if the choice lies outside the range
   */
  public MeasureRange withChosen(Length newChosen) {
    return new MeasureRange(min, max, newChosen, basis);
  }
}
