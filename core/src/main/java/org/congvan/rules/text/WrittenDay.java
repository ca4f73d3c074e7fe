package org.congvan.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day written in a text, such as "ngày 05 tháng 3 năm 2020" or "05/3/2020", whether or not the
 * calendar has it.
 *
 * @param start where the words begin
 * @param end where they end
 * @param text the words
 * @param day the number of the day; null for a month alone
 * @param month the number of the month
 * @param year the year; null where none is written
 */
record WrittenDay(
    int start, int end, String text, @Nullable Integer day, int month, @Nullable Integer year) {

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.,])(\\d{1,2}) ?(?iu:tháng) (\\d{1,2})(?:,? (?iu:năm) (\\d{4}))?"
              + "(?![\\p{L}\\p{N}]|[/.,]\\d)");

  private static final Pattern IN_FIGURES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.,]|[\\p{L}/][-–])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})"
              + "(?![\\p{L}\\p{N}]|[/.-][\\p{L}\\p{N}])");

  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(?iu:ngày) (\\d{1,2}) ?[/-] ?(\\d{1,2})(?:[/-]\\d{2})?"
              + "(?![\\p{L}\\p{N}]|[/.-][\\p{L}\\p{N}]| ?[/-] ?\\d)");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\d]|\\d )(?iu:tháng) (\\d{1,2})(?: (?iu:năm) |/)(\\d{4})"
              + "(?![\\p{L}\\p{N}]|[/.-]\\d)");

  /** What goes before a day: "ngày", or "ngày 28, 29 và". */
  private static final Pattern DAYS_BEFORE =
      Pattern.compile("(?<!\\p{L})(?iu:ngày)(?: \\d{1,2}(?: ?[,;–-]| và| đến)?){0,8} ?$");

  /** A number and symbol may look like a day: "số 45/13/2024". */
  private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<!\\p{L})(?iu:số):? ?$");

  private static final int WINDOW = 60;

  /** Finds the days of a text, in order. */
  static List<WrittenDay> in(String text) {
    List<WrittenDay> days = new ArrayList<>();
    Matcher words = IN_WORDS.matcher(text);
    while (words.find()) {
      String year = words.group(3);
      if (year != null || followsDay(text, words.start())) {
        days.add(of(text, words.start(), words.end(), words.group(1), words.group(2), year));
      }
    }
    Matcher figures = IN_FIGURES.matcher(text);
    while (figures.find()) {
      boolean slashed = figures.group(2).equals("/");
      boolean named = followsDay(text, figures.start());
      if (named || (slashed && !NUMBER_BEFORE.matcher(before(text, figures.start())).find())) {
        days.add(
            of(
                text,
                figures.start(),
                figures.end(),
                figures.group(1),
                figures.group(3),
                figures.group(4)));
      }
    }
    Matcher without = WITHOUT_YEAR.matcher(text);
    while (without.find()) {
      days.add(of(text, without.start(1), without.end(), without.group(1), without.group(2), null));
    }
    Matcher months = MONTH.matcher(text);
    while (months.find()) {
      days.add(of(text, months.start(), months.end(), null, months.group(1), months.group(2)));
    }
    days.sort(Comparator.comparing(WrittenDay::start));
    return days;
  }

  private static WrittenDay of(
      String text, int start, int end, @Nullable String day, String month, @Nullable String year) {
    return new WrittenDay(
        start,
        end,
        text.substring(start, end),
        day == null ? null : Integer.valueOf(day),
        Integer.parseInt(month),
        year == null ? null : Integer.valueOf(year));
  }

  private static boolean followsDay(String text, int start) {
    return DAYS_BEFORE.matcher(before(text, start)).find();
  }

  private static String before(String text, int start) {
    return text.substring(Math.max(0, start - WINDOW), start);
  }

  /** Whether the calendar has the day; without a year, in any year. */
  boolean exists() {
    if (month < 1 || month > 12) {
      return false;
    }
    int longest =
        year == null ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
    return day == null || (day >= 1 && day <= longest);
  }

  /** The day of the calendar; null if it has none or the year is not written. */
  @Nullable LocalDate date() {
    if (year == null || day == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
