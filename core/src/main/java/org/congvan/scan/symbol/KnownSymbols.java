package org.congvan.scan.symbol;

import org.congvan.code.DocumentCode;
import org.jspecify.annotations.Nullable;

/**
 * The symbols that a text had lately, since most texts cite the same few documents again and again.
 */
final class KnownSymbols {
  /** A power of two. */
  private static final int SIZE = 256;

  private final @Nullable Known[] known = new Known[SIZE];

  /** Returns the symbol for a place where these letters stand. */
  Symbol at(int start, int end, Spelling tidy) {
    int hash = tidy.hash();
    int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & (SIZE - 1);
    Known first = known[slot];
    if (first != null && tidy.is(first.tidy())) {
      return new Symbol(start, end, first.canonical(), first.code());
    }
    // The one that had to give way lies beside it, so that two that collide do not take turns.
    Known second = known[slot ^ 1];
    if (second != null && tidy.is(second.tidy())) {
      return new Symbol(start, end, second.canonical(), second.code());
    }
    Symbol symbol = Symbol.of(start, end, tidy.toString());
    known[slot ^ 1] = first;
    known[slot] = new Known(tidy.toChars(), symbol.canonical(), symbol.code());
    return symbol;
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by Spelling only
  private record Known(char[] tidy, String canonical, @Nullable DocumentCode code) {}
}
