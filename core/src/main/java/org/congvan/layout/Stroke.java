package org.congvan.layout;

import java.util.Objects;
import org.congvan.regulation.Basis;

/**
 * A drawn line (đường kẻ ngang, nét liền) with a component, such as the one under the agency's
 * name: 1/3 to 1/2 of the text, centred.
 *
 * @param place on which side of the text the line runs
 * @param extent what its length is measured by
 * @param min the least part of the extent that the regulation allows
 * @param max the most
 * @param chosen what renderers draw, within the range
 * @param basis what the range rests on
 */
public record Stroke(
    Place place, Extent extent, Fraction min, Fraction max, Fraction chosen, Basis basis) {

  /** On which side of the text a line runs. */
  public enum Place {
    /** Above the text. */
    ABOVE,
    /** Below the text. */
    BELOW
  }

  /** What the length of a line is measured by. */
  public enum Extent {
    /** The (last) line of the text. */
    TEXT,
    /** The width between the margins. */
    TYPE_AREA
  }

  /**
   * Checks the choice.
   *
   * @throws IllegalArgumentException if the choice lies outside the range
   */
  public Stroke {
    Objects.requireNonNull(min, "min");
    Objects.requireNonNull(max, "max");
    Objects.requireNonNull(chosen, "chosen");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(extent, "extent");
    Objects.requireNonNull(basis, "basis");
    if (chosen.compareTo(min) < 0 || chosen.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          "Chosen length must lie within its range: " + chosen + " not in " + min + " to " + max);
    }
  }
}
