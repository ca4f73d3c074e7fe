package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;

/** Reads the groups of letters of a symbol: {@code QĐ-TTg}, {@code BCA(C13)}. */
final class SymbolGroups {
  private static final int MAX_AFTER_DOT = 6;

  private final SymbolCursor in;
  private final GroupReader groups;
  private final MergedGroups merged;
  private boolean torn;
  private boolean unsettled;

  SymbolGroups(SymbolCursor in) {
    this.in = in;
    this.groups = new GroupReader(in);
    this.merged = new MergedGroups(in, groups);
  }

  void begin() {
    groups.begin();
    torn = false;
    unsettled = false;
  }

  /** Returns whether what follows may belong to the symbol or to the sentence. */
  boolean isUnsettled() {
    return unsettled;
  }

  /** Returns whether what follows the hyphen of the first group is not a group. */
  boolean isTorn() {
    return torn;
  }

  /** Returns how many groups were read. */
  int count() {
    return groups.count();
  }

  /**
   * Reads all groups.
   *
   * @param hyphenated whether a hyphen separates number and letters, so that a slash must follow
   *     unless words announce the symbol
   */
  boolean read(boolean hyphenated) {
    in.skipStray();
    if (!groups.read(true)) {
      return false;
    }
    int slashes = 0;
    while (in.at < in.limit) {
      int before = in.at;
      int length = in.spelling.length();
      if (groups.endsInSoftHyphen()) {
        in.at++;
        in.spelling.append('-');
        if (groups.read(true)) {
          continue;
        }
        in.at = before;
        in.spelling.cut(length);
        break;
      }
      int spaces = in.skipSpace();
      boolean newLine = in.crossedLine;
      if (in.at == in.limit) {
        in.at = before;
        break;
      }
      char c = in.text.charAt(in.at);
      if (c == '(' && spaces == 0 && inParentheses()) {
        continue;
      }
      boolean slash = Letters.isSlash(c);
      boolean dot = isDot(c, spaces);
      if (!slash && !Letters.isDash(c) && !dot) {
        in.at = before;
        if (spaces > 0 && followsBlank(spaces, newLine)) {
          continue;
        }
        break;
      }
      boolean joined = !newLine || goesOn(slash, hyphenated);
      if (!joined
          || (slash && spaces > 0 && !newLine && !(hyphenated && in.labelled && isType()))) {
        in.at = before;
        break;
      }
      in.at++;
      int after = in.skipSpace();
      skipRepeated();
      in.skipStray();
      boolean detached = spaces > 0 && after > 0 && groups.count() > 1 && !groups.isJoint();
      boolean joinsSlash = !slash || after == 0 || (in.labelled && (in.crossedLine || hyphenated));
      in.spelling.append(slash ? '/' : dot && c == '.' && !isType() ? '.' : '-');
      if (detached || !joinsSlash || (dot && after > 0) || !groups.read(after == 0)) {
        torn = in.labelled && groups.count() == 1 && c == '-' && spaces + after == 0 && isMore();
        in.at = before;
        in.spelling.cut(length);
        break;
      }
      slashes += slash ? 1 : 0;
    }
    if (groups.count() == 1) {
      slashes += merged.split(hyphenated) ? 1 : 0;
    }
    unsettled |= isOneLetterAfterDot();
    return !hyphenated || slashes > 0 || in.labelled;
  }

  /** Returns whether a dot or an underscore is written for a hyphen: UB.ĐC, NĐ_CP. */
  private boolean isDot(char c, int spaces) {
    return (c == '.' || c == '_')
        && spaces == 0
        && in.labelled
        && (groups.count() == 1 || (c == '.' && capitalsFollow(in.at + 1)));
  }

  /**
   * Returns whether the symbol goes on where a separator starts a line: after a type, and not with
   * the hyphen of an item.
   */
  private boolean goesOn(boolean slash, boolean hyphenated) {
    return in.labelled
        && groups.count() == 1
        && (!slash || hyphenated)
        && isType()
        && in.at + 1 < in.limit
        && GroupReader.isSymbolLetter(in.text.charAt(in.at + 1));
  }

  private boolean isType() {
    return GroupTable.isType(in.spelling.from(groups.first()));
  }

  /** Skips a separator that was typed twice: 12//QĐ, NĐ--CP. */
  private void skipRepeated() {
    while (in.labelled && in.at < in.limit && isSeparator(in.text.charAt(in.at))) {
      in.at++;
      in.skipSpace();
    }
  }

  private static boolean isSeparator(char c) {
    return Letters.isSlash(c) || Letters.isDash(c);
  }

  /**
   * Reads a group after a blank that was written for the hyphen: {@code 15/QĐ UBND}. Where it may
   * be the agency that acts in the sentence, the symbol is unsettled.
   */
  private boolean followsBlank(int spaces, boolean newLine) {
    if (!in.labelled || (groups.count() != 1 && !groups.isJoint()) || (spaces > 1 && !newLine)) {
      return false;
    }
    BlankForHyphen blank = BlankForHyphen.at(in.text, in.at + spaces, in.limit);
    String group = blank.group();
    boolean type = isType() || groups.isJoint();
    boolean known = GroupTable.isAgency(group);
    boolean follows = blank.isDated() || (blank.ends() && !newLine);
    if (group.isEmpty() || (type && !known && !blank.isDated())) {
      return false;
    }
    if (blank.mayAct() && !(type && follows)) {
      unsettled = type;
      return false;
    }
    if (!type && !(known && blank.isDated())) {
      return !newLine && (blank.isDated() || blank.next().isEmpty()) && keepBlank(spaces, blank);
    }
    in.at += spaces;
    in.spelling.append('-');
    return groups.read(true);
  }

  /** Keeps the blank of {@code 03/LĐVVN BTh}, which nothing says how to fill. */
  private boolean keepBlank(int spaces, BlankForHyphen blank) {
    in.spelling.append(' ');
    in.spelling.append(blank.group(), 0, blank.group().length());
    in.at += spaces + blank.length();
    groups.add();
    unsettled = true;
    return true;
  }

  /**
   * Reads the letter of {@code QĐ-UBND.V}, which names a place that the text keeps secret, or
   * returns false.
   */
  private boolean isOneLetterAfterDot() {
    int letter = in.at + 1;
    if (letter >= in.limit || in.text.charAt(in.at) != '.') {
      return false;
    }
    char after = letter + 1 < in.text.length() ? in.text.charAt(letter + 1) : ' ';
    boolean one =
        GroupReader.isSymbolLetter(in.text.charAt(letter))
            && after != '.'
            && Letters.kind(after) != Letters.LETTER
            && Letters.kind(after) != Letters.DIGIT;
    if (one) {
      in.spelling.append(in.text, in.at, letter + 1);
      in.at = letter + 1;
    }
    return one;
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
    while (at < in.limit
        && at - from <= MAX_AFTER_DOT
        && GroupReader.isSymbolLetter(in.text.charAt(at))) {
      at++;
    }
    int after = at < in.text.length() ? Letters.kind(in.text.charAt(at)) : Letters.SPACE;
    return at - from > 1
        && at - from <= MAX_AFTER_DOT
        && after != Letters.LETTER
        && after != Letters.DIACRITIC
        && after != Letters.DIGIT;
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

  private static boolean isGroupChar(char c) {
    return Letters.isDigit(c) || (Letters.isCapital(c) && Letters.tone(c) == 0);
  }
}
