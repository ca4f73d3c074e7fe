package org.congvan.count;

import java.util.Set;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** The text around a number, by which it counts nothing, or what it counts. */
final class NumberContext {

  /** Longer words are in none of the sets. */
  private static final int MAX_LETTERS = 7;

  /** How far back a label may start. */
  private static final int MAX_LABEL = 300;

  /** A number after these is part of a name, never a count. */
  private static final Set<String> NAMES =
      Set.of(
          "điều", "khoản", "điểm", "tiết", "độ", "thứ", "ngày", "mồng", "mùng", "lục", "biểu",
          "mẫu", "hình", "thoại", "đt", "fax", "mã", "hiệu", "iso", "tiểu", "chương");

  /** A number after these is part of a name unless a unit follows: "trong kỳ 120 hồ sơ". */
  private static final Set<String> PERHAPS_NAMES =
      Set.of(
          "kỳ", "kì", "lần", "đợt", "mục", "phần", "mức", "loại", "nhóm", "phòng", "tổ", "đội",
          "lớp", "cấp", "khóa", "khoá", "giai", "đoạn", "bảng", "trang", "tầng", "phường", "quận",
          "nghị", "quyết", "định", "thông", "tư", "luật", "lệnh", "văn", "hoạch", "trình", "thị",
          "đường", "lộ", "kiệt", "hẻm", "bước", "câu", "sổ", "hộp", "nhiệm");

  private final FoldedText text;

  NumberContext(FoldedText text) {
    this.text = text;
  }

  /** "H50", "A-5", "/10", "www.24": part of a longer string. */
  boolean isGluedBefore(int start) {
    char before = text.at(start - 1);
    char further = text.at(start - 2);
    return Character.isLetterOrDigit(before)
        || "/\\_@#&=?%+~".indexOf(before) >= 0
        || (before == '.' && Character.isLetterOrDigit(further))
        || (before == ',' && isDigit(further))
        || (before == ':' && isDigit(further))
        || (before == '-' && further != ' ' && further != '\n' && further != '(' && further != ':');
  }

  /** "30c", "477/SKHCN", "8:30", "10-15", "qt@": part of a longer string. */
  boolean isGluedAfter(int end, Units units) {
    char c = text.at(end);
    if (Character.isLetter(c)) {
      return units.match(text, end) == null;
    }
    char next = text.at(end + 1);
    return "/\\_@#&=~".indexOf(c) >= 0
        || (c == ':' && isDigit(next))
        || (c == '-' && Character.isLetterOrDigit(next));
  }

  /** Returns the index of the second number of "10 - 15", or -1. */
  int secondOfRange(int end) {
    int dash = text.skipSpaces(end);
    if (text.at(dash) != '-') {
      return -1;
    }
    int number = text.skipSpaces(dash + 1);
    return text.isDigit(number) ? number : -1;
  }

  /** "1. Về nội dung", "2) …", "(1)", "11.Tuyên truyền" at the start of a line. */
  boolean isOrdinal(int start, int end, Units units) {
    char before = text.at(start - 1);
    char after = text.at(end);
    if ((before == '(' && after == ')') || (before == '[' && after == ']')) {
      return true;
    }
    if (!beginsLine(start)) {
      return false;
    }
    String number = text.part(start, end);
    boolean levels = number.indexOf('.') >= 0 && number.indexOf(',') < 0 && number.length() < 5;
    return (levels && !isMeasured(end, units))
        || after == ')'
        || (after == '.' && !isDigit(text.at(end + 1)));
  }

  private boolean isMeasured(int end, Units units) {
    Units.Match unit = units.match(text, text.skipSpaces(end));
    return unit != null
        && (unit.kind() == FoundCount.UnitKind.AMOUNT
            || unit.kind() == FoundCount.UnitKind.PERCENT);
  }

  /** "giảm -5%"; a dash before the first word of a line is a bullet. */
  boolean isNegative(int start) {
    if (text.at(start - 1) != '-' || beginsLine(start - 1)) {
      return false;
    }
    int before = start - 2;
    while (text.at(before) == ' ') {
      before--;
    }
    return !isDigit(text.at(before)) && text.at(before) != '%';
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
    int end = wordEndBefore(number.start());
    String word = wordTo(end);
    if (word.isEmpty()) {
      return Role.COUNT;
    }
    int wordStart = end - word.length();
    String further = wordTo(wordEndBefore(wordStart));
    if (further.equals("mỗi") || further.equals("hàng") || further.equals("hằng")) {
      return Role.COUNT;
    }
    if (word.equals("số")) {
      boolean total = further.equals("tổng") || further.equals("con") || further.equals("tỷ");
      return total ? Role.COUNT : Role.NAME;
    }
    if (end < number.start() && text.part(end, number.start()).indexOf(':') >= 0) {
      return nameIf(
          word.equals("thoại") || word.equals("đt") || word.equals("fax") || word.equals("mã"));
    }
    if (PeriodNumber.WORDS.contains(word)) {
      boolean measured = unit != null && foundTo == end && foundTo > 0;
      return measured
          ? Role.COUNT
          : new PeriodNumber(text, word, further).role(number, unit, unitFrom);
    }
    return nameIf(NAMES.contains(word) || (unit == null && PERHAPS_NAMES.contains(word)));
  }

  /** Returns the index of the word before a number. */
  int wordStartBefore(int start) {
    int end = wordEndBefore(start);
    return end - wordTo(end).length();
  }

  private static Role nameIf(boolean name) {
    return name ? Role.NAME : Role.COUNT;
  }

  /** Returns whether a number cannot be the first group of thousands because of the word before. */
  boolean isPrefixed(int start) {
    String word = wordBefore(start);
    return PeriodNumber.WORDS.contains(word)
        || NAMES.contains(word)
        || PERHAPS_NAMES.contains(word);
  }

  /** "mức độ 3, 4", "khoản 1 và 2": the second number belongs to the first. */
  boolean continuesList(int excludedTo, int start) {
    if (excludedTo < 0 || excludedTo > start || start - excludedTo > 5) {
      return false;
    }
    String between = text.part(excludedTo, start).strip();
    return between.equals(",")
        || between.equals("và")
        || between.equals("đến")
        || between.equals("-");
  }

  /** Returns whether a count continues the list of the previous one: "20 tin; 107 văn bản". */
  boolean isListed(int foundTo, int start) {
    if (foundTo < 0 || foundTo > start || start - foundTo > 5) {
      return false;
    }
    String between = text.part(foundTo, start).strip();
    return between.equals(";") || between.equals(",") || between.equals("và");
  }

  /** Returns the words between the last punctuation and the colon before a number. */
  @Nullable String label(CharSequence original, int start, int foundTo) {
    int colon = start - 1;
    while (text.at(colon) == ' ') {
      colon--;
    }
    if (text.at(colon) != ':') {
      return null;
    }
    int from = colon;
    int limit = Math.max(0, Math.max(foundTo, colon - MAX_LABEL));
    while (from > limit && !endsLabel(from - 1)) {
      from--;
    }
    while (from < colon && !Character.isLetterOrDigit(text.at(from))) {
      from++;
    }
    return from < colon ? words(original, from, colon) : null;
  }

  /** Returns the text as given, with single spaces; null if it is blank. */
  @Nullable String words(CharSequence original, int from, int to) {
    String raw = original.subSequence(text.start(from), text.endBefore(to)).toString();
    String words = VietnameseText.collapseWhiteSpace(raw);
    return words.isBlank() ? null : words;
  }

  /** "http://…", "www.…", "vp@…". */
  boolean isAddress(int start, int end) {
    return text.at(end) == '@'
        || (text.at(end) == ':' && text.at(end + 1) == '/' && text.at(end + 2) == '/')
        || (text.at(end) == '.' && text.part(start, end).equals("www"));
  }

  int nextSpace(int from) {
    int end = from;
    while (end < text.length() && text.at(end) != ' ' && text.at(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Returns the index after letters, digits and the punctuation that joins them. */
  int afterJoined(int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.at(end);
      boolean joins =
          "/\\_@#&=?%+~-.,:".indexOf(c) >= 0 && Character.isLetterOrDigit(text.at(end + 1));
      if (!Character.isLetterOrDigit(c) && !joins && c != '_') {
        return end;
      }
      end++;
    }
    return end;
  }

  String wordBefore(int start) {
    return wordTo(wordEndBefore(start));
  }

  /** Skips spaces and one colon backwards. */
  private int wordEndBefore(int start) {
    int end = start;
    while (text.at(end - 1) == ' ') {
      end--;
    }
    if (text.at(end - 1) == ':') {
      end--;
      while (text.at(end - 1) == ' ') {
        end--;
      }
    }
    return Math.max(end, 0);
  }

  private String wordTo(int end) {
    int start = end;
    while (start > 0 && end - start <= MAX_LETTERS && Character.isLetter(text.at(start - 1))) {
      start--;
    }
    return end - start > MAX_LETTERS ? "" : text.part(start, end);
  }

  private boolean endsLabel(int index) {
    char c = text.at(index);
    return c == ';'
        || c == ':'
        || c == '\n'
        || (c == '.' && (text.at(index + 1) == ' ' || text.at(index + 1) == '\n'));
  }

  private boolean beginsLine(int start) {
    int before = start - 1;
    while (before >= 0 && " *#>".indexOf(text.at(before)) >= 0) {
      before--;
    }
    return before < 0 || text.at(before) == '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
