package org.congvan.cli.batch;

/**
 * A number for each of many numbers, in 16 bytes a place: a million keys take 32 MiB, where a map
 * of objects takes three times as much.
 */
final class LongTable {

  private static final int FIRST_PLACES = 1 << 10;

  /** The fraction of the golden ratio in 64 bits, which spreads keys that follow each other. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** A free place; this key is kept as another, which is as likely to be some other key's. */
  private static final long FREE = 0;

  private static final long IN_PLACE_OF_FREE = SPREAD;

  private long[] keys = new long[FIRST_PLACES];
  private long[] values = new long[FIRST_PLACES];
  private int size;

  /** How many keys there are. */
  int size() {
    return size;
  }

  boolean contains(long key) {
    return keys[place(key)] != FREE;
  }

  /** Returns the value of a key, or another where it has none. */
  long get(long key, long otherwise) {
    int place = place(key);
    return keys[place] == FREE ? otherwise : values[place];
  }

  /** Gives a key a value, in the place of the one before. */
  void put(long key, long value) {
    int place = place(key);
    if (keys[place] == FREE) {
      if (size >= keys.length - (keys.length >> 2)) {
        grow();
        place = place(key);
      }
      keys[place] = kept(key);
      size++;
    }
    values[place] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[Math.multiplyExact(oldKeys.length, 2)];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }

  /** The place of a key, or the free place where it belongs. */
  private int place(long key) {
    long kept = kept(key);
    int place = (int) ((kept * SPREAD) >>> (Long.numberOfLeadingZeros(keys.length) + 1));
    while (keys[place] != FREE && keys[place] != kept) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  private static long kept(long key) {
    return key == FREE ? IN_PLACE_OF_FREE : key;
  }
}
