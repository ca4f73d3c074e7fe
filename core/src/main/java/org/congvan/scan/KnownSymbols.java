package org.congvan.scan;

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
  Symbol at(int start, int end, StringBuilder tidy) {
    int hash = 0;
    for (int i = 0; i < tidy.length(); i++) {
      hash = 31 * hash + tidy.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & (SIZE - 1);
    Known before = known[slot];
    if (before == null || !before.tidy().contentEquals(tidy)) {
      Symbol symbol = Symbol.of(start, end, tidy.toString());
      known[slot] = new Known(tidy.toString(), symbol.canonical(), symbol.code());
      return symbol;
    }
    return new Symbol(start, end, before.canonical(), before.code());
  }

  private record Known(String tidy, String canonical, @Nullable DocumentCode code) {}
}
