package org.congvan.scan.token;

/** A fixed set of words, such as {@code ngày} and {@code năm}, to look tokens up in. */
public final class WordSet {
  /** Open addressing, at most a quarter full: a key is in its slot or a later one; 0 is no key. */
  private final long[] table;

  private final boolean exact;

  private WordSet(boolean exact, String words) {
    this.exact = exact;
    String[] each = words.split(" ", -1);
    this.table = new long[Integer.highestOneBit(each.length) * 8];
    for (String word : each) {
      long key = exact ? Tokens.exactKey(word) : Tokens.plainKey(word);
      table[slot(key)] = key;
    }
  }

  /** Makes a set from words separated by spaces; a token is in it whatever its diacritics. */
  public static WordSet ignoringDiacritics(String words) {
    return new WordSet(false, words);
  }

  /** Makes a set from words separated by spaces; a token must have the same diacritics. */
  public static WordSet exact(String words) {
    return new WordSet(true, words);
  }

  public boolean has(Tokens tokens, int i) {
    long key = exact ? tokens.exactKey(i) : tokens.plainKey(i);
    return key != 0 && table[slot(key)] == key;
  }

  /** Returns the slot of a key, or the free slot for it. */
  private int slot(long key) {
    int mask = table.length - 1;
    int at = Tokens.hash(key) & mask;
    while (table[at] != 0 && table[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
