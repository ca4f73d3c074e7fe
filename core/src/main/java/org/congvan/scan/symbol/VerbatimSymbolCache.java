package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The symbols read last, by their letters as written: most texts cite the same few documents again
 * and again, and write them without spaces or slips.
 *
 * <p>Holds only runs of letters, digits, slashes and hyphens, and only if what follows them cannot
 * belong to any symbol, since then the same run always gives the same symbol.
 */
final class VerbatimSymbolCache {
  /** A power of two. */
  private static final int SIZE = 128;

  private static final int MAX_LENGTH = 40;

  private final CharSequence text;
  private final @Nullable Known[] known = new Known[SIZE];
  private int from;
  private int end;
  private boolean labelled;
  private int slot;

  VerbatimSymbolCache(CharSequence text) {
    this.text = text;
  }

  /**
   * Returns the symbol at an offset if the same was read before, or null.
   *
   * @param hasLabel whether words announce it, since then it may be read differently
   */
  @Nullable Symbol at(int start, boolean hasLabel) {
    from = start;
    labelled = hasLabel;
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    int hash = 0;
    boolean slash = false;
    char c = 0;
    int at = start;
    for (; at < limit; at++) {
      c = text.charAt(at);
      int kind = Letters.kind(c);
      if (c == '/') {
        slash = true;
      } else if (kind != Letters.LETTER && kind != Letters.DIGIT && c != '-') {
        break;
      }
      hash = 31 * hash + c;
    }
    end = slash && at < limit && ends(c, at) ? at : -1;
    if (end < 0) {
      return null;
    }
    slot = (hash ^ hash >>> 7 ^ hash >>> 14) & (SIZE - 1);
    Known candidate = known[slot];
    return candidate != null && candidate.labelled() == hasLabel && isAt(candidate.letters())
        ? candidate.symbol().at(start, at)
        : null;
  }

  /** Keeps a symbol that was read where {@link #at} last found none. */
  void keep(Symbol symbol) {
    if (symbol.end() == end) {
      char[] letters = text.subSequence(from, end).toString().toCharArray();
      known[slot] = new Known(letters, labelled, symbol);
    }
  }

  /** Returns whether a symbol certainly ends before a character. */
  private boolean ends(char next, int at) {
    return next == ','
        || next == ';'
        || next == ')'
        || (next == ' '
            && at + 1 < text.length()
            && Letters.kind(text.charAt(at + 1)) == Letters.LETTER);
  }

  private boolean isAt(char[] letters) {
    if (end - from != letters.length) {
      return false;
    }
    for (int i = 0; i < letters.length; i++) {
      if (text.charAt(from + i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ArrayRecordComponent") // compared letter by letter only
  private record Known(char[] letters, boolean labelled, Symbol symbol) {}
}
