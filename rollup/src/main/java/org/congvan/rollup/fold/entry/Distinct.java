package org.congvan.rollup.fold.entry;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One object for equal values that many reports have: a day of issue, a code, a superior agency.
 */
final class Distinct<T> {
  private final Map<T, T> values = new HashMap<>();

  /** Returns the first value that was equal to this. */
  T of(T value) {
    T known = values.putIfAbsent(value, value);
    return known == null ? value : known;
  }

  /** Returns the first value that was equal to this, or null for null. */
  @Nullable T ofNullable(@Nullable T value) {
    return value == null ? null : of(value);
  }
}
