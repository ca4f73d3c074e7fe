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

  /** Before năm, which then means year: "trong năm văn bản". */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "trong", "hằng", "hàng", "mỗi", "cả", "các", "những", "từng", "đầu", "cuối", "qua",
          "nhiều", "giữa", "một", "nửa");

  /** After "không" and "chưa", where these count. */
  private static final List<String> VERBS = List.of("có", "phát sinh");

  private final FoldedText text;
  private final CharSequence original;
  private final Units units;
  private final WordsBefore before;
  private final NumberEdges edges;
  private final NamedNumbers names;
  private final NumberContext context;
  private final DigitRun digits;
  private final BracketedRepeat repeats;
  private final Quantities quantities;
  private final AfterNoun afterNoun;
  private final List<FoundCount> found = new ArrayList<>();
  private int at;

  /** Index after the last number that the word before it excludes as a count. */
  private int excludedTo = -1;

  /** Index after the last count found. */
  private int foundTo = -1;

  /** Label of the last count found. */
  private @Nullable String lastLabel;

  /** Whether the last count stood after its noun. */
  private boolean lastAfterNoun;

  /** The text folded, and as given. */
  CountScan(FoldedText text, CharSequence original, Units units) {
    this.original = original;
    this.text = text;
    this.units = units;
    InlineMarks marks = new InlineMarks(text);
    this.before = new WordsBefore(text);
    this.edges = new NumberEdges(text, marks, before);
    this.names = new NamedNumbers(text, before);
    this.context = new NumberContext(text);
    this.digits = new DigitRun(text);
    this.repeats = new BracketedRepeat(text);
    this.quantities = new Quantities(text, units, new UnitReader(text, units), marks);
    this.afterNoun = new AfterNoun(text, before);
  }

  List<FoundCount> run() {
    return run(text.length());
  }

  /** Begins where the scan of an earlier stretch ended, of which this text has the last part. */
  void resume(CountState state) {
    at = text.indexAt(state.at());
    excludedTo = state.excludedTo() < 0 ? -1 : text.indexAt(state.excludedTo());
    foundTo = state.foundTo() < 0 ? -1 : text.indexAt(state.foundTo());
    lastLabel = state.lastLabel();
    lastAfterNoun = state.lastAfterNoun();
  }

  /** Returns where this scan ended. */
  CountState state() {
    return new CountState(
        text.offset(at),
        excludedTo < 0 ? -1 : text.offset(excludedTo),
        foundTo < 0 ? -1 : text.offset(foundTo),
        lastLabel,
        lastAfterNoun);
  }

  /** Finds the counts that begin before an index. */
  List<FoundCount> run(int until) {
    while (at < until) {
      if (text.isDigit(at)) {
        figure();
      } else if (text.isLetter(at)) {
        word();
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private void figure() {
    int start = at;
    boolean glued = edges.isGluedBefore(start, foundTo);
    boolean spaced = !glued && digits.isSpaced(start) && !edges.isPrefixed(start);
    int end = spaced ? digits.spacedEnd(start) : digits.end(start);
    if (glued || edges.isGluedAfter(start, end, units, quantities)) {
      at = edges.afterJoined(end);
      return;
    }
    int range = edges.secondOfRange(end);
    if (range > 0 && !quantities.isRange(start, end, range)) {
      excludedTo = digits.end(range);
      at = edges.afterJoined(excludedTo);
      return;
    }
    at = end;
    WrittenNumber number = WrittenNumber.of(text.part(start, end));
    if (number == null || edges.isOrdinal(start, end, units)) {
      excludedTo = end;
      return;
    }
    boolean negative = edges.isNegative(start);
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
    if (names.isNamed(number)) {
      excludedTo = number.end();
    } else {
      addIfCounted(number, quantity(number));
    }
  }

  /** The number with its repetition in brackets, its multiplier and its unit. */
  private Quantity quantity(LocatedNumber number) {
    int after = repeats.after(number.end());
    WrittenNumber combined = repeats.combined(number.number(), number.end(), after);
    return quantities.read(number.start(), after, combined);
  }

  private void addIfCounted(LocatedNumber number, Quantity given) {
    int start = number.start();
    boolean alone =
        given.shared()
            && (number.year() || names.hasHead(start) || context.continuesList(excludedTo, start));
    Quantity quantity = alone ? given.alone() : given;
    Units.Match unit = quantity.known();
    int unitFrom = quantity.unitFrom();
    NamedNumbers.Role role =
        unit != null && unit.kind() == UnitKind.PERCENT
            ? NamedNumbers.Role.COUNT
            : names.role(number, unit, unitFrom, foundTo);
    boolean nameless = unit == null && (number.year() || context.continuesList(excludedTo, start));
    // A unit has no capital: "trong tháng 11 Sở đã ban hành" is about the department.
    boolean capital = role == NamedNumbers.Role.EITHER && text.isCapital(unitFrom);
    boolean name =
        role == NamedNumbers.Role.NAME
            || names.isAddress(unitFrom, unit)
            || (unit != null
                && (names.isTime(start, unitFrom, unit.end())
                    || (context.continuesList(excludedTo, start)
                        && names.isWhole(unitFrom, unit))));
    if (name || capital || nameless) {
      excludedTo = number.end();
      return;
    }
    if (quantity.unit() == null) {
      addWithoutUnit(number, quantity);
    } else if (unit == null && names.followsName(number.start()) && !quantity.isCompound(text)) {
      excludedTo = number.end();
    } else {
      String other = role == NamedNumbers.Role.EITHER ? name(number) : null;
      add(number.start(), quantity, other, label(number.start()));
      lastAfterNoun = false;
    }
  }

  /** A figure without a unit counts if words before it name it. */
  private void addWithoutUnit(LocatedNumber number, Quantity quantity) {
    int start = number.start();
    String label = context.label(original, start, foundTo);
    AfterNoun.Label words =
        label == null ? afterNoun.label(start, quantity.end(), foundTo, lastAfterNoun) : null;
    if (words != null) {
      label = context.words(original, words.from(), words.to());
    } else if (label == null && context.isListed(foundTo, start)) {
      label = lastLabel;
    }
    if (label != null) {
      add(start, quantity, null, label);
      lastAfterNoun = words != null;
      lastLabel = words == null ? label : null;
    }
  }

  /** Returns the name that the number may belong to: "tháng 11". */
  private @Nullable String name(LocatedNumber number) {
    return context.words(original, before.start(number.start()), number.end());
  }

  private void add(int start, Quantity quantity, @Nullable String name, @Nullable String label) {
    Units.Match unit = quantity.unit();
    int unitFrom = quantity.unitFrom();
    int unitTo = unit == null ? unitFrom : unit.end();
    if (unitTo > unitFrom && text.at(unitTo) == '/' && text.isLetter(unitTo + 1)) {
      unitTo = text.wordEnd(unitTo + 1);
    }
    boolean hasUnit = unitTo > unitFrom;
    int end = hasUnit && !quantity.shared() ? unitTo : quantity.end();
    TextSpan span = span(start, end);
    found.add(
        new FoundCount(
            span,
            span.in(original),
            span(start, quantity.end()),
            quantity.number().value(),
            quantity.number().other(),
            name,
            hasUnit ? context.words(original, unitFrom, unitTo) : null,
            unit == null || quantity.shared() ? UnitKind.UNKNOWN : unit.kind(),
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
    if (edges.isWebAddress(start, end)) {
      at = edges.nextSpace(end);
      return;
    }
    if (text.isDigit(end) || text.at(end) == '_') {
      at = edges.afterJoined(end);
      return;
    }
    at = end;
    if (SpelledRun.isNegation(text, start, end) && none(start, end)) {
      return;
    }
    if (!SpelledRun.isWord(text, start, end)) {
      return;
    }
    SpelledRun run = SpelledRun.of(text, start);
    at = run.end();
    LocatedNumber number = run.number();
    if (number != null) {
      Quantity quantity = quantity(number);
      if (!isBareWord(run.words(), number, quantity)) {
        addIfCounted(number, quantity);
      }
    }
  }

  /** "Không có tin nào", "chưa phát sinh hồ sơ". */
  private boolean none(int start, int end) {
    for (int i = 0; i < VERBS.size(); i++) {
      String verb = VERBS.get(i);
      int from = text.skipSpaces(end);
      int to = from + verb.length();
      if (to <= text.length() && text.is(from, to, verb) && text.at(to) == ' ') {
        int unitFrom = text.skipSpaces(to);
        Units.Match unit = units.match(text, unitFrom);
        if (unit != null && unit.kind() == UnitKind.THING && unit.usual()) {
          WrittenNumber zero = new WrittenNumber(BigDecimal.ZERO, null);
          add(start, new Quantity(to, zero, unitFrom, unit), null, label(start));
          return true;
        }
      }
    }
    return false;
  }

  /** A single word is a number only before a unit; "không" and the "năm" of a year never are. */
  private boolean isBareWord(List<String> words, LocatedNumber number, Quantity quantity) {
    if (words.size() > 1) {
      return false;
    }
    String word = words.get(0);
    return word.equals("không")
        || (word.equals("năm") && BEFORE_YEAR.contains(before.word(number.start())))
        || !quantity.isUsual();
  }

  private static boolean isYear(WrittenNumber number) {
    return number.other() == null
        && number.value().compareTo(BigDecimal.valueOf(YEARS_FROM)) >= 0
        && number.value().compareTo(BigDecimal.valueOf(YEARS_TO)) <= 0;
  }
}
