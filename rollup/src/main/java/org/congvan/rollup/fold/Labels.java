package org.congvan.rollup.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Distinct labels and the keys they stand for, each numbered from 0 in the order they came. A key
 * is made once for each label, however often the label comes.
 */
final class Labels<L, K> {
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
    numbers.put(label, number);
    return number;
  }

  L label(int number) {
    return labels.get(number);
  }

  int keyNumber(int label) {
    return keyOfLabel[label];
  }

  K key(int label) {
    return keys.get(keyOfLabel[label]);
  }

  int size() {
    return labels.size();
  }
}
