package org.congvan.reference;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.OfficialDate;
import org.congvan.text.VietnameseText;

/**
 * Date of a cited document, as precise as the citation is: {@code ngày 15 tháng 8 năm 2016}, {@code
 * tháng 8 năm 2016} or {@code năm 2016}.
 */
public sealed interface CitedDate {
  /**
   * Returns the first day that the words allow.
   *
   * @return the first day of the month or year
   */
  LocalDate earliest();

  /**
   * Returns the last day that the words allow.
   *
   * @return the last day of the month or year
   */
  LocalDate latest();

  /**
   * Returns whether the cited document is certainly younger than a day: {@code năm 2016} is after
   * 31/12/2015, but not certainly after 15/8/2016.
   *
   * @param day the day to compare with
   * @return whether every day that the words allow is after it
   */
  default boolean isAfter(LocalDate day) {
    return earliest().isAfter(day);
  }

  /**
   * Returns whether the cited document may be younger than a day.
   *
   * @param day the day to compare with
   * @return whether some day that the words allow is after it
   */
  default boolean mayBeAfter(LocalDate day) {
    return latest().isAfter(day);
  }

  /**
   * Makes a date known to the day.
   *
   * @param day the day
   * @return the date
   */
  static CitedDate of(LocalDate day) {
    return new OnDay(day);
  }

  /**
   * Makes a date known to the month.
   *
   * @param month the month
   * @return the date
   */
  static CitedDate of(YearMonth month) {
    return new InMonth(month);
  }

  /**
   * Makes a date known to the year.
   *
   * @param year the year
   * @return the date
   */
  static CitedDate of(Year year) {
    return new InYear(year);
  }

  /**
   * Reads any of the three forms; a day also as {@code 15/8/2016}.
   *
   * @param text the words and nothing else
   * @return the date
   * @throws DocumentFormatException if the text has none of the forms or the calendar lacks the day
   */
  static CitedDate parse(String text) {
    String key = text.length() <= 100 ? VietnameseText.comparisonKey(text) : "";
    if (key.startsWith("năm ")) {
      String year = key.substring(4);
      if (isNumber(year, 4, 4)) {
        return new InYear(Year.of(Integer.parseInt(year)));
      }
    } else if (key.startsWith("tháng ")) {
      int end = key.indexOf(" năm ", 6);
      String month = end < 0 ? "" : key.substring(6, end);
      String year = end < 0 ? "" : key.substring(end + 5);
      if (isNumber(month, 1, 2) && isNumber(year, 4, 4)) {
        int value = Integer.parseInt(month);
        if (value >= 1 && value <= 12) {
          return new InMonth(YearMonth.of(Integer.parseInt(year), value));
        }
      }
    } else if (!key.isEmpty()) {
      return new OnDay(OfficialDate.parse(text));
    }
    throw DocumentFormatException.cannotRead(
        "cited date",
        text,
        "a day, month or year, such as ngày 15 tháng 8 năm 2016, tháng 8 năm 2016 or năm 2016");
  }

  private static boolean isNumber(String text, int min, int max) {
    return text.length() >= min
        && text.length() <= max
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(text) > 0;
  }

  /**
   * A date known to the day, such as {@code ngày 15 tháng 8 năm 2016}.
   *
   * @param day the day, in the years 1 to 9999
   */
  record OnDay(LocalDate day) implements CitedDate {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public OnDay {
      Objects.requireNonNull(day, "day");
      checkYear(day.getYear());
    }

    @Override
    public LocalDate earliest() {
      return day;
    }

    @Override
    public LocalDate latest() {
      return day;
    }

    @Override
    public String toString() {
      return OfficialDate.format(day);
    }
  }

  /**
   * A date known to the month, such as {@code tháng 8 năm 2016}.
   *
   * @param month the month, in the years 1 to 9999
   */
  record InMonth(YearMonth month) implements CitedDate {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public InMonth {
      Objects.requireNonNull(month, "month");
      checkYear(month.getYear());
    }

    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return OfficialDate.formatMonth(month.getYear(), month.getMonthValue());
    }
  }

  /**
   * A date known to the year, such as {@code năm 2016}.
   *
   * @param year the year, 1 to 9999
   */
  record InYear(Year year) implements CitedDate {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public InYear {
      Objects.requireNonNull(year, "year");
      checkYear(year.getValue());
    }

    @Override
    public LocalDate earliest() {
      return year.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return year.atMonth(12).atEndOfMonth();
    }

    @Override
    public String toString() {
      return "năm " + year.getValue();
    }
  }

  private static void checkYear(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("Year must be 1 to 9999: " + year);
    }
  }
}
