package org.congvan.scan;

import org.congvan.scan.words.Letters;

/**
 * Finds the places near which a citation may stand, so that all other text is only looked at
 * character by character: a slash beside a number or a symbol, a hyphen after a digit, luật, lệnh
 * after pháp, Hiến pháp, số or ngày with digits.
 */
final class Anchors {
  /** Short, so that the next stretch is on its way from memory while this one is looked through. */
  private static final int CHUNK = 256;

  /** How many marks of one letter are looked at. */
  private static final int MAX_MARKS = 4;

  /** How long ngày and the space before it may be. */
  private static final int MAX_LETTERS = 12;

  /** How far the slash before may stand. */
  private static final int MAX_GROUPS = 24;

  private static final int CHARACTERS = 1 << Character.SIZE;

  /**
   * The kinds of places that a character may begin, a bit each; for all characters, so that the
   * loop over them has one branch.
   */
  private static final byte[] FIRST = new byte[CHARACTERS];

  /** The kinds of places of which a character may be the second. */
  private static final byte[] SECOND = new byte[CHARACTERS];

  /** The hyphen of a symbol without a slash: 25-CP. */
  private static final byte HYPHEN = 32;

  /** The last letter of ngày. */
  private static final byte DAY = 64;

  static {
    byte slash = 1;
    for (int c = 0; c < CHARACTERS; c++) {
      FIRST[c] = Letters.isSlash((char) c) ? slash : 0;
      // Two slashes are a path or a rule of signs.
      SECOND[c] = Letters.isSlash((char) c) ? 0 : slash;
    }
    words(2, "lL", "ue");
    words(4, "sS", "oe");
    words(8, "H", "i");
    words(16, "B", "l");
    for (int c = 0; c < CHARACTERS; c++) {
      SECOND[c] |= Letters.isCapital((char) c) ? HYPHEN : 0;
      SECOND[c] |= isSpace((char) c) ? DAY : 0;
    }
    FIRST['-'] |= HYPHEN;
    FIRST['y'] |= DAY;
  }

  /** Adds words by their first two letters; no horn is on the second letter of any of them. */
  private static void words(int bit, String first, String second) {
    for (int i = 0; i < first.length(); i++) {
      FIRST[first.charAt(i)] |= (byte) bit;
    }
    for (char c = 0; c < 0x1F00; c++) {
      int base = Letters.base(c);
      if (base > 0 && second.indexOf('a' + base - 1) >= 0 && Letters.shape(c) != Letters.HORN) {
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
    int i = nextPair(stretch, from, last);
    while (i < last) {
      if (isAnchor(stretch[i], chunkFrom + i)) {
        return i;
      }
      i = nextPair(stretch, i + 1, last);
    }
    // What follows the last character lies in the next stretch.
    return i == last && FIRST[stretch[i]] != 0 && isAnchor(stretch[i], chunkFrom + i) ? i : -1;
  }

  /** Returns the index of the next two characters that may begin a place, or {@code last}. */
  private static int nextPair(char[] stretch, int from, int last) {
    int i = nextFirst(stretch, from, last);
    while (i < last && (FIRST[stretch[i]] & SECOND[stretch[i + 1]]) == 0) {
      i = nextFirst(stretch, i + 1, last);
    }
    return i;
  }

  /** The loop over all characters; only what it needs stands in it. */
  private static int nextFirst(char[] stretch, int from, int last) {
    for (int i = from; i < last; i++) {
      if (FIRST[stretch[i]] != 0) {
        return i;
      }
    }
    return last;
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
      case 'l', 'L' ->
          isBase(at + 1, 'u')
              ? isBase(at + 2, 'a') && !isBehindPhap(at)
              : isBase(at + 1, 'e') && isBehindPhap(at);
      case 'H' -> isBase(at + 1, 'i') && isBase(at + 2, 'e');
      case 's', 'S' -> isNumberWord(at);
      case 'B' -> isLawLetters(at);
      case 'y' -> at + 2 < length && Letters.isDigit(text.charAt(at + 2)) && isDayOfCitation(at);
      case '-' -> at > 0 && Letters.isDigit(text.charAt(at - 1));
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
    if (left < at - 1) {
      return true;
    }
    left = withoutMarks(left);
    char c = text.charAt(left);
    boolean symbol =
        Letters.isDigit(c)
            || c == '.'
            || c == '\u2026'
            || Letters.isCapital(c)
            || (left > 0 && Letters.isDigit(text.charAt(left - 1)));
    return symbol && !followsSlash(left);
  }

  /**
   * Returns whether the symbol of this slash has one further left, at which it is found already.
   */
  private boolean followsSlash(int from) {
    int letters = 0;
    for (int i = from; i >= 0 && letters < MAX_GROUPS && i > from - 4 * MAX_GROUPS; i--) {
      char c = text.charAt(i);
      int kind = Letters.kind(c);
      if (kind == Letters.LETTER || kind == Letters.DIGIT || c == '-' || c == '&') {
        letters++;
      } else if (kind != Letters.MARK) {
        return Letters.isSlash(c);
      }
    }
    return false;
  }

  /** Goes back over the marks of a letter, so that decomposed text is looked at as composed. */
  private int withoutMarks(int from) {
    int at = from;
    while (at > 0 && at > from - MAX_MARKS && Letters.kind(text.charAt(at)) == Letters.MARK) {
      at--;
    }
    return at;
  }

  /** Returns whether a slash is followed by a letter, a digit or space. */
  private boolean symbolFollows(int slash) {
    if (slash + 1 == length) {
      return false;
    }
    int kind = Letters.kind(text.charAt(slash + 1));
    return kind != Letters.OTHER || "'`\u2018\u2019".indexOf(text.charAt(slash + 1)) >= 0;
  }

  /** Returns whether pháp comes before: after it lệnh is an ordinance, and luật is no law. */
  private boolean isBehindPhap(int at) {
    int left = at - 1;
    while (left > at - 5 && left >= 0 && isSpace(text.charAt(left))) {
      left--;
    }
    if (left == at - 1 || !isBase(left, 'p')) {
      return false;
    }
    left = withoutMarks(left - 1);
    return isBase(left, 'a') && isBase(left - 1, 'h') && isBase(left - 2, 'p');
  }

  private boolean isNumberWord(int at) {
    if (!isBase(at + 1, 'o') && !isBase(at + 1, 'e')) {
      return false;
    }
    int limit = Math.min(length, at + 9);
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (Letters.isDigit(c)) {
        return i > at + 2;
      }
      if (Letters.kind(c) == Letters.MARK) {
        limit = Math.min(length, Math.min(limit + 1, at + 9 + MAX_MARKS));
      } else if (!isSpace(c) && c != ':' && c != '.') {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a day follows a word or a number: after a comma it is that of a place. */
  private boolean isDayOfCitation(int at) {
    int before = at;
    while (before > 0 && !isSpace(text.charAt(before - 1)) && before > at - MAX_LETTERS) {
      before--;
    }
    while (before > 0 && isSpace(text.charAt(before - 1)) && before > at - MAX_LETTERS) {
      before--;
    }
    return before > 0 && Letters.kind(text.charAt(before - 1)) != Letters.OTHER;
  }

  private boolean isLawLetters(int at) {
    return at + 3 < length && text.charAt(at + 1) == 'L' && Letters.isCapital(text.charAt(at + 2));
  }

  private boolean isBase(int at, char letter) {
    return at >= 0 && at < length && Letters.base(text.charAt(at)) == letter - 'a' + 1;
  }

  private static boolean isSpace(char c) {
    int kind = Letters.kind(c);
    return kind == Letters.SPACE || kind == Letters.NEWLINE || kind == Letters.INVISIBLE;
  }
}
