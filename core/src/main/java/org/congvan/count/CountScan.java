package org.congvan.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.congvan.count.FoundCount.UnitKind;
import org.congvan.scan.TextSpan;
import org.congvan.text.NumberWords;
import org.jspecify.annotations.Nullable;

/** One walk over a text, from number to number. */
final class CountScan {

  private static final int YEARS_FROM = 1900;
  private static final int YEARS_TO = 2100;
  private static final int YEAR_DIGITS = 4;
  private static final int GROUP = 3;

  /** Longer runs of number words are no number. */
  private static final int MAX_WORDS = 40;

  /** These begin no unit: "từ 5 lên 10 tin". */
  private static final Set<String> NO_UNIT =
      Set.of(
          "và", "hoặc", "là", "của", "tại", "trong", "trên", "từ", "đến", "tới", "lên", "xuống",
          "so", "với", "cho", "theo", "về", "ở", "để", "do", "thì", "mà", "nên", "đã", "đang", "sẽ",
          "được", "bị", "có", "không", "chưa", "gồm", "trở", "như", "khi", "nếu", "qua");

  /** "Trong năm văn bản": the year. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "trong", "hằng", "hàng", "mỗi", "cả", "các", "những", "từng", "đầu", "cuối", "qua",
          "nhiều", "giữa", "một", "nửa");

  private final FoldedText text;
  private final CharSequence original;
  private final Units units;
  private final NumberContext context;
  private final List<FoundCount> found = new ArrayList<>();
  private int at;

  /** Index behind the last number that is no count because of the word before it. */
  private int excludedTo = -1;

  /** Index behind the last count found. */
  private int foundTo = -1;

  CountScan(CharSequence original, Units units) {
    this.original = original;
    this.text = FoldedText.of(original);
    this.units = units;
    this.context = new NumberContext(text);
  }

  List<FoundCount> run() {
    while (at < text.length()) {
      char c = text.at(at);
      if (isDigit(c)) {
        figure();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private void figure() {
    int start = at;
    boolean glued = context.isGluedBefore(start);
    int end = text.at(start) == '0' || glued ? digitsEnd(start) : spacedEnd(start);
    if (glued || context.isGluedBehind(end, units)) {
      at = context.behindBlob(end);
      return;
    }
    int range = context.behindRange(end);
    if (range > 0) {
      excludedTo = digitsEnd(range);
      at = context.behindBlob(excludedTo);
      return;
    }
    at = end;
    WrittenNumber number = WrittenNumber.of(text.part(start, end));
    if (number == null || context.isOrdinal(start, end, units)) {
      excludedTo = end;
      return;
    }
    boolean negative = context.isNegative(start);
    addIfCounted(
        negative ? start - 1 : start,
        end,
        negative ? negated(number) : number,
        end - start == YEAR_DIGITS && isYear(number));
  }

  private static WrittenNumber negated(WrittenNumber number) {
    BigDecimal other = number.other();
    return new WrittenNumber(number.value().negate(), other == null ? null : other.negate());
  }

  private void addIfCounted(int start, int end, WrittenNumber number, boolean year) {
    int behind = skipGloss(end);
    WrittenNumber told = glossed(number, end, behind);
    int unitFrom = skipSpaces(behind);
    Units.Match unit = units.match(text, unitFrom);
    boolean percent = unit != null && unit.kind() == UnitKind.PERCENT;
    boolean excluded =
        !percent
            && (context.isExcluded(start, number.value(), unit != null)
                || (unit == null && (year || context.continuesList(excludedTo, start))));
    if (excluded) {
      excludedTo = end;
      return;
    }
    add(start, behind, told, unitFrom, unit);
  }

  private void add(
      int start, int behind, WrittenNumber number, int unitFrom, Units.@Nullable Match unit) {
    int unitTo = unit == null ? followingWord(unitFrom) : unit.end();
    if (unitTo > unitFrom && text.at(unitTo) == '/' && Character.isLetter(text.at(unitTo + 1))) {
      unitTo = wordEnd(unitTo + 1);
    }
    boolean hasUnit = unitTo > unitFrom;
    int end = hasUnit ? unitTo : behind;
    String label = label(start);
    if (!hasUnit && label == null) {
      return;
    }
    TextSpan span = span(start, end);
    found.add(
        new FoundCount(
            span,
            span.in(original),
            span(start, behind),
            number.value(),
            number.other(),
            hasUnit ? context.words(original, unitFrom, unitTo) : null,
            unit == null ? UnitKind.UNKNOWN : unit.kind(),
            label));
    foundTo = end;
    at = Math.max(at, end);
  }

  /** The words before a colon, or those of the count before: "tin: 20 tin; 107 văn bản". */
  private @Nullable String label(int start) {
    String own = context.label(original, start, foundTo);
    if (own == null && !found.isEmpty() && context.isListed(foundTo, start)) {
      return found.get(found.size() - 1).label();
    }
    return own;
  }

  private TextSpan span(int from, int to) {
    return new TextSpan(text.start(from), text.endBefore(to));
  }

  /** "11 (mười một)", "bảy (07)". */
  private int skipGloss(int end) {
    int open = skipSpaces(end);
    if (text.at(open) != '(') {
      return end;
    }
    int close = open + 1;
    while (close - open < 120
        && (Character.isLetterOrDigit(text.at(close)) || text.at(close) == ' ')) {
      close++;
    }
    return text.at(close) == ')' && glossValue(open + 1, close) != null ? close + 1 : end;
  }

  private WrittenNumber glossed(WrittenNumber number, int end, int behind) {
    if (behind == end) {
      return number;
    }
    BigDecimal gloss = glossValue(skipSpaces(end) + 1, behind - 1);
    return gloss == null || gloss.compareTo(number.value()) == 0
        ? new WrittenNumber(number.value(), null)
        : new WrittenNumber(number.value(), gloss);
  }

  private @Nullable BigDecimal glossValue(int from, int to) {
    String words = text.part(from, to).strip();
    if (words.isEmpty()) {
      return null;
    }
    if (isDigit(words.charAt(0))) {
      boolean digits = words.chars().allMatch(c -> isDigit((char) c));
      WrittenNumber number = digits ? WrittenNumber.of(words) : null;
      return number == null ? null : number.value();
    }
    OptionalLong value = NumberWords.valueOf(List.of(words.split(" +", -1)));
    return value.isEmpty() ? null : BigDecimal.valueOf(value.getAsLong());
  }

  private void word() {
    int start = at;
    int end = wordEnd(start);
    if (context.isAddress(start, end)) {
      at = context.behindSpaceless(end);
      return;
    }
    if (isDigit(text.at(end)) || text.at(end) == '_') {
      at = context.behindBlob(end);
      return;
    }
    at = end;
    // The longest number words have five letters.
    if (end - start > 5) {
      return;
    }
    String word = text.part(start, end);
    if ((word.equals("không") || word.equals("chưa")) && none(start, end)) {
      return;
    }
    if (NumberWords.isNumberWord(word)) {
      numberWords(start);
    }
  }

  /** "Không có tin nào", "chưa phát sinh hồ sơ". */
  private boolean none(int start, int end) {
    for (String verb : List.of("có", "phát sinh")) {
      int from = skipSpaces(end);
      int to = from + verb.length();
      if (to <= text.length() && text.part(from, to).equals(verb) && text.at(to) == ' ') {
        int unitFrom = skipSpaces(to);
        Units.Match unit = units.match(text, unitFrom);
        if (unit != null && unit.kind() == UnitKind.THING) {
          add(start, to, new WrittenNumber(BigDecimal.ZERO, null), unitFrom, unit);
          return true;
        }
      }
    }
    return false;
  }

  private void numberWords(int start) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int next = start;
    int run = start;
    while (Character.isLetter(text.at(next))) {
      int end = wordEnd(next);
      String word = end - next > 5 ? "" : text.part(next, end);
      if (!NumberWords.isNumberWord(word)) {
        break;
      }
      if (words.size() <= MAX_WORDS) {
        words.add(word);
        starts.add(next);
        ends.add(end);
      }
      run = end;
      next = text.at(end) == ' ' ? end + 1 : text.length();
    }
    at = run;
    if (words.size() > MAX_WORDS) {
      return;
    }
    int first = 0;
    int last = words.size();
    OptionalLong value = NumberWords.valueOf(words);
    if (value.isEmpty() && last > 1 && words.get(0).equals("năm")) {
      first = 1;
      value = NumberWords.valueOf(words.subList(first, last));
    }
    if (value.isEmpty() && last - first > 1 && words.get(last - 1).equals("năm")) {
      last--;
      value = NumberWords.valueOf(words.subList(first, last));
    }
    if (value.isEmpty()
        || isBareWord(words.subList(first, last), starts.get(first), ends.get(last - 1))) {
      return;
    }
    addIfCounted(
        starts.get(first),
        ends.get(last - 1),
        new WrittenNumber(BigDecimal.valueOf(value.getAsLong()), null),
        false);
  }

  /** A single word is a number only before a unit, and "không" and a year's "năm" never are. */
  private boolean isBareWord(List<String> words, int start, int end) {
    if (words.size() > 1) {
      return false;
    }
    String word = words.get(0);
    return word.equals("không")
        || (word.equals("năm") && BEFORE_YEAR.contains(context.wordBefore(start)))
        || units.match(text, skipSpaces(skipGloss(end))) == null;
  }

  private int followingWord(int from) {
    int end = wordEnd(from);
    return NO_UNIT.contains(text.part(from, end)) ? from : end;
  }

  private int wordEnd(int from) {
    int end = Math.min(from, text.length());
    while (Character.isLetter(text.at(end))) {
      end++;
    }
    return end;
  }

  /** Digits with single dots and commas between. */
  private int digitsEnd(int from) {
    int end = from;
    while (isDigit(text.at(end))
        || ((text.at(end) == '.' || text.at(end) == ',')
            && end > from
            && isDigit(text.at(end + 1)))) {
      end++;
    }
    return end;
  }

  /** Digits with spaces between thousands: "1 234", "12 345 678,5"; not behind "quý", "tháng". */
  private int spacedEnd(int from) {
    int plain = from;
    while (isDigit(text.at(plain))) {
      plain++;
    }
    int end = plain;
    while (plain - from <= GROUP && text.at(end) == ' ' && isGroup(end + 1)) {
      end += GROUP + 1;
    }
    if (end == plain || context.isPrefixed(from)) {
      return digitsEnd(from);
    }
    if (text.at(end) == ',' && isDigit(text.at(end + 1))) {
      int fraction = end + 1;
      while (isDigit(text.at(fraction))) {
        fraction++;
      }
      return fraction;
    }
    return end;
  }

  private boolean isGroup(int from) {
    char behind = text.at(from + GROUP);
    return isDigit(text.at(from))
        && isDigit(text.at(from + 1))
        && isDigit(text.at(from + 2))
        && !isDigit(behind)
        && behind != '/'
        && !(behind == '.' && isDigit(text.at(from + GROUP + 1)));
  }

  private int skipSpaces(int from) {
    int next = from;
    while (text.at(next) == ' ') {
      next++;
    }
    return next;
  }

  private static boolean isYear(WrittenNumber number) {
    return number.other() == null
        && number.value().compareTo(BigDecimal.valueOf(YEARS_FROM)) >= 0
        && number.value().compareTo(BigDecimal.valueOf(YEARS_TO)) <= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
