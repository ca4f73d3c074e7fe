package org.congvan.text.check;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The check that a day passes at birth, such as a date of issue: it has a year of four digits, so
 * that every line, file and rule can write it.
 */
public final class RequiredDay {

  private static final int LAST_YEAR = 9999;

  private RequiredDay() {}

  /**
   * Returns the day.
   *
   * @param day the day as given
   * @param name what the day is, in the words of the message, such as {@code "Date of issue"}
   * @return the same day, of the years 1 to 9999
   * @throws IllegalArgumentException if the year is outside 1 to 9999
   */
  public static LocalDate of(LocalDate day, String name) {
    int year = Objects.requireNonNull(day, name).getYear();
    if (year < 1 || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          name + " must be of the years 1 to 9999: " + day + "; expected such as 2019-11-11");
    }
    return day;
  }

  /**
   * Returns a day that may be missing.
   *
   * @param day the day as given; null where there is none
   * @param name what the day is, in the words of the message
   * @return the same day; null where there is none
   * @throws IllegalArgumentException if the year is outside 1 to 9999
   */
  public static @Nullable LocalDate ofNullable(@Nullable LocalDate day, String name) {
    return day == null ? null : of(day, name);
  }
}
