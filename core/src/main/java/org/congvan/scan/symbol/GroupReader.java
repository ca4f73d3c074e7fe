package org.congvan.scan.symbol;

import org.congvan.scan.token.Letters;
import org.congvan.scan.token.MisreadDigit;

/** Reads one group of letters of a symbol: {@code QĐ}, {@code TTg}, {@code QH 13}. */
final class GroupReader {
  static final char SOFT_HYPHEN = '\u00AD';

  private static final int MAX_GROUP = 20;
  private static final int MAX_TORN = 3;

  private final SymbolCursor in;
  private final GluedEnd end;
  private int count;
  private int first;

  /** Whether the soft hyphen that ended a group stands for a hyphen. */
  private boolean separates;

  GroupReader(SymbolCursor in) {
    this.in = in;
    this.end = new GluedEnd(in);
  }

  void begin() {
    count = 0;
    separates = false;
  }

  /** Returns how many groups were read. */
  int count() {
    return count;
  }

  /** Counts a group that was read otherwise. */
  void add() {
    count++;
  }

  /** Returns the index in the spelling at which the letters begin. */
  int first() {
    return first;
  }

  /** Returns whether the group that was read last ends in a soft hyphen for a hyphen. */
  boolean endsInSoftHyphen() {
    return separates && in.text.charAt(in.at) == SOFT_HYPHEN;
  }

  /** Returns whether several agencies follow the type. */
  boolean isJoint() {
    return in.labelled && in.spelling.hasAt("TTL", first);
  }

  /**
   * Reads one group of letters.
   *
   * @param adjacent whether it directly follows its separator; after a space only what cannot be a
   *     word is read
   */
  boolean read(boolean adjacent) {
    int from = in.at;
    int length = in.spelling.length();
    first = count == 0 ? length : first;
    separates = false;
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
        in.letter(c);
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
    if (small > 1 && end.cutCapital(from, length)) {
      small = 0;
    } else if ((small > 0 && small > capitals) || small > 2) {
      small = usual(from, length) ? 0 : end.cutSmall(from, length);
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
}
