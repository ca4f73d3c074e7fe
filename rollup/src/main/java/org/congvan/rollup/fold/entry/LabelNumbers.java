package org.congvan.rollup.fold.entry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a report's figures, by number and in its order; equal by content. Ordered, since a
 * stranger may send many that have one hash code.
 */
public final class LabelNumbers implements Comparable<LabelNumbers> {
  private final int[] numbers;

  LabelNumbers(int[] numbers) {
    this.numbers = numbers;
  }

  /** The number of the label at a place. */
  public int get(int i) {
    return numbers[i];
  }

  /** How many figures there are. */
  public int size() {
    return numbers.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelNumbers row && Arrays.equals(numbers, row.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public int compareTo(LabelNumbers other) {
    return Arrays.compare(numbers, other.numbers);
  }
}
