package org.congvan.rollup.fold.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Distinct labels and their keys, each numbered from 0 in the order of arrival. A key is computed
 * once for each label, however often the label arrives.
 */
public final class Labels<L, K> {
  private final Function<L, K> toKey;
  private final Map<L, Integer> numbers = new HashMap<>();
  private final List<L> labels = new ArrayList<>();
  private final Map<K, Integer> keyNumbers = new HashMap<>();
  private final List<K> keys = new ArrayList<>();
  private int[] keyOfLabel = new int[16];

  Labels(Function<L, K> toKey) {
    this.toKey = toKey;
  }

  int number(L label) {
    Integer known = numbers.get(label);
    if (known != null) {
      return known;
    }
    K key = toKey.apply(label);
    int number = labels.size();
    Integer keyNumber = keyNumbers.get(key);
    if (keyNumber == null) {
      keyNumber = keys.size();
      keyNumbers.put(key, keyNumber);
      keys.add(key);
    }
    if (number == keyOfLabel.length) {
      keyOfLabel = Arrays.copyOf(keyOfLabel, 2 * number);
    }
    keyOfLabel[number] = keyNumber;
    labels.add(label);
    // Most labels have a key of their own, and so the number of their key: one object for both.
    numbers.put(label, keyNumber == number ? keyNumber : Integer.valueOf(number));
    return number;
  }

  /** The label with a number. */
  public L label(int number) {
    return labels.get(number);
  }

  int keyNumber(int label) {
    return keyOfLabel[label];
  }

  /** The key of the label with a number. */
  public K key(int label) {
    return keys.get(keyOfLabel[label]);
  }

  /** How many labels there are. */
  public int size() {
    return labels.size();
  }
}
