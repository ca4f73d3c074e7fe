package org.congvan.count;

import java.math.BigDecimal;
import java.util.Set;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** What stands around a number and tells that it counts nothing, or what it counts. */
final class NumberContext {

  /** Longer words are in no list. */
  private static final int MAX_LETTERS = 7;

  /** How far back a label may begin. */
  private static final int MAX_LABEL = 300;

  /** A number behind these is a name: never a count. */
  private static final Set<String> NAMES =
      Set.of(
          "điều", "khoản", "điểm", "tiết", "độ", "thứ", "ngày", "mồng", "mùng", "lục", "biểu",
          "mẫu", "hình", "thoại", "đt", "fax", "mã", "hiệu", "iso", "tiểu", "chương");

  /** A number behind these is a name unless a known unit follows: "trong kỳ 120 hồ sơ". */
  private static final Set<String> PERHAPS_NAMES =
      Set.of(
          "kỳ", "kì", "lần", "đợt", "mục", "phần", "mức", "loại", "nhóm", "phòng", "tổ", "đội",
          "lớp", "cấp", "khóa", "khoá", "giai", "đoạn", "bảng", "trang", "tầng", "phường", "quận",
          "nghị", "quyết", "định", "thông", "tư", "luật", "lệnh", "văn", "hoạch", "trình", "thị",
          "đường", "lộ", "kiệt", "hẻm", "bước", "câu", "sổ", "hộp", "nhiệm");

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private final FoldedText text;

  NumberContext(FoldedText text) {
    this.text = text;
  }

  /** "H50", "A-5", "/10", "www.24": part of a longer thing. */
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

  /** "30c", "477/SKHCN", "8:30", "10-15", "qt@": part of a longer thing. */
  boolean isGluedBehind(int end, Units units) {
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
  int behindRange(int end) {
    int dash = skipSpaces(end);
    int number = dash + 1;
    while (text.at(number) == ' ') {
      number++;
    }
    return text.at(dash) == '-' && isDigit(text.at(number)) ? number : -1;
  }

  /** "1. Về nội dung", "2) …", "(1)", "11.Tuyên truyền" at the beginning of a line. */
  boolean isOrdinal(int start, int end, Units units) {
    char before = text.at(start - 1);
    char behind = text.at(end);
    if ((before == '(' && behind == ')') || (before == '[' && behind == ']')) {
      return true;
    }
    if (!beginsLine(start)) {
      return false;
    }
    String number = text.part(start, end);
    boolean levels = number.indexOf('.') >= 0 && number.indexOf(',') < 0 && number.length() < 5;
    return (levels && !isMeasured(end, units))
        || behind == ')'
        || (behind == '.' && !isDigit(text.at(end + 1)));
  }

  private boolean isMeasured(int end, Units units) {
    Units.Match unit = units.match(text, skipSpaces(end));
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

  /** Tells whether the word before says that the number is a name, a date or a year. */
  boolean isExcluded(int start, BigDecimal value, boolean knownUnit) {
    int end = wordEndBefore(start);
    String word = wordTo(end);
    if (word.isEmpty()) {
      return false;
    }
    String further = wordTo(wordEndBefore(end - word.length()));
    if (further.equals("mỗi") || further.equals("hàng") || further.equals("hằng")) {
      return false;
    }
    if (word.equals("số")) {
      return !further.equals("tổng") && !further.equals("con") && !further.equals("tỷ");
    }
    boolean colon = end < start && text.part(end, start).indexOf(':') >= 0;
    if (colon) {
      return word.equals("thoại") || word.equals("đt") || word.equals("fax") || word.equals("mã");
    }
    boolean whole = value.scale() <= 0;
    return switch (word) {
      case "tháng" -> whole && value.compareTo(MONTHS) <= 0;
      case "quý" -> whole && value.compareTo(QUARTERS) <= 0;
      case "năm" -> whole && (value.compareTo(FIRST_YEAR) >= 0 || !knownUnit);
      default -> NAMES.contains(word) || (!knownUnit && PERHAPS_NAMES.contains(word));
    };
  }

  /** Tells whether a word before the number keeps it from being the first group of thousands. */
  boolean isPrefixed(int start) {
    String word = wordBefore(start);
    return word.equals("tháng")
        || word.equals("quý")
        || word.equals("năm")
        || NAMES.contains(word)
        || PERHAPS_NAMES.contains(word);
  }

  /** "mức độ 3, 4", "khoản 1 và 2": the second number goes with the first. */
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

  /** Tells whether a count goes on the list of the one before: "20 tin; 107 văn bản". */
  boolean isListed(int foundTo, int start) {
    if (foundTo < 0 || foundTo > start || start - foundTo > 5) {
      return false;
    }
    String between = text.part(foundTo, start).strip();
    return between.equals(";") || between.equals(",") || between.equals("và");
  }

  /** Returns the words between the last mark and the colon before a number. */
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

  /** Returns the characters as given, with single spaces; null if there are none to be seen. */
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

  int behindSpaceless(int from) {
    int end = from;
    while (end < text.length() && text.at(end) != ' ' && text.at(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Returns the index behind letters, digits and the marks that join them. */
  int behindBlob(int from) {
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

  /** Goes back over spaces and one colon. */
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

  private int skipSpaces(int from) {
    int next = from;
    while (text.at(next) == ' ') {
      next++;
    }
    return next;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
