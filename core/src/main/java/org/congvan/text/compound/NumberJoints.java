package org.congvan.text.compound;

/**
 * Joins numbers to what they number or count (số và đơn vị, ngày tháng, viện dẫn), such as {@code
 * ngày 15 tháng 7 năm 2021}, {@code 6 tháng}, {@code Điều 5} and {@code giai đoạn 2021 - 2025}.
 */
final class NumberJoints {

  private static final String MONTH = "tháng";
  private static final String YEAR = "năm";
  private static final String HOUR = "giờ";
  private static final String MINUTE = "phút";
  private static final String SECOND = "giây";
  private static final String ORDINAL = "thứ";
  private static final int DIGITS_OF_A_YEAR = 4;

  private final Units units;

  private NumberJoints(Units units) {
    this.units = units;
  }

  static void join(Units units) {
    NumberJoints joints = new NumberJoints(units);
    for (int i = 0; i < units.size(); i++) {
      joints.join(i);
    }
  }

  private void join(int i) {
    Syllable here = units.get(i);
    if (here.isBlank()) {
      blank(i);
    } else if (here.isNumber()) {
      range(i);
      number(i);
    } else if (!units.isSingle(i)) {
      return;
    } else if (here.isRoman()) {
      range(i);
      joinLeft(i);
      if (isTime(YEAR, i + 1) && isWord(MONTH, i - 1)) {
        units.atLeast(i, LineBreak.IN_PHRASE);
      }
    } else if (here.isLetter() && (here.capital() || isNumbered(i - 1))) {
      joinLeft(i);
    } else if (here.key().equals(ORDINAL)) {
      joinLeft(i);
      joinRight(i);
    }
  }

  /** "ngày … tháng … năm …", of which only the end of the line breaks. */
  private void blank(int i) {
    if (i > 0 && isNumbered(i - 1)) {
      units.atLeast(i - 1, LineBreak.BEFORE_MARK);
    }
    if (i + 2 < units.size() && units.get(i + 2).isBlank() && isNumbered(i + 1)) {
      units.atLeast(i, LineBreak.IN_PHRASE);
    }
  }

  /** "2021 - 2025". */
  private void range(int i) {
    if (i + 2 < units.size() && units.get(i + 1).isDash() && isNumeral(i + 2)) {
      units.atLeast(i, LineBreak.BEFORE_MARK);
      units.atLeast(i + 1, LineBreak.IN_PHRASE);
    }
  }

  private void number(int i) {
    boolean inRange = i > 1 && units.get(i - 1).isDash() && isNumeral(i - 2);
    boolean numbered = isNumbered(i - 1);
    boolean counts = units.leadsOn(i) && isCounted(i + 1);
    if (numbered && !(counts && !units.isSingle(i - 1))) {
      joinLeft(i);
      if (continuesDate(i)) {
        joinRight(i);
      }
    } else if (numbered && isTime(YEAR, i + 1)) {
      // "kế hoạch 5 năm 2021 - 2025" and "giai đoạn 2 năm 2025" look alike.
      joinLeft(i);
      joinRight(i);
    } else if (continuesDate(i)) {
      joinRight(i);
    } else if (counts) {
      count(i);
    } else if (!inRange && isYear(i)) {
      joinLeft(i);
    } else if (!inRange && isTitle(i - 1)) {
      joinLeft(i);
    } else if (units.leadsOn(i) && isNoun(i + 1)) {
      count(i);
    } else if (!inRange && !isPercent(i + 1)) {
      joinLeft(i);
    }
  }

  private boolean isPercent(int i) {
    return i < units.size() && units.get(i).isMark() && !units.get(i).isDash();
  }

  /** "25.000 tỷ đồng": each multiple belongs to what it multiplies. */
  private void count(int i) {
    joinRight(i);
    int at = i + 1;
    while (WordRole.MULTIPLE.has(units.get(at).key()) && units.leadsOn(at) && isNoun(at + 1)) {
      joinRight(at);
      at++;
    }
  }

  private boolean continuesDate(int i) {
    return isTime(MONTH, i + 1)
        || (isTime(YEAR, i + 1) && isWord(MONTH, i - 1))
        || (isWord(MINUTE, i + 1) && isWord(HOUR, i - 1))
        || (isWord(SECOND, i + 1) && isWord(MINUTE, i - 1));
  }

  /** A word of time with its number. */
  private boolean isTime(String word, int i) {
    return isWord(word, i) && isNumeral(i + 1) && units.leadsOn(i) && units.leadsOn(i - 1);
  }

  private boolean isWord(String word, int i) {
    return i >= 0 && i < units.size() && units.get(i).key().equals(word);
  }

  private boolean isNumeral(int i) {
    return i >= 0 && i < units.size() && (units.get(i).isNumber() || units.get(i).isRoman());
  }

  private boolean isNumbered(int i) {
    return i >= 0 && !units.get(i).closed() && WordRole.NUMBERED.has(units.wordEndingAt(i));
  }

  private boolean isCounted(int i) {
    return WordRole.UNIT.has(units.wordBeginningAt(i)) || WordRole.UNIT.has(units.get(i).key());
  }

  /** A title such as "Đề án" in "Đề án 06"; the first word of a text is none by its capital. */
  private boolean isTitle(int i) {
    return i > 1 && units.leadsOn(i) && units.isCased() && units.beginsWithCapital(i);
  }

  private boolean isYear(int i) {
    String key = units.get(i).key();
    return key.length() == DIGITS_OF_A_YEAR
        && (key.startsWith("19") || key.startsWith("20"))
        && key.codePoints().allMatch(Character::isDigit)
        && units.follows(i);
  }

  private boolean isNoun(int i) {
    Syllable next = units.get(i);
    return !WordRole.LEAD.has(units.wordBeginningAt(i))
        && !next.isNumber()
        && !next.isBlank()
        && !(units.isCased() && next.capital());
  }

  private void joinLeft(int i) {
    if (units.follows(i)) {
      units.atLeast(i - 1, LineBreak.IN_PHRASE);
    }
  }

  private void joinRight(int i) {
    if (units.leadsOn(i)) {
      units.atLeast(i, LineBreak.IN_PHRASE);
    }
  }
}
