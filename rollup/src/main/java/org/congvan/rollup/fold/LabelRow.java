package org.congvan.rollup.fold;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers of labels in a row, equal by content. */
final class LabelRow {
  private final int[] numbers;

  LabelRow(int[] numbers) {
    this.numbers = numbers;
  }

  int get(int i) {
    return numbers[i];
  }

  int size() {
    return numbers.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelRow row && Arrays.equals(numbers, row.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
