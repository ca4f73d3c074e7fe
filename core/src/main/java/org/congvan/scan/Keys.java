package org.congvan.scan;

import java.util.Arrays;

/** A fixed set of words. */
final class Keys {
  private final long[] keys;
  private final boolean exact;

  private Keys(boolean exact, String words) {
    this.exact = exact;
    this.keys =
        Arrays.stream(words.split(" ", -1))
            .mapToLong(word -> exact ? Words.exact(word) : Words.key(word))
            .sorted()
            .toArray();
  }

  /** Makes a set of words that are known by their plain letters. */
  static Keys plain(String words) {
    return new Keys(false, words);
  }

  /** Makes a set of words whose marks count. */
  static Keys marked(String words) {
    return new Keys(true, words);
  }

  boolean has(Words words, int i) {
    return words.isWord(i)
        && Arrays.binarySearch(keys, exact ? words.exactKey(i) : words.key(i)) >= 0;
  }
}
