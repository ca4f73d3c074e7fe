package org.congvan.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.count.FoundCount.UnitKind;
import org.congvan.scan.TextSpan;
import org.jspecify.annotations.Nullable;

/** One walk over a text, from number to number. */
final class CountScan {

  private static final int YEARS_FROM = 1900;
  private static final int YEARS_TO = 2100;
  private static final int YEAR_DIGITS = 4;

  /** Words that start no unit: "từ 5 lên 10 tin". */
  private static final Set<String> NO_UNIT =
      Set.of(
          "và", "hoặc", "là", "của", "tại", "trong", "trên", "từ", "đến", "tới", "lên", "xuống",
          "so", "với", "cho", "theo", "về", "ở", "để", "do", "thì", "mà", "nên", "đã", "đang", "sẽ",
          "được", "bị", "có", "không", "chưa", "gồm", "trở", "như", "khi", "nếu", "qua");

  /** Before năm, which then means year: "trong năm văn bản". */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "trong", "hằng", "hàng", "mỗi", "cả", "các", "những", "từng", "đầu", "cuối", "qua",
          "nhiều", "giữa", "một", "nửa");

  private final FoldedText text;
  private final CharSequence original;
  private final Units units;
  private final NumberContext context;
  private final DigitRun digits;
  private final BracketedRepeat repeats;
  private final List<FoundCount> found = new ArrayList<>();
  private int at;

  /** Index after the last number that the word before it excludes as a count. */
  private int excludedTo = -1;

  /** Index after the last count found. */
  private int foundTo = -1;

  /** Label of the last count found. */
  private @Nullable String lastLabel;

  /** The text folded, and as given. */
  CountScan(FoldedText text, CharSequence original, Units units) {
    this.original = original;
    this.text = text;
    this.units = units;
    this.context = new NumberContext(text);
    this.digits = new DigitRun(text);
    this.repeats = new BracketedRepeat(text);
  }

  List<FoundCount> run() {
    return run(text.length());
  }

  /** Begins where the scan of an earlier stretch ended, of which this text has the last part. */
  void resume(State state) {
    at = text.indexAt(state.at());
    excludedTo = state.excludedTo() < 0 ? -1 : text.indexAt(state.excludedTo());
    foundTo = state.foundTo() < 0 ? -1 : text.indexAt(state.foundTo());
    lastLabel = state.lastLabel();
  }

  /** Returns where this scan ended. */
  State state() {
    return new State(
        text.offset(at),
        excludedTo < 0 ? -1 : text.offset(excludedTo),
        foundTo < 0 ? -1 : text.offset(foundTo),
        lastLabel);
  }

  /**
   * All that a scan needs to know of the text before; offsets of the text as given.
   *
   * @param at where to go on
   * @param excludedTo the end of the last excluded number; -1 before the first
   * @param foundTo the end of the last count; -1 before the first
   * @param lastLabel the label of the last count
   */
  record State(int at, int excludedTo, int foundTo, @Nullable String lastLabel) {

    /** Returns the state of a text that lacks its first characters. */
    State without(int dropped) {
      return new State(
          at - dropped,
          Math.max(-1, excludedTo - dropped),
          Math.max(-1, foundTo - dropped),
          lastLabel);
    }
  }

  /** Finds the counts that begin before an index. */
  List<FoundCount> run(int until) {
    while (at < until) {
      if (text.isDigit(at)) {
        figure();
      } else if (Character.isLetter(text.at(at))) {
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
    boolean spaced = !glued && text.at(start) != '0' && !context.isPrefixed(start);
    int end = spaced ? digits.spacedEnd(start) : digits.end(start);
    if (glued || context.isGluedAfter(end, units)) {
      at = context.afterJoined(end);
      return;
    }
    int range = context.secondOfRange(end);
    if (range > 0) {
      excludedTo = digits.end(range);
      at = context.afterJoined(excludedTo);
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
        new LocatedNumber(
            negative ? start - 1 : start,
            end,
            negative ? negated(number) : number,
            end - start == YEAR_DIGITS && isYear(number)));
  }

  private static WrittenNumber negated(WrittenNumber number) {
    BigDecimal other = number.other();
    return new WrittenNumber(number.value().negate(), other == null ? null : other.negate());
  }

  private void addIfCounted(LocatedNumber number) {
    int after = repeats.after(number.end());
    int unitFrom = text.skipSpaces(after);
    Units.Match unit = units.match(text, unitFrom);
    boolean percent = unit != null && unit.kind() == UnitKind.PERCENT;
    NumberContext.Role role =
        percent ? NumberContext.Role.COUNT : context.role(number, unit, unitFrom, foundTo);
    boolean nameless =
        unit == null && (number.year() || context.continuesList(excludedTo, number.start()));
    // A unit has no capital: "trong tháng 11 Sở đã ban hành" is about the department.
    boolean capital =
        role == NumberContext.Role.EITHER
            && Character.isUpperCase(original.charAt(text.start(unitFrom)));
    if (role == NumberContext.Role.NAME || capital || nameless) {
      excludedTo = number.end();
      return;
    }
    WrittenNumber combined = repeats.combined(number.number(), number.end(), after);
    String name = role == NumberContext.Role.EITHER ? name(number) : null;
    add(number.start(), after, combined, unitFrom, unit, name);
  }

  /** Returns the name that the number may belong to: "tháng 11". */
  private @Nullable String name(LocatedNumber number) {
    return context.words(original, context.wordStartBefore(number.start()), number.end());
  }

  private void add(
      int start,
      int after,
      WrittenNumber number,
      int unitFrom,
      Units.@Nullable Match unit,
      @Nullable String name) {
    int unitTo = unit == null ? followingWord(unitFrom) : unit.end();
    if (unitTo > unitFrom && text.at(unitTo) == '/' && Character.isLetter(text.at(unitTo + 1))) {
      unitTo = text.wordEnd(unitTo + 1);
    }
    boolean hasUnit = unitTo > unitFrom;
    int end = hasUnit ? unitTo : after;
    String label = label(start);
    if (!hasUnit && label == null) {
      return;
    }
    TextSpan span = span(start, end);
    found.add(
        new FoundCount(
            span,
            span.in(original),
            span(start, after),
            number.value(),
            number.other(),
            name,
            hasUnit ? context.words(original, unitFrom, unitTo) : null,
            unit == null ? UnitKind.UNKNOWN : unit.kind(),
            label));
    foundTo = end;
    lastLabel = label;
    at = Math.max(at, end);
  }

  /** The words before a colon, or those of the count before: "tin: 20 tin; 107 văn bản". */
  private @Nullable String label(int start) {
    String own = context.label(original, start, foundTo);
    return own == null && context.isListed(foundTo, start) ? lastLabel : own;
  }

  private TextSpan span(int from, int to) {
    return new TextSpan(text.start(from), text.endBefore(to));
  }

  private void word() {
    int start = at;
    int end = text.wordEnd(start);
    if (context.isAddress(start, end)) {
      at = context.nextSpace(end);
      return;
    }
    if (text.isDigit(end) || text.at(end) == '_') {
      at = context.afterJoined(end);
      return;
    }
    at = end;
    if (isNegation(start, end) && none(start, end)) {
      return;
    }
    if (!SpelledRun.isWord(text, start, end)) {
      return;
    }
    SpelledRun run = SpelledRun.of(text, start);
    at = run.end();
    LocatedNumber number = run.number();
    if (number != null && !isBareWord(run.words(), number)) {
      addIfCounted(number);
    }
  }

  private boolean isNegation(int start, int end) {
    int length = end - start;
    return (length == 5 && text.part(start, end).equals("không"))
        || (length == 4 && text.part(start, end).equals("chưa"));
  }

  /** "Không có tin nào", "chưa phát sinh hồ sơ". */
  private boolean none(int start, int end) {
    for (String verb : List.of("có", "phát sinh")) {
      int from = text.skipSpaces(end);
      int to = from + verb.length();
      if (to <= text.length() && text.part(from, to).equals(verb) && text.at(to) == ' ') {
        int unitFrom = text.skipSpaces(to);
        Units.Match unit = units.match(text, unitFrom);
        if (unit != null && unit.kind() == UnitKind.THING) {
          add(start, to, new WrittenNumber(BigDecimal.ZERO, null), unitFrom, unit, null);
          return true;
        }
      }
    }
    return false;
  }

  /** A single word is a number only before a unit; "không" and the "năm" of a year never are. */
  private boolean isBareWord(List<String> words, LocatedNumber number) {
    if (words.size() > 1) {
      return false;
    }
    String word = words.get(0);
    return word.equals("không")
        || (word.equals("năm") && BEFORE_YEAR.contains(context.wordBefore(number.start())))
        || units.match(text, text.skipSpaces(repeats.after(number.end()))) == null;
  }

  private int followingWord(int from) {
    int end = text.wordEnd(from);
    return NO_UNIT.contains(text.part(from, end)) ? from : end;
  }

  private static boolean isYear(WrittenNumber number) {
    return number.other() == null
        && number.value().compareTo(BigDecimal.valueOf(YEARS_FROM)) >= 0
        && number.value().compareTo(BigDecimal.valueOf(YEARS_TO)) <= 0;
  }
}
