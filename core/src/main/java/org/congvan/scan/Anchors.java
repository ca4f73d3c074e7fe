package org.congvan.scan;

import org.congvan.scan.markup.PlainText;
import org.congvan.scan.token.Letters;

/**
 * Finds the characters near which there may be a citation: a slash beside a number or a symbol, a
 * hyphen after a digit, luật, lệnh after pháp, Hiến pháp, số or ngày with digits, and where markup
 * begins. No other text is cut into tokens.
 */
final class Anchors {
  /** Short, so that the next chunk is fetched from memory while this one is searched. */
  private static final int CHUNK = 256;

  private static final String DECREE = "nghidinh";

  /** How long the word for a type may be, decomposed and with the space in it. */
  private static final int MAX_WORD = 24;

  /** How many combining marks of one letter are skipped. */
  private static final int MAX_DIACRITICS = 4;

  /** How long ngày and the space before it may be. */
  private static final int MAX_LETTERS = 12;

  /** How far before it the previous slash may be. */
  private static final int MAX_GROUPS = 24;

  private static final int CHARACTERS = 1 << Character.SIZE;

  /**
   * The kinds of anchors that a character may start, a bit each; for all characters, so that the
   * loop over them has one branch.
   */
  private static final byte[] FIRST = new byte[CHARACTERS];

  /** The kinds of anchors whose second character may be this. */
  private static final byte[] SECOND = new byte[CHARACTERS];

  /** The capital of Hiến pháp and of Nghị định. */
  private static final byte WORD = 8;

  /** The hyphen of a symbol without a slash: 25-CP. */
  private static final byte HYPHEN = 32;

  /** The last letter of ngày. */
  private static final byte DAY = 64;

  /** The first character of a tag, an entity, a link, emphasis. */
  private static final byte MARKUP = -128;

  static {
    byte slash = 1;
    for (int c = 0; c < CHARACTERS; c++) {
      FIRST[c] = Letters.isSlash((char) c) ? slash : 0;
      // Two slashes are a path or a line of slashes.
      SECOND[c] = Letters.isSlash((char) c) ? 0 : slash;
    }
    tokens(2, "lL", "ue");
    tokens(4, "sS", "oe");
    tokens(WORD, "H", "i");
    tokens(16, "B", "l");
    for (int c = 0; c < CHARACTERS; c++) {
      SECOND[c] |= Letters.isCapital((char) c) ? HYPHEN : 0;
      SECOND[c] |= isSpace((char) c) ? DAY : MARKUP;
    }
    for (char c : "<&[*`\\".toCharArray()) {
      FIRST[c] |= MARKUP;
    }
    FIRST['-'] |= HYPHEN;
    FIRST['y'] |= DAY;
    FIRST['N'] |= WORD;
    SECOND['g'] |= WORD;
  }

  /** Adds words by their first two letters; the second has no horn in any of them. */
  private static void tokens(int bit, String first, String second) {
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
  private int read;
  private int chunkTo;

  Anchors(CharSequence text) {
    this.text = text;
    this.length = text.length();
    this.chunk = new char[Math.min(CHUNK, length)];
  }

  /**
   * Returns the offset of the next anchor, or -1.
   *
   * @param done offset before which all citations were read
   */
  int next(int from, int done) {
    read = done;
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

  private int nextIn(char[] chars, int from, int to) {
    int last = to - 1;
    int i = nextPair(chars, from, last);
    while (i < last) {
      if (isAnchor(chars[i], chunkFrom + i)) {
        return i;
      }
      i = nextPair(chars, i + 1, last);
    }
    // The second character of the last pair is in the next chunk.
    return i == last && FIRST[chars[i]] != 0 && isAnchor(chars[i], chunkFrom + i) ? i : -1;
  }

  /** Returns the index of the next two characters that may start an anchor, or {@code last}. */
  private static int nextPair(char[] chars, int from, int last) {
    int i = nextFirst(chars, from, last);
    while (i < last && (FIRST[chars[i]] & SECOND[chars[i + 1]]) == 0) {
      i = nextFirst(chars, i + 1, last);
    }
    return i;
  }

  /** The loop over all characters, kept as small as it can be. */
  private static int nextFirst(char[] chars, int from, int last) {
    for (int i = from; i < last; i++) {
      if (FIRST[chars[i]] != 0) {
        return i;
      }
    }
    return last;
  }

  /** Copies a chunk, since a loop over an array is several times faster than one of calls. */
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
              ? isBase(at + 2, 'a') && !followsPhap(at)
              : isBase(at + 1, 'e') && followsPhap(at);
      case 'H' -> isBase(at + 1, 'i') && isBase(at + 2, 'e');
      case 's', 'S' -> isNumberWord(at);
      case 'B' -> isLawLetters(at);
      case 'N' -> isBase(at + 2, 'h') && isCitedByYear(at);
      case 'y' -> at + 2 < length && Letters.isDigit(text.charAt(at + 2)) && isDayOfCitation(at);
      case '<', '&', '[', '*', '`', '\\' -> PlainText.isMarkup(text, at);
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
    left = skipDiacritics(left);
    char c = text.charAt(left);
    boolean symbol =
        Letters.isDigit(c)
            || c == '.'
            || c == '\u2026'
            || Letters.isCapital(c)
            || (left > 0 && Letters.isDigit(text.charAt(left - 1)));
    return symbol && !followsSlash(left);
  }

  /** Returns whether the symbol has an earlier slash, which is its anchor. */
  private boolean followsSlash(int from) {
    int letters = 0;
    for (int i = from; i >= read && letters < MAX_GROUPS && i > from - 4 * MAX_GROUPS; i--) {
      char c = text.charAt(i);
      int kind = Letters.kind(c);
      if (kind == Letters.LETTER || kind == Letters.DIGIT || c == '-' || c == '&') {
        letters++;
      } else if (kind != Letters.DIACRITIC) {
        return Letters.isSlash(c);
      }
    }
    return false;
  }

  /** Skips combining marks backwards, so that decomposed text is read like composed text. */
  private int skipDiacritics(int from) {
    int at = from;
    while (at > 0
        && at > from - MAX_DIACRITICS
        && Letters.kind(text.charAt(at)) == Letters.DIACRITIC) {
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

  /** Returns whether pháp precedes: pháp lệnh is an ordinance, pháp luật no law. */
  private boolean followsPhap(int at) {
    int left = at - 1;
    while (left > at - 5 && left >= 0 && isSpace(text.charAt(left))) {
      left--;
    }
    if (left == at - 1 || !isBase(left, 'p')) {
      return false;
    }
    left = skipDiacritics(left - 1);
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
      if (Letters.kind(c) == Letters.DIACRITIC) {
        limit = Math.min(length, Math.min(limit + 1, at + 9 + MAX_DIACRITICS));
      } else if (!isSpace(c) && c != ':' && c != '.') {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a day follows a word or a number; after a comma it is that of a dateline. */
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

  /**
   * Returns whether a decree begins that is cited by number and year: {@code Nghị định 30 năm
   * 2020}.
   */
  private boolean isCitedByYear(int at) {
    if (!hasNumberAfter(at + DECREE.length())) {
      return false;
    }
    int letters = 0;
    int i = at;
    while (i < length && i - at < MAX_WORD && letters < DECREE.length()) {
      char c = text.charAt(i);
      if (Letters.kind(c) == Letters.LETTER) {
        if (Letters.base(c) != DECREE.charAt(letters) - 'a' + 1) {
          return false;
        }
        letters++;
      } else if (Letters.kind(c) != Letters.DIACRITIC && !isSpace(c)) {
        return false;
      }
      i++;
    }
    i = afterSpace(i);
    int number = i;
    while (i < length && i - number < MAX_LETTERS && Letters.isDigit(text.charAt(i))) {
      i++;
    }
    i = i == number ? i : afterSpace(i);
    return i > number && isBase(i, 'n') && isBase(i + 1, 'a');
  }

  /** Returns whether a digit is near where the number after a word would be. */
  private boolean hasNumberAfter(int from) {
    int limit = Math.min(length, from + MAX_LETTERS);
    for (int i = from; i < limit; i++) {
      if (Letters.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < length
        && at - from < MAX_DIACRITICS
        && !isBase(at, 'n')
        && skips(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean skips(char c) {
    return isSpace(c) || Letters.kind(c) == Letters.DIACRITIC;
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
