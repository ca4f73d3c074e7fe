package org.congvan.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.congvan.reference.CitedDate;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads {@code ngày 05 tháng 3 năm 2020}, {@code ngày 15/8/2016}, {@code năm 2011}. */
final class DateReader {
  /** Scanning loses letters of ngày. */
  private static final Keys DAY = Keys.plain("ngày ngy ny");

  private static final long MONTH = Words.key("tháng");
  private static final long YEAR = Words.key("năm");
  private static final long OF = Words.key("của");
  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2199;

  private final Words words;
  private int next;
  private @Nullable CitedDate date;

  /** The day that was read last: most citations of a document are of one day. */
  private CitedDate.@Nullable OnDay last;

  DateReader(Words words) {
    this.words = words;
  }

  /** Index of the word behind the date that was read. */
  int next() {
    return next;
  }

  /** The date that was read; null if its words name no day of the calendar. */
  @Nullable CitedDate date() {
    return date;
  }

  /** Returns whether a day, month or year begins here, and reads it. */
  boolean read(int i) {
    date = null;
    if (DAY.has(words, i)) {
      return day(i + 1) || blankDay(i + 1) || withoutYear(i + 1);
    }
    if (words.is(i, MONTH)) {
      return month(i + 1);
    }
    return words.is(i, YEAR) && year(i + 1);
  }

  /** Returns whether a bare year stands here, as in {@code Bộ luật Dân sự 2015}, and reads it. */
  boolean year(int i) {
    int year = words.value(i);
    boolean found =
        words.digits(i) == 4
            && year >= FIRST_YEAR
            && year <= LAST_YEAR
            && !(words.isMark(i + 1, '/') && !words.hasSpaceBefore(i + 1));
    if (found) {
      date = CitedDate.of(Year.of(year));
      next = i + 1;
    }
    return found;
  }

  private boolean day(int i) {
    if (!words.isNumber(i) || words.digits(i) > 2) {
      return false;
    }
    int at = i;
    int day = words.value(at++);
    if (day < 4 && words.isNumber(at) && words.digits(at) == 1 && words.digits(i) == 1) {
      // Scanning tears numbers apart: 1 2/10/2017.
      day = day * 10 + words.value(at++);
    }
    boolean inWords = words.is(at, MONTH);
    if (!inWords && !isSeparator(at)) {
      return false;
    }
    at++;
    if (!words.isNumber(at) || words.digits(at) > 2) {
      return false;
    }
    int month = words.value(at++);
    if (!inWords && month < 2 && words.isNumber(at) && words.digits(at) == 1) {
      month = month * 10 + words.value(at++);
    }
    if (inWords ? !words.is(at, YEAR) : !isSeparator(at)) {
      return false;
    }
    at++;
    if (words.digits(at) != 4 || !words.isNumber(at)) {
      return false;
    }
    date = dayOf(words.value(at), month, day);
    next = at + 1;
    return true;
  }

  /** Reads words of a day without a year, 5/3, or with part of one before an issuer: 05/3/19. */
  private boolean withoutYear(int i) {
    int day = words.value(i);
    int month = words.value(i + 2);
    boolean joined = isSeparator(i + 1) || words.is(i + 1, MONTH);
    if (!joined || day < 1 || day > 31 || month < 1 || month > 12) {
      return false;
    }
    boolean more = isSeparator(i + 3) && words.isNumber(i + 4);
    next = more ? i + 5 : i + 3;
    return !more || (words.digits(i + 4) == 2 && words.is(next, OF));
  }

  private boolean isSeparator(int i) {
    return words.isMark(i, '/') || words.isMark(i, '-') || words.isMark(i, '.');
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

  /** Reads a day left to be filled in: {@code ngày … tháng … năm 2020}. */
  private boolean blankDay(int i) {
    int at = afterBlank(i);
    boolean slashes = words.isMark(at, '/');
    if (!slashes && !words.is(at, MONTH)) {
      return false;
    }
    at++;
    int month = words.value(at);
    at = month > 0 ? at + 1 : afterBlank(at);
    if (slashes ? !words.isMark(at, '/') : !words.is(at, YEAR)) {
      return false;
    }
    at++;
    if (words.digits(at) == 4 && words.isNumber(at)) {
      if (month >= 1 && month <= 12) {
        date = CitedDate.of(YearMonth.of(words.value(at), month));
      } else {
        date = CitedDate.of(Year.of(Math.max(1, words.value(at))));
      }
      at++;
    } else if (slashes) {
      return false;
    }
    next = at;
    return true;
  }

  private int afterBlank(int i) {
    int at = i;
    while (at < i + 24 && (words.isMark(at, '.') || words.isMark(at, '\u2026'))) {
      at++;
    }
    return at;
  }

  private boolean month(int i) {
    int month = words.value(i);
    boolean joined = words.is(i + 1, YEAR) || words.isMark(i + 1, '/');
    int year = words.value(i + 2);
    if (month < 1 || month > 12 || !joined || words.digits(i + 2) != 4 || year < FIRST_YEAR) {
      return false;
    }
    date = CitedDate.of(YearMonth.of(year, month));
    next = i + 3;
    return true;
  }
}
