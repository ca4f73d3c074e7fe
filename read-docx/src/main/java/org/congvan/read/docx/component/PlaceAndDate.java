package org.congvan.read.docx.component;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place and date of issue, such as {@code Quảng Trị, ngày 11 tháng 11 năm 2019}, some of its
 * figures perhaps blank.
 *
 * @param start where the place begins in the text
 * @param end where the date ends
 * @param place the place; empty if there is none or it is blank
 * @param date the day; null if a figure is blank or there is no such day
 * @param written the words of the date as written
 */
record PlaceAndDate(int start, int end, String place, @Nullable LocalDate date, String written) {

  private static final String BLANK = "[\\s.…_|,:-]*+";

  private static final Pattern DATE =
      Pattern.compile(
          "\\bngay"
              + BLANK
              + "(\\d{0,2}+)"
              + BLANK
              + "thang"
              + BLANK
              + "(\\d{0,2}+)"
              + BLANK
              + "nam"
              + BLANK
              + "(\\d{0,4}+)");

  private static final Pattern SLASHED =
      Pattern.compile("\\bngay\\s++(\\d{1,2}+)\\s?+[/.-]\\s?+(\\d{1,2}+)\\s?+[/.-]\\s?+(\\d{4}+)");

  /** A date with slashes and blanks in the place of figures. */
  private static final Pattern BLANK_SLASHED =
      Pattern.compile(
          "\\bngay[\\s.…_]*+(\\d{0,2}+)[\\s.…_]*+/[\\s.…_]*+(\\d{0,2}+)[\\s.…_]*+"
              + "/[\\s.…_]*+(\\d{0,4}+)");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]{1,60}+\\}\\}");

  /** A date that a scan misread: something that is no figure stands in the place of one. */
  private static final Pattern MISREAD =
      Pattern.compile("ngay([^a-z]{0,9}+[a-z]?[^a-z]{0,3}+)thang([^a-z]{0,9}+)nam([^a-z]{0,9}+)");

  private static final int LONGEST_LINE = 1_500;

  private static final int LONGEST_PLACE = 50;

  /** Finds place and date in a line of a head; null if there is no date. */
  static @Nullable PlaceAndDate find(String text) {
    if (text.length() > LONGEST_LINE) {
      return null;
    }
    String folded = Folded.of(text);
    Matcher date = date(folded);
    if (date == null) {
      return null;
    }
    String before = Words.withoutEnd(text.substring(0, date.start()), ",.;:-–…_");
    int start = placeStart(before);
    LocalDate day = day(figures(date, 1), figures(date, 2), figures(date, 3));
    boolean placeholder = PLACEHOLDER.matcher(text.substring(date.end()).strip()).matches();
    int end = placeholder ? text.length() : date.end();
    return new PlaceAndDate(
        start, end, before.substring(start), day, text.substring(date.start(), end).strip());
  }

  private static @Nullable Matcher date(String folded) {
    for (Pattern form : List.of(DATE, SLASHED, BLANK_SLASHED, MISREAD)) {
      Matcher date = form.matcher(folded);
      if (date.find()) {
        return date;
      }
    }
    return null;
  }

  /** Returns whether nothing but place and date stands in a text that long. */
  boolean isAllOf(String text) {
    return start == 0 && Words.withoutStart(text.substring(end), ".,;*)").isEmpty();
  }

  /** Returns the figures of a group if it has nothing else. */
  private static String figures(Matcher date, int group) {
    String written = date.group(group).strip();
    return written.chars().allMatch(c -> c >= '0' && c <= '9') ? written : "";
  }

  /** Places have few words: {@code Thành phố Hồ Chí Minh}. */
  boolean isLongPlace() {
    return place.chars().filter(c -> c == ' ').count() > 4;
  }

  private static @Nullable LocalDate day(String day, String month, String year) {
    if (day.isEmpty() || month.isEmpty() || year.length() != 4) {
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /**
   * A short text is all place; in front of the place in a scan, where columns ran into each other,
   * stands something without capitals.
   */
  private static int placeStart(String before) {
    if (before.length() <= LONGEST_PLACE && isName(before)) {
      return 0;
    }
    int start = before.length();
    int at = before.length();
    while (at > 0) {
      int space = before.lastIndexOf(' ', at - 1);
      int word = space + 1;
      if (word < at && !isNamePart(before.substring(word, at))) {
        break;
      }
      if (word < at) {
        start = word;
      }
      at = Math.max(space, 0);
      if (before.length() - start > LONGEST_PLACE) {
        break;
      }
    }
    return start;
  }

  private static boolean isNamePart(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(c -> Character.isDigit(c) || c == '/' || c == ':');
  }

  /** Names have capitals, but for words such as "phố" in {@code Thành phố Hồ Chí Minh}. */
  private static boolean isName(String text) {
    if (text.indexOf('/') >= 0 || text.indexOf(':') >= 0) {
      return false;
    }
    int small = 0;
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i - 1) == ' ') {
        words++;
        small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return small <= 1 && words <= 8 && !text.isEmpty() && !Character.isDigit(text.charAt(0));
  }
}
