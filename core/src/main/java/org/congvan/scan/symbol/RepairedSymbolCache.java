package org.congvan.scan.symbol;

import org.jspecify.annotations.Nullable;

/**
 * The symbols read last, by the letters that are left after repair, since most texts cite the same
 * few documents again and again.
 */
final class RepairedSymbolCache {
  /** A power of two. */
  private static final int SIZE = 256;

  private final @Nullable Known[] known = new Known[SIZE];

  /** Returns the symbol at these offsets that has these letters, from the cache or newly parsed. */
  Symbol at(int start, int end, Spelling spelling) {
    int hash = spelling.hash();
    int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & (SIZE - 1);
    Known first = known[slot];
    if (first != null && spelling.is(first.spelling())) {
      return first.at(start, end);
    }
    // An evicted entry moves to the neighbouring slot, so that two colliding entries both stay.
    Known second = known[slot ^ 1];
    if (second != null && spelling.is(second.spelling())) {
      return second.at(start, end);
    }
    Symbol symbol = Symbol.of(start, end, spelling.toString());
    known[slot ^ 1] = first;
    known[slot] = new Known(spelling.toChars(), symbol);
    return symbol;
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by Spelling only
  private record Known(char[] spelling, Symbol symbol) {

    Symbol at(int start, int end) {
      return symbol.at(start, end);
    }
  }
}
