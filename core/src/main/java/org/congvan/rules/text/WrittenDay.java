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
import org.congvan.rules.words.Phrase;
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

  /** What {@link #DAYS_BEFORE} cannot do without. */
  private static final Phrase DAY = Phrase.of("ngày");

  /** A number and symbol may look like a day: "số 45/13/2024". */
  private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<!\\p{L})(?iu:số):? ?$");

  private static final int WINDOW = 60;

  /** Length of "ngày " and "tháng ". */
  private static final int DAY_WORD = 5;

  private static final int MONTH_WORD = 6;

  /**
   * Finds the days of a text, in order. All of them have a number of one or two digits, so the
   * patterns are tried at those only: at every letter they took 300 times as long.
   */
  static List<WrittenDay> in(String text) {
    List<WrittenDay> days = new ArrayList<>();
    Found found = new Found(text, days);
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text, at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (isDigit(text, end)) {
        end++;
      }
      if (end - at <= 2) {
        found.addAt(at, end);
      }
      at = end;
    }
    days.sort(Comparator.comparing(WrittenDay::start));
    return days;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The days found in a text; those of one pattern do not overlap. */
  private static final class Found {

    private final String text;
    private final List<WrittenDay> days;
    private int wordsTo;
    private int figuresTo;
    private int withoutYearTo;
    private int monthsTo;

    // A text has many numbers and needs few of these.
    private @Nullable Matcher words;
    private @Nullable Matcher figures;
    private @Nullable Matcher without;
    private @Nullable Matcher months;

    Found(String text, List<WrittenDay> days) {
      this.text = text;
      this.days = days;
    }

    /** Adds the days whose first number is at a place. */
    void addAt(int start, int end) {
      char before = start > 0 ? text.charAt(start - 1) : '\0';
      int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
      char after = next < text.length() ? text.charAt(next) : '\0';
      if ((after == 't' || after == 'T') && start >= wordsTo) {
        wordsTo = addInWords(start);
      } else if ((after == '/' || after == '.' || after == '-') && start >= figuresTo) {
        figuresTo = addInFigures(start);
      }
      if (before != ' ') {
        return;
      }
      int day = start - DAY_WORD;
      if ((after == '/' || after == '-') && day >= withoutYearTo) {
        withoutYearTo = addWithoutYear(day);
      }
      int month = start - MONTH_WORD;
      if (month >= monthsTo) {
        monthsTo = addMonth(month);
      }
    }

    private int addInWords(int start) {
      words = at(words == null ? IN_WORDS.matcher(text) : words, start);
      if (!words.lookingAt()) {
        return wordsTo;
      }
      String year = words.group(3);
      if (year != null || followsDay(text, start)) {
        days.add(of(text, start, words.end(), words.group(1), words.group(2), year));
      }
      return words.end();
    }

    private int addInFigures(int start) {
      figures = at(figures == null ? IN_FIGURES.matcher(text) : figures, start);
      if (!figures.lookingAt()) {
        return figuresTo;
      }
      boolean slashed = figures.group(2).equals("/");
      if (followsDay(text, start)
          || (slashed && !NUMBER_BEFORE.matcher(before(text, start)).find())) {
        String day = figures.group(1);
        days.add(of(text, start, figures.end(), day, figures.group(3), figures.group(4)));
      }
      return figures.end();
    }

    private int addWithoutYear(int start) {
      without = at(without == null ? WITHOUT_YEAR.matcher(text) : without, start);
      if (!without.lookingAt()) {
        return withoutYearTo;
      }
      days.add(of(text, without.start(1), without.end(), without.group(1), without.group(2), null));
      return without.end();
    }

    private int addMonth(int start) {
      char last = text.charAt(start + MONTH_WORD - 2);
      if (last != 'g' && last != 'G') {
        return monthsTo;
      }
      months = at(months == null ? MONTH.matcher(text) : months, start);
      if (!months.lookingAt()) {
        return monthsTo;
      }
      days.add(of(text, start, months.end(), null, months.group(1), months.group(2)));
      return months.end();
    }

    /** A matcher that begins at a place and sees what is around it. */
    private Matcher at(Matcher matcher, int start) {
      return matcher
          .region(start, text.length())
          .useTransparentBounds(true)
          .useAnchoringBounds(false);
    }
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
    String before = before(text, start);
    return DAY.isIn(before) && DAYS_BEFORE.matcher(before).find();
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
