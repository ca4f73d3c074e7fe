package org.congvan.count;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which numbers are part of a name, by the words before and after them. */
final class NamedNumbers {

  /** "mỗi ngày 20 tin". */
  private static final Set<String> EACH = Set.of("mỗi", "hàng", "hằng");

  /** "ban chỉ đạo 127 tỉnh". */
  private static final Set<String> BODIES = Set.of("ban", "tổ", "đoàn");

  /** Words before "số" with which it is no number of a document: "trong số 25 văn bản". */
  private static final Set<String> TOTALS =
      Set.of("tổng", "con", "tỷ", "tỉ", "trong", "một", "thuộc", "dân", "sĩ", "quân", "doanh");

  /** Words before the colon of a number that names something: "Điện thoại: 0233…", "STK: 000…". */
  private static final Set<String> IDENTIFIED =
      Set.of("thoại", "đt", "sđt", "fax", "mã", "stk", "mst", "cccd", "cmnd", "cmt", "hotline");

  /** Schools, posts and projects have no more levels. */
  private static final BigDecimal LEVELS = BigDecimal.valueOf(9);

  private final FoldedText text;
  private final WordsBefore before;

  NamedNumbers(FoldedText text, WordsBefore before) {
    this.text = text;
    this.before = before;
  }

  /** What a number is, by the words before it. */
  enum Role {
    /** It counts. */
    COUNT,
    /** It is part of a name: of an article, a day, a month. */
    NAME,
    /** It may be either: "trong tháng 11 văn bản". */
    EITHER
  }

  /**
   * Returns what a number is, by the words before it.
   *
   * @param number the number
   * @param unit the known unit after it, or null
   * @param unitFrom the index of the unit
   * @param foundTo the index after the previous count, or -1
   */
  Role role(LocatedNumber number, Units.@Nullable Match unit, int unitFrom, int foundTo) {
    String word = before.word(number.start());
    if (word.isEmpty()) {
      return Role.COUNT;
    }
    int wordStart = before.start(number.start());
    int end = wordStart + word.length();
    String further = before.word(wordStart);
    if (EACH.contains(further)) {
      return Role.COUNT;
    }
    if (word.equals("số")) {
      return TOTALS.contains(further) ? Role.COUNT : Role.NAME;
    }
    if (end < number.start() && text.part(end, number.start()).indexOf(':') >= 0) {
      return nameIf(
          IDENTIFIED.contains(word)
              || (word.equals("chỉ") && further.equals("địa"))
              || (word.equals("khoản") && further.equals("tài"))
              || (word.equals("thuế") && further.equals("số")));
    }
    if (PeriodNumber.WORDS.contains(word)) {
      boolean measured = unit != null && foundTo == end && foundTo > 0;
      return measured
          ? Role.COUNT
          : new PeriodNumber(text, word, further).role(number, unit, unitFrom);
    }
    return nameIf(isNamed(number, further, word, wordStart, unit, unitFrom));
  }

  /** Returns whether a number is part of a name whatever follows: "khoản 2". */
  boolean isNamed(LocatedNumber number) {
    int start = number.start();
    if (text.at(start - 1) != ' ' || !text.isLetter(start - 2)) {
      return false;
    }
    String word = before.word(start);
    String further = before.word(before.start(start));
    if (NumberHeads.of(further, word) != NumberHeads.Head.NAME || EACH.contains(further)) {
      return false;
    }
    int next = text.skipSpaces(number.end());
    return text.at(next) != '%' && text.at(next) != '(' && text.at(next) != 'p';
  }

  /** Returns whether a number after two words is part of a name. */
  private boolean isNamed(
      LocatedNumber number,
      String further,
      String word,
      int wordStart,
      Units.@Nullable Match unit,
      int unitFrom) {
    NumberHeads.Head head = NumberHeads.of(further, word);
    if (head == null) {
      return false;
    }
    return switch (head) {
      case NAME -> true;
      case PERHAPS -> unit == null || text.isCapital(unitFrom);
      case PLACE -> unit == null || isWhole(unitFrom, unit);
      case LEVEL ->
          unit == null
              ? number.number().value().compareTo(LEVELS) <= 0 || !text.isLetter(unitFrom)
              : isWhole(unitFrom, unit);
      case TITLE, ORDER, PLAN -> isTitle(head, further, word, wordStart, unit, unitFrom);
      case ABBREVIATION -> text.isCapital(wordStart) && text.isCapital(wordStart + 1);
      case STATE, COUNT -> false;
    };
  }

  private boolean isTitle(
      NumberHeads.Head head,
      String further,
      String word,
      int wordStart,
      Units.@Nullable Match unit,
      int unitFrom) {
    boolean pair = NumberHeads.isPair(further, word);
    int from = pair ? before.start(wordStart) : wordStart;
    boolean plan = head == NumberHeads.Head.PLAN;
    if (unit == null) {
      return !plan || (text.isCapital(from) && !before.beginsPart(from));
    }
    boolean order = head == NumberHeads.Head.ORDER;
    if (text.isCapital(from)) {
      return !order || !before.beginsPart(from);
    }
    boolean body = order ? BODIES.contains(before.word(from)) : !plan;
    return body && isWhole(unitFrom, unit);
  }

  /** The numbered part belongs to what follows, or that is a name: "đội 3 Phòng Cảnh sát". */
  boolean isWhole(int unitFrom, Units.Match unit) {
    return Follower.WHOLE.has(text.part(unitFrom, unit.end()))
        || (text.isCapital(unitFrom) && !text.isCapital(unitFrom + 1));
  }

  /** "8 giờ 30", "lúc 8 giờ": a time of day; "đợt 1 năm 2024": the unit is a year's. */
  boolean isTime(int start, int unitFrom, int unitTo) {
    char first = text.at(unitFrom);
    if (first != 'n' && first != 'g') {
      return false;
    }
    String unit = text.part(unitFrom, unitTo);
    if (unit.equals("năm") || unit.equals("nam")) {
      int year = text.skipSpaces(unitTo);
      return (text.at(year) == '1' || text.at(year) == '2')
          && text.isDigit(year + 1)
          && text.isDigit(year + 2)
          && text.isDigit(year + 3)
          && text.at(text.skipSpaces(year + 4)) != '-';
    }
    if (!unit.equals("giờ")) {
      return false;
    }
    String word = before.word(start);
    return word.equals("lúc")
        || word.equals("hồi")
        || word.equals("vào")
        || text.isDigit(text.skipSpaces(unitTo));
  }

  /** "102 phố Lê Văn B", "hội trường 2 tầng 1". */
  boolean isAddress(int unitFrom, Units.@Nullable Match unit) {
    int end = unit == null ? text.wordEnd(unitFrom) : unit.end();
    int next = text.skipSpaces(end);
    if (!text.isCapital(next) && !text.isDigit(next)) {
      return false;
    }
    String words = text.part(unitFrom, end);
    return (Follower.STREET.has(words) && text.isCapital(next))
        || (text.isDigit(next)
            && Follower.WHOLE.has(words)
            && NumberHeads.of("", words) != NumberHeads.Head.NAME);
  }

  /** Returns whether a word before a number may make it part of a name. */
  boolean hasHead(int start) {
    String word = before.word(start);
    NumberHeads.Head head = NumberHeads.of(before.word(before.start(start)), word);
    return NumberHeads.isName(head) || PeriodNumber.WORDS.contains(word);
  }

  /** Returns whether the words before a number are a name: "Tập đoàn Sông Đà 505". */
  boolean followsName(int start) {
    int word = before.start(start);
    int further = before.start(word);
    return isNameWord(word, further) || isNameWord(further, before.start(further));
  }

  /** A capital inside a sentence, in a word that is not an abbreviation. */
  private boolean isNameWord(int word, int further) {
    return text.isCapital(word)
        && !text.isCapital(word + 1)
        && further < word
        && !before.beginsPart(word);
  }

  private static Role nameIf(boolean name) {
    return name ? Role.NAME : Role.COUNT;
  }
}
