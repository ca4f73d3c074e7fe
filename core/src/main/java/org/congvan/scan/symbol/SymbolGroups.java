package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;

/** Reads the groups of letters of a symbol: {@code QĐ-TTg}, {@code BCA(C13)}. */
final class SymbolGroups {
  private static final int MAX_GROUP = 20;
  private static final int MAX_AFTER_DOT = 6;

  private final SymbolCursor in;
  private int count;
  private boolean torn;

  SymbolGroups(SymbolCursor in) {
    this.in = in;
  }

  void begin() {
    count = 0;
    torn = false;
  }

  /** Returns whether what follows the hyphen of the first group is not a group. */
  boolean isTorn() {
    return torn;
  }

  /** Returns how many groups were read. */
  int count() {
    return count;
  }

  /**
   * Reads all groups.
   *
   * @param hyphenated whether a hyphen separates number and letters, so that a slash must follow
   *     unless words announce the symbol
   */
  boolean read(boolean hyphenated) {
    in.skipStray();
    if (!group(true)) {
      return false;
    }
    int slashes = 0;
    while (in.at < in.limit) {
      int before = in.at;
      int length = in.spelling.length();
      int spaces = in.skipSpace();
      boolean newline = newline(before, in.at);
      if (in.at == in.limit) {
        in.at = before;
        break;
      }
      char c = in.text.charAt(in.at);
      if (c == '(' && spaces == 0 && inParentheses()) {
        continue;
      }
      boolean slash = Letters.isSlash(c);
      boolean dot =
          (c == '.' || c == '_')
              && spaces == 0
              && in.labelled
              && (count == 1 || (c == '.' && capitalsFollow(in.at + 1)));
      if ((!slash && !Letters.isDash(c) && !dot) || newline || (slash && spaces > 0)) {
        in.at = before;
        break;
      }
      in.at++;
      int after = in.skipSpace();
      in.skipStray();
      boolean detached = spaces > 0 && after > 0 && count > 1;
      boolean joinsSlash = !slash || after == 0;
      in.spelling.append(slash ? '/' : '-');
      if (detached || !joinsSlash || (dot && after > 0) || !group(after == 0)) {
        torn = in.labelled && count == 1 && c == '-' && spaces + after == 0 && isMore();
        in.at = before;
        in.spelling.cut(length);
        break;
      }
      slashes += slash ? 1 : 0;
    }
    return !hyphenated || slashes > 0 || in.labelled;
  }

  /** Returns whether anything but space or the end of a clause follows. */
  private boolean isMore() {
    return in.at < in.limit
        && Letters.kind(in.text.charAt(in.at)) != Letters.SPACE
        && Letters.kind(in.text.charAt(in.at)) != Letters.NEWLINE
        && ",;)]\"\u201D".indexOf(in.text.charAt(in.at)) < 0;
  }

  /**
   * Returns whether a short group of capitals alone follows: the ĐC of UB.ĐC, but not the first
   * word of a sentence.
   */
  private boolean capitalsFollow(int from) {
    int at = from;
    while (at < in.limit && at - from <= MAX_AFTER_DOT && isSymbolLetter(in.text.charAt(at))) {
      at++;
    }
    int after = at < in.text.length() ? Letters.kind(in.text.charAt(at)) : Letters.SPACE;
    return at - from > 1
        && at - from <= MAX_AFTER_DOT
        && after != Letters.LETTER
        && after != Letters.DIACRITIC
        && after != Letters.DIGIT;
  }

  private boolean newline(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.kind(in.text.charAt(i)) == Letters.NEWLINE) {
        return true;
      }
    }
    return false;
  }

  /** Reads {@code (C13)} of {@code BCA(C13)}; digits alone are the mark of a footnote. */
  private boolean inParentheses() {
    int close = in.at + 1;
    while (close < in.limit && close < in.at + 8 && isGroupChar(in.text.charAt(close))) {
      close++;
    }
    if (close == in.at + 1
        || close >= in.limit
        || in.text.charAt(close) != ')'
        || in.at + 1 + in.digitsFrom(in.at + 1) == close) {
      return false;
    }
    in.spelling.append('-');
    in.spelling.append(in.text, in.at + 1, close);
    in.at = close + 1;
    return true;
  }

  /**
   * Reads one group of letters.
   *
   * @param adjacent whether it directly follows its separator; after a space only what cannot be a
   *     word is read
   */
  private boolean group(boolean adjacent) {
    int from = in.at;
    int length = in.spelling.length();
    int capitals = 0;
    int small = 0;
    while (in.at < in.limit && in.at - from <= MAX_GROUP + 8) {
      char c = in.text.charAt(in.at);
      int kind = Letters.kind(c);
      if (kind == Letters.LETTER && isSymbolLetter(c)) {
        capitals++;
        append(c);
      } else if (kind == Letters.LETTER && (in.at > from || isSmallGroup())) {
        small += Letters.tone(c) > 0 ? 4 : 1;
        in.spelling.append(c);
      } else if (kind == Letters.DIGIT || c == '&') {
        if (in.at == from && (count == 0 || in.digitsAhead() < 2 || !in.labelled)) {
          break;
        }
        in.spelling.append(c);
      } else if (kind == Letters.DIACRITIC || kind == Letters.INVISIBLE) {
        if (kind == Letters.DIACRITIC && Letters.tone(c) > 0) {
          small += 3;
        }
        if (kind == Letters.DIACRITIC) {
          in.spelling.append(c);
        }
      } else {
        break;
      }
      in.at++;
    }
    if ((small > 0 && small > capitals) || small > 2) {
      small = usual(from, length) ? 0 : cutTail(from, length);
    }
    boolean letters = in.at > from && (capitals > 0 || count > 0);
    boolean word = small > 2 || (!adjacent && (small > 1 || in.at - from < 2));
    if (!letters || word || in.at - from > MAX_GROUP || small < 0) {
      in.at = from;
      in.spelling.cut(length);
      return false;
    }
    count++;
    joinTerm(length);
    return true;
  }

  /** Replaces a group by its usual spelling if it has one. */
  private boolean usual(int from, int length) {
    String usual = UsualGroup.of(in.text, from, in.at);
    if (usual == null) {
      return false;
    }
    in.spelling.cut(length);
    in.spelling.append(usual, 0, usual.length());
    return true;
  }

  /** Returns whether a later group is in lower case: the cp of NĐ-cp. */
  private boolean isSmallGroup() {
    return count > 0 && in.labelled && UsualGroup.mayEndSymbol(in.text, in.at);
  }

  private void append(char c) {
    in.spelling.append(Letters.base(c) == 4 && Letters.shape(c) == 1 ? 'Đ' : c);
  }

  /**
   * Cuts off a word glued to the group: {@code CPngày}.
   *
   * @return how many small letters are left, or -1 if there is no such word
   */
  private int cutTail(int from, int length) {
    int cut = in.at;
    while (cut > from && !Letters.isCapital(in.text.charAt(cut - 1))) {
      cut--;
    }
    String tail = in.text.subSequence(cut, in.at).toString();
    String group = in.text.subSequence(from, cut).toString();
    if (cut - from < 2 || !group.chars().allMatch(c -> isSymbolLetter((char) c))) {
      return -1;
    }
    if (tail.startsWith("g") && group.endsWith("TT") && GluedWord.begins(tail.substring(1))) {
      cut++;
    } else if (!GluedWord.begins(tail)) {
      return -1;
    }
    in.spelling.cut(length);
    for (int i = from; i < cut; i++) {
      append(in.text.charAt(i));
    }
    in.at = cut;
    return 0;
  }

  /** Joins the term of the Assembly if a space precedes it: {@code QH 13}. */
  private void joinTerm(int length) {
    if ((in.spelling.endsIn("QH", length) || in.spelling.endsIn("UBTVQH", length))
        && in.at + 1 < in.limit
        && in.text.charAt(in.at) == ' '
        && Letters.isDigit(in.text.charAt(in.at + 1))) {
      in.at++;
      if (in.digitsAhead() <= 2) {
        in.digits();
      } else {
        in.at--;
      }
    }
  }

  static boolean isSymbolLetter(char c) {
    return Letters.isCapital(c) && Letters.tone(c) == 0 && Letters.base(c) <= 26;
  }

  private static boolean isGroupChar(char c) {
    return Letters.isDigit(c) || (Letters.isCapital(c) && Letters.tone(c) == 0);
  }
}
