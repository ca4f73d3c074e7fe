package org.congvan.scan;

import java.util.Arrays;

/**
 * Finds the places near which a citation may stand, so that all other text is only looked at
 * character by character: a slash beside a number or a symbol, the word luật, pháp lệnh, Hiến pháp,
 * a number behind số.
 */
final class Anchors {
  private static final int CHUNK = 4096;

  private static final int CHARACTERS = 1 << Character.SIZE;

  /**
   * The kinds of places that a character may begin, a bit each; for all characters, so that the
   * loop over them has one branch.
   */
  private static final byte[] FIRST = new byte[CHARACTERS];

  /** The kinds of places of which a character may be the second. */
  private static final byte[] SECOND = new byte[CHARACTERS];

  static {
    byte slash = 1;
    Arrays.fill(SECOND, slash);
    for (int c = 0; c < CHARACTERS; c++) {
      FIRST[c] = Letters.isSlash((char) c) ? slash : 0;
    }
    words(2, "lL", "u");
    words(4, "pP", "h");
    words(8, "sS", "oe");
    words(16, "H", "i");
    words(32, "B", "l");
  }

  private static void words(int bit, String first, String second) {
    for (int i = 0; i < first.length(); i++) {
      FIRST[first.charAt(i)] |= (byte) bit;
    }
    for (char c = 0; c < 0x1F00; c++) {
      int base = Letters.base(c);
      if (base > 0 && second.indexOf('a' + base - 1) >= 0) {
        SECOND[c] |= (byte) bit;
      }
    }
  }

  private final CharSequence text;
  private final int length;
  private final char[] chunk;
  private int chunkFrom;
  private int chunkTo;

  Anchors(CharSequence text) {
    this.text = text;
    this.length = text.length();
    this.chunk = new char[Math.min(CHUNK, length)];
  }

  /** Returns the offset of the next such place, or -1. */
  int next(int from) {
    int at = from;
    while (at < length) {
      if (at < chunkFrom || at >= chunkTo) {
        load(at);
      }
      int found = nextIn(chunk, at - chunkFrom, chunkTo - chunkFrom);
      if (found >= 0) {
        return chunkFrom + found;
      }
      at = chunkTo;
    }
    return -1;
  }

  private int nextIn(char[] stretch, int from, int to) {
    int last = to - 1;
    int i = from;
    while (i < last) {
      if ((FIRST[stretch[i]] & SECOND[stretch[i + 1]]) != 0
          && isAnchor(stretch[i], chunkFrom + i)) {
        return i;
      }
      i++;
    }
    return i == last && FIRST[stretch[i]] != 0 && isAnchor(stretch[i], chunkFrom + i) ? i : -1;
  }

  /** Copies a stretch, since a loop over an array is several times faster than one of calls. */
  private void load(int from) {
    chunkFrom = from;
    chunkTo = Math.min(length, from + chunk.length);
    if (text instanceof String string) {
      string.getChars(chunkFrom, chunkTo, chunk, 0);
    } else {
      for (int i = chunkFrom; i < chunkTo; i++) {
        chunk[i - chunkFrom] = text.charAt(i);
      }
    }
  }

  private boolean isAnchor(char c, int at) {
    return switch (c) {
      case 'l', 'L' -> isBase(at + 1, 'u') && isBase(at + 2, 'a') && !isJustice(at);
      case 'p', 'P' -> isOrdinance(at);
      case 'H' -> isBase(at + 1, 'i') && isBase(at + 2, 'e');
      case 's', 'S' -> isNumberWord(at);
      case 'B' -> isLawLetters(at);
      default -> isSymbolSlash(at);
    };
  }

  private boolean isSymbolSlash(int at) {
    int left = at - 1;
    while (left >= 0 && left > at - 4 && isSpace(text.charAt(left))) {
      left--;
    }
    if (left < 0 || !symbolFollows(at)) {
      return false;
    }
    char c = text.charAt(left);
    return Letters.isDigit(c)
        || c == '.'
        || c == '\u2026'
        || left < at - 1
        || Letters.isCapital(c)
        || Letters.kind(c) == Letters.MARK
        || (left > 0 && Letters.isDigit(text.charAt(left - 1)));
  }

  /** Tells whether a letter, a digit or space stands behind a slash. */
  private boolean symbolFollows(int slash) {
    if (slash + 1 == length) {
      return false;
    }
    int kind = Letters.kind(text.charAt(slash + 1));
    return kind != Letters.OTHER || "'`\u2018\u2019".indexOf(text.charAt(slash + 1)) >= 0;
  }

  /** Tells whether this is the second word of pháp luật, the most frequent one that is no law. */
  private boolean isJustice(int at) {
    return at > 4
        && text.charAt(at - 1) == ' '
        && text.charAt(at - 2) == 'p'
        && text.charAt(at - 3) == '\u00E1'
        && text.charAt(at - 4) == 'h';
  }

  private boolean isOrdinance(int at) {
    return isBase(at + 1, 'h') && isBase(at + 2, 'a') && hasSecondWord(at + 3);
  }

  /** Tells whether lệnh may follow within the next few characters. */
  private boolean hasSecondWord(int from) {
    for (int at = from; at < length && at < from + 5; at++) {
      if (isSpace(text.charAt(at))) {
        return (isBase(at + 1, 'l') && isBase(at + 2, 'e'))
            || (at + 1 < length && isSpace(text.charAt(at + 1)));
      }
    }
    return false;
  }

  private boolean isNumberWord(int at) {
    if (!isBase(at + 1, 'o') && !isBase(at + 1, 'e')) {
      return false;
    }
    int i = at + 2;
    while (i < length && i < at + 9) {
      char c = text.charAt(i);
      if (Letters.isDigit(c)) {
        return i > at + 2;
      }
      if (Letters.kind(c) != Letters.MARK && !isSpace(c) && c != ':' && c != '.') {
        return false;
      }
      i++;
    }
    return false;
  }

  private boolean isLawLetters(int at) {
    return at + 3 < length && text.charAt(at + 1) == 'L' && Letters.isCapital(text.charAt(at + 2));
  }

  private boolean isBase(int at, char letter) {
    return at < length && Letters.base(text.charAt(at)) == letter - 'a' + 1;
  }

  private static boolean isSpace(char c) {
    int kind = Letters.kind(c);
    return kind == Letters.SPACE || kind == Letters.NEWLINE || kind == Letters.INVISIBLE;
  }
}
