package org.congvan.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.congvan.reference.CitedDate;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code ngày 05 tháng 3 năm 2020}, {@code ngày 15/8/2016}, {@code năm 2011}. */
final class DateReader {
  /** OCR loses letters of ngày. */
  private static final WordSet DAY = WordSet.ignoringDiacritics("ngày ngy ny ngàv nqày ngây");

  private static final long MONTH = Tokens.plainKey("tháng");
  private static final long YEAR = Tokens.plainKey("năm");
  private static final long OF = Tokens.plainKey("của");
  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2199;

  /** How many tokens OCR makes of a figure. */
  private static final int MAX_MISREAD = 4;

  private final Tokens tokens;

  /** The day that was read last, since a text often repeats one day. */
  private CitedDate.@Nullable OnDay last;

  DateReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The words of a date.
   *
   * @param date the date; null if the words are no day of the calendar
   * @param next index of the token after them
   */
  record Match(@Nullable CitedDate date, int next) {}

  /** Reads a day, month or year, or returns null. */
  @Nullable Match read(int i) {
    if (DAY.has(tokens, i)) {
      if (tokens.isWord(i + 1) && DAY.has(tokens, i + 1)) {
        // Typed twice: ngày ngày 05/3/2020.
        return read(i + 1);
      }
      Match day = day(i + 1);
      day = day == null ? blankDay(i + 1) : day;
      day = day == null ? misreadDay(i + 1) : day;
      return day == null ? withoutYear(i + 1) : day;
    }
    if (tokens.is(i, MONTH)) {
      return month(i + 1);
    }
    return tokens.is(i, YEAR) ? year(i + 1) : null;
  }

  /** Reads a bare year, as in {@code Bộ luật Dân sự 2015}, or returns null. */
  @Nullable Match year(int i) {
    int year = tokens.value(i);
    boolean found =
        tokens.digits(i) == 4
            && year >= FIRST_YEAR
            && year <= LAST_YEAR
            && !(tokens.isMark(i + 1, '/') && !tokens.hasSpaceBefore(i + 1));
    return found ? new Match(CitedDate.of(Year.of(year)), i + 1) : null;
  }

  private @Nullable Match day(int i) {
    if (!tokens.isNumber(i) || tokens.digits(i) > 2) {
      return null;
    }
    int at = i;
    int day = tokens.value(at++);
    if (day < 4 && tokens.isNumber(at) && tokens.digits(at) == 1 && tokens.digits(i) == 1) {
      // OCR splits numbers: 1 2/10/2017.
      day = day * 10 + tokens.value(at++);
    }
    boolean inWords = tokens.is(at, MONTH);
    if (!inWords && !isSeparator(at)) {
      return null;
    }
    at = afterMark(at);
    if (!tokens.isNumber(at) || tokens.digits(at) > 2) {
      return null;
    }
    int month = tokens.value(at++);
    if (!inWords && month < 2 && tokens.isNumber(at) && tokens.digits(at) == 1) {
      month = month * 10 + tokens.value(at++);
    }
    if (inWords ? !tokens.is(at, YEAR) : !isSeparator(at)) {
      return null;
    }
    at = afterMark(at);
    return tokens.digits(at) == 4 && tokens.isNumber(at)
        ? new Match(dayOf(tokens.value(at), month, day), at + 1)
        : null;
  }

  /** Reads a day without a year, 5/3, or with two digits of it before an issuer: 05/3/19. */
  private @Nullable Match withoutYear(int i) {
    int day = tokens.value(i);
    int month = tokens.value(i + 2);
    boolean joined = isSeparator(i + 1) || tokens.is(i + 1, MONTH);
    if (!joined || day < 1 || day > 31 || month < 1 || month > 12) {
      return null;
    }
    boolean more = isSeparator(i + 3) && tokens.isNumber(i + 4);
    int next = more ? i + 5 : i + 3;
    boolean found = !more || (tokens.digits(i + 4) == 2 && tokens.is(next, OF));
    return found ? new Match(null, next) : null;
  }

  /**
   * Reads a day whose figures OCR misread: {@code ngày ó tháng S năm 2015}; the year is certain.
   */
  private @Nullable Match misreadDay(int i) {
    int month = i;
    while (month < i + MAX_MISREAD && !tokens.is(month, MONTH) && isMisread(month)) {
      month++;
    }
    int year = month + 1;
    while (year < month + MAX_MISREAD && !tokens.is(year, YEAR) && isMisread(year)) {
      year++;
    }
    boolean whole = month > i && tokens.is(month, MONTH) && tokens.is(year, YEAR);
    Match read = whole && year > month + 1 ? year(year + 1) : null;
    int day = tokens.value(i);
    boolean apart = month == i + 1 && day >= 1 && day <= 31;
    return read != null && apart && tokens.value(month + 1) > 0 ? null : read;
  }

  /** Returns whether a token may be a misread figure: a short word, a digit or a mark. */
  private boolean isMisread(int i) {
    return tokens.isShort(i)
        || (tokens.isNumber(i) && tokens.digits(i) <= 2)
        || (tokens.kind(i) == Tokens.MARK && !tokens.isMark(i, ',') && !tokens.isMark(i, ';'));
  }

  /** Skips a word, or a separator that may have been typed twice: 05/03//2020. */
  private int afterMark(int i) {
    return isSeparator(i + 1) ? i + 2 : i + 1;
  }

  private boolean isSeparator(int i) {
    return tokens.isMark(i, '/') || tokens.isMark(i, '-') || tokens.isMark(i, '.');
  }

  private @Nullable CitedDate dayOf(int year, int month, int day) {
    if (last != null && isDay(last.day(), year, month, day)) {
      return last;
    }
    try {
      last = new CitedDate.OnDay(LocalDate.of(year, month, day));
      return last;
    } catch (DateTimeException | IllegalArgumentException none) {
      return null;
    }
  }

  private static boolean isDay(LocalDate date, int year, int month, int day) {
    return date.getYear() == year && date.getMonthValue() == month && date.getDayOfMonth() == day;
  }

  /** Reads a day that is left blank: {@code ngày … tháng … năm 2020}. */
  private @Nullable Match blankDay(int i) {
    int at = afterBlank(i);
    boolean slashes = tokens.isMark(at, '/');
    if (!slashes && !tokens.is(at, MONTH)) {
      return null;
    }
    at++;
    int month = tokens.value(at);
    at = month > 0 ? at + 1 : afterBlank(at);
    if (slashes ? !tokens.isMark(at, '/') : !tokens.is(at, YEAR)) {
      return null;
    }
    at++;
    if (tokens.digits(at) != 4 || !tokens.isNumber(at)) {
      return slashes ? null : new Match(null, at);
    }
    int year = tokens.value(at);
    CitedDate date =
        month >= 1 && month <= 12
            ? CitedDate.of(YearMonth.of(year, month))
            : CitedDate.of(Year.of(Math.max(1, year)));
    return new Match(date, at + 1);
  }

  private int afterBlank(int i) {
    int at = i;
    while (at < i + 24 && (tokens.isMark(at, '.') || tokens.isMark(at, '\u2026'))) {
      at++;
    }
    return at;
  }

  private @Nullable Match month(int i) {
    int month = tokens.value(i);
    boolean joined = tokens.is(i + 1, YEAR) || tokens.isMark(i + 1, '/');
    int year = tokens.value(i + 2);
    if (month < 1 || month > 12 || !joined || tokens.digits(i + 2) != 4 || year < FIRST_YEAR) {
      return null;
    }
    return new Match(CitedDate.of(YearMonth.of(year, month)), i + 3);
  }
}
