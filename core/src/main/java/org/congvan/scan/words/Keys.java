package org.congvan.scan.words;

/** A fixed set of words. */
public final class Keys {
  /** Open addressing, at most a quarter full: a key stands at its place or behind it; 0 is none. */
  private final long[] table;

  private final boolean exact;

  private Keys(boolean exact, String words) {
    this.exact = exact;
    String[] each = words.split(" ", -1);
    this.table = new long[Integer.highestOneBit(each.length) * 8];
    for (String word : each) {
      long key = exact ? Words.exact(word) : Words.key(word);
      table[slot(key)] = key;
    }
  }

  /** Makes a set of words that are known by their plain letters. */
  public static Keys plain(String words) {
    return new Keys(false, words);
  }

  /** Makes a set of words whose marks count. */
  public static Keys marked(String words) {
    return new Keys(true, words);
  }

  public boolean has(Words words, int i) {
    long key = exact ? words.markedKey(i) : words.plainKey(i);
    return key != 0 && table[slot(key)] == key;
  }

  /** Returns the place of a key, or the free place where it would stand. */
  private int slot(long key) {
    int mask = table.length - 1;
    int at = Words.hash(key) & mask;
    while (table[at] != 0 && table[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
