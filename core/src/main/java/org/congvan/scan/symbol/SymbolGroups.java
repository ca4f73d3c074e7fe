package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;
import org.congvan.scan.token.MisreadDigit;
import org.congvan.scan.token.Syllables;
import org.congvan.text.letter.LetterForms;

/** Reads the groups of letters of a symbol: {@code QĐ-TTg}, {@code BCA(C13)}. */
final class SymbolGroups {
  private static final int MAX_GROUP = 20;
  private static final int MAX_AFTER_DOT = 6;
  private static final int MAX_TORN = 3;

  private final SymbolCursor in;
  private static final char SOFT_HYPHEN = '\u00AD';

  private int count;
  private int first;
  private boolean torn;
  private boolean unsettled;

  /** Whether the soft hyphen that ended a group stands for a hyphen. */
  private boolean separates;

  SymbolGroups(SymbolCursor in) {
    this.in = in;
  }

  void begin() {
    count = 0;
    torn = false;
    unsettled = false;
    separates = false;
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
    first = in.spelling.length();
    if (!group(true)) {
      return false;
    }
    int slashes = 0;
    while (in.at < in.limit) {
      int before = in.at;
      int length = in.spelling.length();
      if (in.text.charAt(in.at) == SOFT_HYPHEN && separates) {
        separates = false;
        in.at++;
        in.spelling.append('-');
        if (group(true)) {
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
      boolean detached = spaces > 0 && after > 0 && count > 1 && !isJoint();
      boolean joinsSlash = !slash || after == 0 || (in.labelled && (in.crossedLine || hyphenated));
      in.spelling.append(slash ? '/' : dot && c == '.' && !isType() ? '.' : '-');
      if (detached || !joinsSlash || (dot && after > 0) || !group(after == 0)) {
        torn = in.labelled && count == 1 && c == '-' && spaces + after == 0 && isMore();
        in.at = before;
        in.spelling.cut(length);
        break;
      }
      slashes += slash ? 1 : 0;
    }
    if (count == 1) {
      slashes += splitMerged(hyphenated) ? 1 : 0;
    }
    unsettled |= isOneLetterAfterDot();
    return !hyphenated || slashes > 0 || in.labelled;
  }

  /** Returns whether a dot or an underscore is written for a hyphen: UB.ĐC, NĐ_CP. */
  private boolean isDot(char c, int spaces) {
    return (c == '.' || c == '_')
        && spaces == 0
        && in.labelled
        && (count == 1 || (c == '.' && capitalsFollow(in.at + 1)));
  }

  /**
   * Returns whether the symbol goes on where a separator starts a line: after a type, and not with
   * the hyphen of an item.
   */
  private boolean goesOn(boolean slash, boolean hyphenated) {
    return in.labelled
        && count == 1
        && (!slash || hyphenated)
        && isType()
        && in.at + 1 < in.limit
        && isSymbolLetter(in.text.charAt(in.at + 1));
  }

  /** Returns whether the letters from an index on are a type and an agency of the State. */
  boolean isTypeAndAgency(int letters) {
    String groups = in.spelling.from(letters);
    int hyphen = groups.indexOf('-');
    String agency = groups.substring(hyphen + 1);
    return hyphen > 0
        && GroupTable.isType(groups.substring(0, hyphen))
        && (GroupTable.isAgency(agency) || groups.indexOf('-', hyphen + 1) > 0)
        && !agency.equals("TW");
  }

  /** Returns whether several agencies follow the type. */
  private boolean isJoint() {
    return in.labelled && in.spelling.hasAt("TTL", first);
  }

  private boolean isType() {
    return GroupTable.isType(in.spelling.from(first));
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
    if (!in.labelled || (count != 1 && !isJoint()) || (spaces > 1 && !newLine)) {
      return false;
    }
    BlankForHyphen blank = BlankForHyphen.at(in.text, in.at + spaces, in.limit);
    String group = blank.group();
    boolean type = isType() || isJoint();
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
    return group(true);
  }

  /** Keeps the blank of {@code 03/LĐVVN BTh}, which nothing says how to fill. */
  private boolean keepBlank(int spaces, BlankForHyphen blank) {
    in.spelling.append(' ');
    in.spelling.append(blank.group(), 0, blank.group().length());
    in.at += spaces + blank.length();
    count++;
    unsettled = true;
    return true;
  }

  /**
   * Splits a type and an agency without a separator: NĐCP, QĐUBND; of the Party: 48NQTW, and
   * 33-NQITW, where OCR made a letter of the slash.
   *
   * @return whether there is a slash between them now
   */
  private boolean splitMerged(boolean hyphenated) {
    String group = in.spelling.from(first);
    if (GroupTable.isAgency(group) || GroupTable.isType(group)) {
      return false;
    }
    if (group.endsWith("TW") || group.endsWith("TU")) {
      return splitParty(group, hyphenated);
    }
    for (int length = 2; in.labelled && length < group.length() - 1; length++) {
      String agency = group.substring(length);
      if (GroupTable.isType(group.substring(0, length)) && GroupTable.isAgency(agency)) {
        in.spelling.insert('-', agency.length());
        count++;
        return false;
      }
    }
    return false;
  }

  private boolean splitParty(String group, boolean hyphenated) {
    int slash = group.length() - 3;
    if (hyphenated
        && slash > 1
        && "Il1".indexOf(group.charAt(slash)) >= 0
        && GroupTable.isType(group.substring(0, slash))) {
      in.spelling.set(first + slash, '/');
      count++;
      return true;
    }
    if (!hyphenated && in.labelled && GroupTable.isType(group.substring(0, slash + 1))) {
      in.spelling.set(first - 1, '-');
      in.spelling.insert('/', 2);
      count++;
      return true;
    }
    return false;
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
        isSymbolLetter(in.text.charAt(letter))
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
    boolean afterDigits = false;
    while (in.at < in.limit && in.at - from <= MAX_GROUP + 8) {
      char c = in.text.charAt(in.at);
      int kind = Letters.kind(c);
      if (kind == Letters.LETTER && afterDigits && (!isSymbolLetter(c) || isAssembly(length))) {
        break;
      }
      afterDigits = kind == Letters.DIGIT;
      if (kind == Letters.LETTER && isSymbolLetter(c)) {
        capitals++;
        append(c);
      } else if (kind == Letters.LETTER && (in.at > from || isSmallGroup())) {
        small += Letters.tone(c) > 0 ? 4 : 1;
        in.spelling.append(c);
      } else if (kind == Letters.DIGIT || c == '&') {
        boolean misread =
            c == '8' && in.at + 1 < in.limit && isSymbolLetter(in.text.charAt(in.at + 1));
        if (in.at == from && (count == 0 || !in.labelled || (in.digitsAhead() < 2 && !misread))) {
          break;
        }
        if (kind == Letters.DIGIT && beginsNumber(length)) {
          break;
        }
        in.spelling.append(c);
      } else if (c == SOFT_HYPHEN && isHyphen(length)) {
        separates = true;
        break;
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
    if (small > 1 && cutWord(from, length)) {
      small = 0;
    } else if ((small > 0 && small > capitals) || small > 2) {
      small = usual(from, length) ? 0 : cutTail(from, length);
    }
    boolean letters = in.at > from && (capitals > 0 || count > 0);
    boolean word = small > 2 || (!adjacent && (small > 1 || in.at - from < 2));
    if (!letters || word || in.at - from > MAX_GROUP || small < 0) {
      in.at = from;
      in.spelling.cut(length);
      return false;
    }
    joinTorn(length);
    count++;
    joinTerm(length);
    return true;
  }

  /** Joins letters of a known group that a blank tore apart: {@code Q Đ-UBND}, {@code UB ND}. */
  private void joinTorn(int length) {
    int start = in.at + 1;
    int end = start;
    if (!in.labelled
        || start >= in.limit
        || in.text.charAt(in.at) != ' '
        || !isSymbolLetter(in.text.charAt(start))) {
      return;
    }
    StringBuilder joined = new StringBuilder(in.spelling.from(length));
    while (end < in.limit && end - start < MAX_TORN && isSymbolLetter(in.text.charAt(end))) {
      joined.append(in.text.charAt(end));
      end++;
    }
    char after = end < in.text.length() ? in.text.charAt(end) : ' ';
    boolean whole = end > start && Letters.kind(after) != Letters.LETTER;
    boolean known =
        count == 0
            ? Letters.isDash(after) && GroupTable.isType(joined.toString())
            : GroupTable.isAgency(joined.toString());
    if (whole && known && !isKnown(in.spelling.from(length))) {
      in.spelling.append(in.text, start, end);
      in.at = end;
    }
  }

  private boolean isKnown(String group) {
    return count == 0 ? GroupTable.isType(group) : GroupTable.isAgency(group);
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

  private boolean isAssembly(int length) {
    return in.spelling.hasAt("QH", length) || in.spelling.hasAt("UBTVQH", length);
  }

  /** Returns whether digits begin another number, glued to the letters: {@code CP36/2021/NĐ-CP}. */
  private boolean beginsNumber(int length) {
    int slash = in.at + in.digitsAhead();
    String letters = in.spelling.from(length);
    return slash + 1 < in.limit
        && Letters.isSlash(in.text.charAt(slash))
        && Letters.isDigit(in.text.charAt(slash + 1))
        && GroupTable.isAgency(letters)
        && !letters.endsWith("QH");
  }

  /**
   * Returns whether a soft hyphen stands for a hyphen: after a type, or in the first group if that
   * is not the name of an agency with it.
   */
  private boolean isHyphen(int length) {
    if ((count > 0 && !isJoint())
        || in.at + 1 >= in.limit
        || !isSymbolLetter(in.text.charAt(in.at + 1))) {
      return false;
    }
    int end = in.at + 1;
    while (end < in.limit && isSymbolLetter(in.text.charAt(end))) {
      end++;
    }
    String before = in.spelling.from(length);
    boolean hyphenFollows = end < in.limit && Letters.isDash(in.text.charAt(end));
    return GroupTable.isType(before)
        || !(hyphenFollows || GroupTable.isAgency(before + in.text.subSequence(in.at + 1, end)));
  }

  /** Returns whether an agency ends where a word in small letters begins: BTCcủa. */
  private boolean isAgencyBefore(int from, int to) {
    String group = LetterForms.composed(in.text.subSequence(from, to).toString());
    return GroupTable.isAgency(group)
        && GluedWord.begins(in.text.subSequence(to, in.at).toString());
  }

  /** Cuts off a word with a capital that is glued to the group: {@code BNNMTLuật}. */
  private boolean cutWord(int from, int length) {
    int cut = in.at - 1;
    int letters = 0;
    int tones = 0;
    int marks = 0;
    while (cut > from && !Letters.isCapital(in.text.charAt(cut))) {
      marks += Letters.tone(in.text.charAt(cut));
      if (Letters.kind(in.text.charAt(cut)) == Letters.LETTER) {
        letters++;
        tones += marks;
        marks = 0;
      }
      cut--;
    }
    boolean word = (letters > 1 || tones > 0) && Syllables.mayBeginAt(in.text, cut, in.at);
    if (cut - from < 2 || !word || (tones > 0 && isAgencyBefore(from, cut + 1))) {
      return false;
    }
    String usual = UsualGroup.before(in.text, from, cut);
    for (int i = from; usual == null && i < cut; i++) {
      char c = in.text.charAt(i);
      boolean mark = Letters.kind(c) == Letters.DIACRITIC && Letters.tone(c) == 0;
      if (!isSymbolLetter(c) && !mark) {
        return false;
      }
    }
    in.spelling.cut(length);
    if (usual == null) {
      for (int i = from; i < cut; i++) {
        append(in.text.charAt(i));
      }
    } else {
      in.spelling.append(usual, 0, usual.length());
    }
    in.at = cut;
    return true;
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

  /** Joins the term of the Assembly if a space or a hyphen precedes it: {@code QH 13}. */
  private void joinTerm(int length) {
    if ((in.spelling.endsIn("QH", length) || in.spelling.endsIn("UBTVQH", length))
        && in.at + 1 < in.limit
        && (in.text.charAt(in.at) == ' ' || (in.labelled && Letters.isDash(in.text.charAt(in.at))))
        && MisreadDigit.at(in.text, in.at + 1) != 0) {
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
