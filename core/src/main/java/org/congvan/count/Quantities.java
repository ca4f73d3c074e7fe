package org.congvan.count;

import java.util.Map;
import java.util.Set;
import org.congvan.text.compound.CompoundWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows a number: a multiplier (trăm, nghìn, triệu, tỷ) and the unit.
 *
 * <p>A multiplier multiplies the number, "3 vạn lượt" is 30,000, but for money: reports and
 * catalogues count it in triệu đồng and tỷ đồng, so these are units. Without a unit "12 triệu" is
 * money too. A multiplier that the unit has ("triệu lượt", given by a host) stays there.
 */
final class Quantities {

  private static final Map<String, Integer> POWERS =
      Map.of("chục", 1, "trăm", 2, "nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tỷ", 9, "tỉ", 9);

  private static final String FIRST_LETTERS = "ctnv";

  /** As many multipliers in a row as numbers have: trăm nghìn tỷ. */
  private static final int MOST = 3;

  private static final int LONGEST_POWER = 5;

  private static final int YEAR_DIGITS = 4;

  /** Words between two numbers that share a unit. */
  private static final Set<String> JOINING = Set.of("đến", "tới", "và", "hoặc", "hay", "lên");

  private static final Set<String> DONG = Set.of("đồng", "vnd", "vnđ");

  private final FoldedText text;
  private final Units units;
  private final UnitReader reader;
  private final DigitRun digits;
  private final InlineMarks marks;

  Quantities(FoldedText text, Units units, UnitReader reader, InlineMarks marks) {
    this.text = text;
    this.units = units;
    this.reader = reader;
    this.digits = new DigitRun(text);
    this.marks = marks;
  }

  /** Multipliers from an index on, the index after them, and their power of ten. */
  private record Multiplier(int from, int end, int power) {}

  /** Reads what follows a number that starts and ends at these indices. */
  Quantity read(int start, int end, WrittenNumber number) {
    int next = marks.skip(start, end);
    Multiplier multiplier = multiplier(next);
    if (multiplier == null) {
      Units.Match unit = reader.read(next);
      return unit == null ? shared(end, number, next) : new Quantity(end, number, next, unit);
    }
    WrittenNumber total = number;
    Multiplier further = smaller(multiplier);
    while (further != null && further.power() < multiplier.power()) {
      WrittenNumber added =
          WrittenNumber.of(text.part(numberAfter(multiplier), digitsEnd(multiplier)));
      if (added == null) {
        break;
      }
      total = total.times(multiplier.power() - further.power()).plus(added);
      multiplier = further;
      further = smaller(multiplier);
    }
    return multiplied(
        multiplier.from() == next ? end : digitsEndBefore(multiplier), total, multiplier);
  }

  /** Returns whether two numbers with a dash between count things: "70 - 80 hồ sơ", not years. */
  boolean isRange(int start, int end, int second) {
    WrittenNumber from = WrittenNumber.of(text.part(start, end));
    WrittenNumber to = WrittenNumber.of(text.part(second, digits.end(second)));
    boolean years = end - start == YEAR_DIGITS && digits.end(second) - second == YEAR_DIGITS;
    boolean rises = !years && from != null && to != null && from.value().compareTo(to.value()) < 0;
    Units.Match unit = rises ? units.match(text, text.skipGap(digits.end(second))) : null;
    return unit != null && unit.kind() == FoundCount.UnitKind.THING;
  }

  /** "từ 3 đến 5 thành viên", "10 và 12 tin", "30 - 40 tờ": two numbers with one unit. */
  private Quantity shared(int end, WrittenNumber number, int next) {
    boolean dash = text.at(next) == '-';
    int wordEnd = dash ? next + 1 : text.wordEnd(next);
    int second = text.skipSpaces(wordEnd);
    if (wordEnd - next <= LONGEST_POWER
        && text.isDigit(second)
        && (dash || JOINING.contains(text.part(next, wordEnd)))) {
      int from = text.skipGap(digits.end(second));
      Units.Match listed = units.match(text, from);
      Units.Match unit = reader.read(from);
      boolean thing = listed != null && listed.kind() == FoundCount.UnitKind.THING;
      if (thing || (unit != null && listed == null && isNamed(from, unit))) {
        return new Quantity(end, number, from, unit == null ? listed : unit, true);
      }
    }
    return new Quantity(end, number, next, null);
  }

  private Quantity multiplied(int end, WrittenNumber number, Multiplier multiplier) {
    int from = multiplier.from();
    int after = text.skipGap(multiplier.end());
    Units.Match whole = units.match(text, from);
    Units.Match unit = reader.read(after);
    int unitEnd = unit == null ? after : unit.end();
    if (whole != null && whole.end() > multiplier.end() && whole.end() >= unitEnd) {
      return new Quantity(end, number, from, whole);
    }
    if (unit != null && DONG.contains(text.part(after, unitEnd))) {
      return new Quantity(end, number, from, unit);
    }
    if (whole != null && (unit == null || !isNamed(after, unit))) {
      int wholeEnd = Math.max(whole.end(), multiplier.end());
      return new Quantity(
          end, number, from, new Units.Match(wholeEnd, whole.kind(), whole.usual()));
    }
    return new Quantity(multiplier.end(), number.times(multiplier.power()), after, unit);
  }

  /** Returns whether a unit is one of the table or of the list of words. */
  private boolean isNamed(int from, Units.Match unit) {
    return unit.kind() != FoundCount.UnitKind.UNKNOWN
        || (unit.end() > from && CompoundWords.isWord(text.part(from, unit.end())));
  }

  private @Nullable Multiplier multiplier(int from) {
    int at = from;
    int end = from;
    int power = 0;
    for (int i = 0; i < MOST; i++) {
      int wordEnd = FIRST_LETTERS.indexOf(text.at(at)) < 0 ? at : text.wordEnd(at);
      Integer next =
          wordEnd == at || wordEnd - at > LONGEST_POWER ? null : POWERS.get(text.part(at, wordEnd));
      if (next == null || text.isCapital(at) || isPartOfWord(at, wordEnd)) {
        break;
      }
      power += next;
      end = wordEnd;
      at = text.skipGap(end);
    }
    return end == from ? null : new Multiplier(from, end, power);
  }

  /** "tỷ lệ", "triệu tập". */
  private boolean isPartOfWord(int from, int end) {
    int next = text.skipGap(end);
    int nextEnd = text.wordEnd(next);
    return nextEnd > next
        && nextEnd - next <= LONGEST_POWER
        && !POWERS.containsKey(text.part(next, nextEnd))
        && CompoundWords.isWord(text.part(from, end) + " " + text.part(next, nextEnd));
  }

  /** "3 triệu 200 nghìn": the second number and its multiplier, if there is one. */
  private @Nullable Multiplier smaller(Multiplier multiplier) {
    int number = numberAfter(multiplier);
    return text.isDigit(number) ? multiplier(text.skipSpaces(digitsEnd(multiplier))) : null;
  }

  private int numberAfter(Multiplier multiplier) {
    return text.skipSpaces(multiplier.end());
  }

  private int digitsEnd(Multiplier multiplier) {
    return digits.end(numberAfter(multiplier));
  }

  private int digitsEndBefore(Multiplier multiplier) {
    int end = multiplier.from();
    while (text.at(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
