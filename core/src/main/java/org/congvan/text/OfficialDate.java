package org.congvan.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as official documents write them: {@code ngày 05 tháng 3 năm 2020}.
 *
 * <p>Days below 10 and the months 1 and 2 have a leading zero, nothing else has. Source: Decree
 * 30/2020/NĐ-CP, Annex I, II.4.b.
 */
public final class OfficialDate {

  /** A date that is still to be filled in: {@code ngày … tháng … năm …}. */
  public static final String BLANK = "ngày … tháng … năm …";

  private static final String EXPECTED =
      "a day of the calendar, such as ngày 05 tháng 3 năm 2020 or 05/3/2020";

  private OfficialDate() {}

  /**
   * Writes a date in the official form.
   *
   * @param date a day of the years 1 to 9999
   * @return such as {@code ngày 05 tháng 3 năm 2020}
   * @throws IllegalArgumentException if the year is outside 1 to 9999
   */
  public static String format(LocalDate date) {
    return "ngày "
        + padded(date.getDayOfMonth(), 10)
        + " "
        + formatMonth(date.getYear(), date.getMonthValue());
  }

  /**
   * Writes a month of a year in the official form.
   *
   * @param year 1 to 9999
   * @param month 1 to 12
   * @return such as {@code tháng 02 năm 2020} or {@code tháng 8 năm 2016}
   * @throws IllegalArgumentException if year or month is outside its bounds
   */
  public static String formatMonth(int year, int month) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("Month must be 1 to 12: " + month);
    }
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("Year must be 1 to 9999: " + year);
    }
    return "tháng " + padded(month, 3) + " năm " + year;
  }

  /**
   * Reads {@code ngày 05 tháng 3 năm 2020}, {@code 05/3/2020}, {@code 13/02/2019} or {@code
   * 31-10-2019}, lenient on padding, spaces and case.
   *
   * @param text the date and nothing else; the year has four digits
   * @return the day
   * @throws DocumentFormatException if the text has another form or names a day that the calendar
   *     lacks
   */
  public static LocalDate parse(String text) {
    if (text.length() <= 100) {
      String date = VietnameseText.comparisonKey(text);
      DigitScanner in = new DigitScanner(date);
      int day;
      int month;
      int year;
      if (in.skipWord("ngày")) {
        day = in.digits(1, 2);
        month = in.skipWord("tháng") ? in.digits(1, 2) : -1;
        year = in.skipWord("năm") ? in.digits(4, 4) : -1;
      } else {
        day = in.digits(1, 2);
        char mark = in.peek();
        boolean separated = mark == '/' || mark == '-' || mark == '.';
        month = separated && in.skip(mark) ? in.digits(1, 2) : -1;
        year = separated && in.skip(mark) ? in.digits(4, 4) : -1;
      }
      if (day > 0 && month > 0 && year > 0 && in.atEnd()) {
        try {
          return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
          throw DocumentFormatException.cannotRead("date", text, EXPECTED, e);
        }
      }
    }
    throw DocumentFormatException.cannotRead("date", text, EXPECTED);
  }

  private static String padded(int value, int below) {
    return value < below ? "0" + value : Integer.toString(value);
  }
}
