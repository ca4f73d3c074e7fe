package org.congvan.scan;

import org.jspecify.annotations.Nullable;

/**
 * Reads a number and symbol from its first digit on: {@code 07/KH-SKHCN}, {@code 17-NQ/TW}, {@code
 * 114/2020/NĐ- CP}, {@code 316QĐ-BTC}.
 *
 * <p>It looks at each character once and at no more than {@link #MAX_LENGTH}.
 */
final class SymbolReader {
  static final int MAX_LENGTH = 120;

  private static final int MAX_GROUP = 20;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2100;

  private final CharSequence text;
  private final StringBuilder tidy = new StringBuilder();
  private int at;
  private int limit;
  private int groups;
  private boolean labelled;

  SymbolReader(CharSequence text) {
    this.text = text;
  }

  /**
   * Reads a symbol.
   *
   * @param from offset of the first digit
   * @param hasLabel whether a word before it says that a number and symbol follows, so that more
   *     slips may be forgiven
   */
  @Nullable Symbol read(int from, boolean hasLabel) {
    at = from;
    limit = Math.min(text.length(), from + MAX_LENGTH);
    labelled = hasLabel;
    groups = 0;
    tidy.setLength(0);
    if (!number()) {
      return null;
    }
    int numberEnd = at;
    skipSpace();
    if (at == limit) {
      return null;
    }
    char c = text.charAt(at);
    boolean read =
        Letters.isSlash(c)
            ? afterSlash()
            : Letters.isDash(c) ? afterHyphen() : at == numberEnd && withoutSlash(from, numberEnd);
    return read ? Symbol.of(from, at, tidy.toString()) : null;
  }

  /** Reads what follows a blank to be filled in: {@code /TTr-SNV}. */
  @Nullable Symbol readBlank(int slash) {
    at = slash;
    limit = Math.min(text.length(), slash + MAX_LENGTH);
    labelled = true;
    groups = 0;
    tidy.setLength(0);
    if (!afterSlash()) {
      return null;
    }
    return new Symbol(slash, at, tidy.toString(), null);
  }

  private boolean number() {
    int from = at;
    digits();
    if (labelled && at < limit && text.charAt(at) == ' ') {
      joinDigits(from);
    }
    if (at - from > 7) {
      return withoutSlashAhead();
    }
    if (at < limit && text.charAt(at) == '.') {
      int dot = at;
      at++;
      int digits = digitsAhead();
      if (digits == 0
          || digits > 3
          || at + digits >= limit
          || !Letters.isSlash(text.charAt(at + digits))) {
        at = dot;
        return true;
      }
      tidy.append('.');
      digits();
    } else if (at + 1 < limit
        && Letters.kind(text.charAt(at)) == Letters.LETTER
        && separatorFollows(at + 1)) {
      tidy.append(text.charAt(at));
      at++;
    }
    return true;
  }

  /** A long run of digits may be number and year with no slash left between them. */
  private boolean withoutSlashAhead() {
    return labelled && at < limit && isSymbolLetter(text.charAt(at));
  }

  private boolean separatorFollows(int from) {
    int i = from;
    while (i < limit && i < from + 2 && text.charAt(i) == ' ') {
      i++;
    }
    return i < limit && (Letters.isSlash(text.charAt(i)) || Letters.isDash(text.charAt(i)));
  }

  /** Joins {@code 61 10/} where scanning tore the number apart. */
  private void joinDigits(int from) {
    int gap = at;
    at++;
    int more = digitsAhead();
    boolean joins =
        more > 0
            && more + gap - from <= 5
            && at + more < limit
            && Letters.isSlash(text.charAt(at + more));
    if (joins) {
      digits();
    } else {
      at = gap;
    }
  }

  private void digits() {
    while (at < limit && Letters.isDigit(text.charAt(at))) {
      tidy.append(text.charAt(at));
      at++;
    }
  }

  private int digitsAhead() {
    int i = at;
    while (i < limit && Letters.isDigit(text.charAt(i))) {
      i++;
    }
    return i - at;
  }

  private boolean afterSlash() {
    at++;
    tidy.append('/');
    skipSpace();
    int digits = digitsAhead();
    if (labelled && digits > 0 && digits < 4 && isTornYear(digits)) {
      digits();
      skipSpace();
      digits();
      at++;
      tidy.append('/');
      skipSpace();
    } else if (digits == 4 && isYear()) {
      digits();
      int yearEnd = at;
      skipSpace();
      if (at < limit && (Letters.isSlash(text.charAt(at)) || Letters.isDash(text.charAt(at)))) {
        tidy.append(Letters.isSlash(text.charAt(at)) ? '/' : '-');
        at++;
        skipSpace();
      } else if (at != yearEnd || !labelled) {
        return false;
      } else {
        tidy.append('/');
      }
    } else if (digits > 0) {
      return false;
    }
    return groups(false);
  }

  /** Tells whether scanning tore the year apart: {@code 08/201 5/NĐ-CP}. */
  private boolean isTornYear(int digits) {
    int second = at + digits + 1;
    int end = at + 5;
    if (end >= limit || text.charAt(second - 1) != ' ' || !Letters.isSlash(text.charAt(end))) {
      return false;
    }
    for (int i = second; i < end; i++) {
      if (!Letters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    char first = text.charAt(at);
    return first == '1' || first == '2';
  }

  private boolean afterHyphen() {
    at++;
    tidy.append('-');
    skipSpace();
    if (labelled && digitsAhead() > 0 && digitsAhead() <= 4) {
      // Firms count within a year: 1706-13/SSIT.
      digits();
      if (at == limit || !Letters.isSlash(text.charAt(at))) {
        return false;
      }
      tidy.append('/');
      at++;
      return groups(false);
    }
    return groups(true);
  }

  /** Reads {@code 316QĐ-BTC} and {@code 19732000QĐ-BQP}, whose slashes were lost. */
  private boolean withoutSlash(int from, int numberEnd) {
    if (!labelled) {
      return false;
    }
    int digits = numberEnd - from;
    if (digits > 4) {
      String year = tidy.substring(tidy.length() - 4);
      if (!isYear(year)) {
        return false;
      }
      tidy.insert(tidy.length() - 4, '/');
    }
    tidy.append('/');
    return groups(false) && groups > 1;
  }

  private boolean isYear() {
    return isYear(text.subSequence(at, at + 4).toString());
  }

  private static boolean isYear(String digits) {
    int year = Integer.parseInt(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private boolean groups(boolean hyphenated) {
    skipStray();
    if (!group(true)) {
      return false;
    }
    int slashes = 0;
    while (at < limit) {
      int before = at;
      int length = tidy.length();
      int spaces = skipSpace();
      boolean newline = newline(before, at);
      if (at == limit) {
        at = before;
        break;
      }
      char c = text.charAt(at);
      if (c == '(' && spaces == 0 && inParentheses()) {
        continue;
      }
      boolean slash = Letters.isSlash(c);
      boolean dot = (c == '.' || c == '_') && spaces == 0 && groups == 1 && labelled;
      if ((!slash && !Letters.isDash(c) && !dot) || newline || (slash && spaces > 0)) {
        at = before;
        break;
      }
      at++;
      int after = skipSpace();
      skipStray();
      boolean detached = spaces > 0 && after > 0 && groups > 1;
      boolean joinsSlash = !slash || after == 0;
      tidy.append(slash ? '/' : '-');
      if (detached || !joinsSlash || (dot && after > 0) || !group(after == 0)) {
        at = before;
        tidy.setLength(length);
        break;
      }
      slashes += slash ? 1 : 0;
    }
    return !hyphenated || slashes > 0 || labelled;
  }

  private boolean newline(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.kind(text.charAt(i)) == Letters.NEWLINE) {
        return true;
      }
    }
    return false;
  }

  /** Reads {@code (C13)} of {@code BCA(C13)}. */
  private boolean inParentheses() {
    int close = at + 1;
    while (close < limit && close < at + 8 && isGroupChar(text.charAt(close))) {
      close++;
    }
    if (close == at + 1 || close >= limit || text.charAt(close) != ')') {
      return false;
    }
    tidy.append('-').append(text, at + 1, close);
    at = close + 1;
    return true;
  }

  /**
   * Reads one group of letters.
   *
   * @param adjacent whether it stands right behind its separator; behind a space only what cannot
   *     be a word is taken
   */
  private boolean group(boolean adjacent) {
    int from = at;
    int length = tidy.length();
    int capitals = 0;
    int small = 0;
    while (at < limit && at - from <= MAX_GROUP + 8) {
      char c = text.charAt(at);
      int kind = Letters.kind(c);
      if (kind == Letters.LETTER && isSymbolLetter(c)) {
        capitals++;
        append(c);
      } else if (kind == Letters.LETTER && at > from) {
        small += Letters.tone(c) > 0 ? 4 : 1;
        tidy.append(c);
      } else if (kind == Letters.DIGIT || c == '&') {
        if (at == from && (groups == 0 || digitsAhead() < 2 || !labelled)) {
          break;
        }
        tidy.append(c);
      } else if (kind == Letters.MARK || kind == Letters.INVISIBLE) {
        if (kind == Letters.MARK && Letters.tone(c) > 0) {
          small += 3;
        }
        tidy.append(kind == Letters.MARK ? String.valueOf(c) : "");
      } else {
        break;
      }
      at++;
    }
    if ((small > 0 && small > capitals) || small > 2) {
      small = cutTail(from, length);
    }
    boolean letters = at > from && (capitals > 0 || groups > 0);
    boolean word = small > 2 || (!adjacent && (small > 1 || at - from < 2));
    if (!letters || word || at - from > MAX_GROUP || small < 0) {
      at = from;
      tidy.setLength(length);
      return false;
    }
    groups++;
    joinTerm(length);
    return true;
  }

  private void append(char c) {
    tidy.append(Letters.base(c) == 4 && Letters.shape(c) == 1 ? 'Đ' : c);
  }

  /**
   * Cuts the word that lost the space before it: {@code CPngày}. Returns how many small letters are
   * left, or -1 if no cut helps.
   */
  private int cutTail(int from, int length) {
    int cut = at;
    while (cut > from && !Letters.isCapital(text.charAt(cut - 1))) {
      cut--;
    }
    String tail = text.subSequence(cut, at).toString();
    String group = text.subSequence(from, cut).toString();
    if (cut - from < 2 || !group.chars().allMatch(c -> isSymbolLetter((char) c))) {
      return -1;
    }
    if (tail.startsWith("g") && group.endsWith("TT") && LooseWords.begins(tail.substring(1))) {
      cut++;
    } else if (!LooseWords.begins(tail)) {
      return -1;
    }
    tidy.setLength(length);
    for (int i = from; i < cut; i++) {
      append(text.charAt(i));
    }
    at = cut;
    return 0;
  }

  /** Joins the term of the Assembly that stands apart: {@code QH 13}. */
  private void joinTerm(int length) {
    String group = tidy.substring(length);
    if ((group.equals("QH") || group.equals("UBTVQH"))
        && at + 1 < limit
        && text.charAt(at) == ' '
        && Letters.isDigit(text.charAt(at + 1))) {
      at++;
      if (digitsAhead() <= 2) {
        digits();
      } else {
        at--;
      }
    }
  }

  private boolean isSymbolLetter(char c) {
    return Letters.isCapital(c) && Letters.tone(c) == 0 && Letters.base(c) <= 26;
  }

  private static boolean isGroupChar(char c) {
    return Letters.isDigit(c) || (Letters.isCapital(c) && Letters.tone(c) == 0);
  }

  /** Steps over an apostrophe that scanning left before a group. */
  private void skipStray() {
    if (labelled && at < limit && "'`\u2018\u2019".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private int skipSpace() {
    int from = at;
    int lines = 0;
    while (at < limit && at - from < 4) {
      int kind = Letters.kind(text.charAt(at));
      if (kind == Letters.NEWLINE) {
        lines++;
      } else if (kind != Letters.SPACE && kind != Letters.INVISIBLE) {
        break;
      }
      if (lines > 1 || text.charAt(at) == '_') {
        break;
      }
      at++;
    }
    return at - from;
  }
}
