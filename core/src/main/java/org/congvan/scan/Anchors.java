package org.congvan.scan;

/**
 * Finds the places near which a citation may stand, so that all other text is only looked at
 * character by character: a slash beside a number or a symbol, the word luật, pháp lệnh, Hiến pháp,
 * a number behind số.
 */
final class Anchors {
  private final CharSequence text;
  private final int length;

  Anchors(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  /** Returns the offset of the next such place, or -1. */
  int next(int from) {
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      boolean anchor =
          switch (c) {
            case '/', '\u2044', '\u2215', '\uFF0F' -> isSymbolSlash(at);
            case 'l', 'L' -> isBase(at + 1, 'u') && isBase(at + 2, 'a');
            case 'p', 'P' -> isOrdinance(at);
            case 'H' -> isBase(at + 1, 'i') && isBase(at + 2, 'e');
            case 's', 'S' -> isNumberWord(at);
            case 'B' -> isLawLetters(at);
            default -> false;
          };
      if (anchor) {
        return at;
      }
    }
    return -1;
  }

  private boolean isSymbolSlash(int at) {
    int left = at - 1;
    while (left >= 0 && left > at - 4 && isSpace(text.charAt(left))) {
      left--;
    }
    if (left < 0) {
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

  private boolean isOrdinance(int at) {
    return isBase(at + 1, 'h') && isBase(at + 2, 'a') && hasWord(at + 3, 'l');
  }

  /** Tells whether a word that begins with a letter follows within the next few characters. */
  private boolean hasWord(int from, char first) {
    for (int at = from; at < length && at < from + 5; at++) {
      if (isSpace(text.charAt(at))) {
        return isBase(at + 1, first) || (at + 1 < length && isSpace(text.charAt(at + 1)));
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
