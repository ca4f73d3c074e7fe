package org.congvan.reference;

import java.util.List;
import java.util.Objects;

/**
 * One level of a cited provision with its numbers, such as {@code điểm a, b}, {@code các Điều 3, 4}
 * or {@code Điều 5 đến Điều 9}.
 *
 * @param level the level
 * @param ordinals the numbers, at least one
 */
public record ProvisionStep(ProvisionLevel level, List<OrdinalRange> ordinals) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no number
   */
  public ProvisionStep {
    Objects.requireNonNull(level, "level");
    ordinals = List.copyOf(Objects.requireNonNull(ordinals, "ordinals"));
    if (ordinals.isEmpty()) {
      throw new IllegalArgumentException(
          "Provision on level "
              + level.word()
              + " must have a number, such as "
              + level.word()
              + " 5");
    }
  }

  /**
   * Makes a step with a single number.
   *
   * @param level the level
   * @param ordinal the number, such as {@code 28a}
   * @return the step
   * @throws IllegalArgumentException if the number cannot be one
   */
  public static ProvisionStep of(ProvisionLevel level, String ordinal) {
    return new ProvisionStep(level, List.of(OrdinalRange.of(ordinal)));
  }

  /**
   * Writes the step: a list of Điều, khoản and so on begins with {@code các}, a list of điểm does
   * not; a single range repeats the level.
   *
   * @return such as {@code điểm a, b} or {@code Điều 5 đến Điều 9}
   */
  @Override
  public String toString() {
    String word = level.word();
    if (ordinals.size() == 1) {
      OrdinalRange only = ordinals.get(0);
      return only.isRange()
          ? word + " " + only.first() + " đến " + word + " " + only.last()
          : word + " " + only;
    }
    StringBuilder step = new StringBuilder();
    step.append(level == ProvisionLevel.POINT ? word : "các " + word);
    for (int i = 0; i < ordinals.size(); i++) {
      step.append(i == 0 ? " " : ", ").append(ordinals.get(i));
    }
    return step.toString();
  }
}
