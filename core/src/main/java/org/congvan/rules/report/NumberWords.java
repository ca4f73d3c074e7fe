package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers told in words, up to 999.999: "bảy", "mười lăm", "hai mươi mốt", "một trăm linh
 * năm". Words that are no such number as a whole give none, so that a part is not taken for it.
 */
final class NumberWords {

  /** A number and the text behind its words. */
  record Reading(int value, String behind) {}

  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])W(?: W)*+"
              .replace(
                  "W",
                  "(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh"
                      + "|lẻ|nghìn|ngàn|triệu|tỷ|tỉ|phẩy|rưỡi)(?![\\p{L}\\p{N}])"));

  private static final Pattern NONE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:không có|không phát sinh|chưa có) ");

  /** Each at its value. */
  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private static final Set<String> FIVE_BEHIND_TENS = Set.of("lăm", "nhăm");

  /** "Năm" is a year too: "trong năm ba tin", "hai mươi năm". */
  private static final String YEAR = "năm";

  private static final int NO_NUMBER = -1;

  private NumberWords() {}

  /** The numbers of a text that is a comparison key; "không có tin nào" tells 0. */
  static List<Reading> in(String key) {
    List<Reading> readings = new ArrayList<>();
    Matcher none = NONE.matcher(key);
    while (none.find()) {
      readings.add(new Reading(0, key.substring(none.end())));
    }
    Matcher runs = RUN.matcher(key);
    while (runs.find()) {
      List<String> words = List.of(runs.group().split(" "));
      int last = words.size() - 1;
      String behind = key.substring(runs.end()).strip();
      int value = value(words);
      if (value == NO_NUMBER && words.get(0).equals(YEAR)) {
        value = value(words.subList(1, words.size()));
      }
      if (value == NO_NUMBER && words.get(last).equals(YEAR)) {
        value = value(words.subList(0, last));
        behind = YEAR + " " + behind;
      }
      if (value != NO_NUMBER) {
        readings.add(new Reading(value, behind));
      }
    }
    return readings;
  }

  private static int value(List<String> words) {
    int thousand = Math.max(words.indexOf("nghìn"), words.indexOf("ngàn"));
    if (thousand < 0) {
      return belowThousand(words);
    }
    int thousands = belowThousand(words.subList(0, thousand));
    List<String> behind = words.subList(thousand + 1, words.size());
    int rest = behind.isEmpty() ? 0 : belowThousand(behind);
    return thousands <= 0 || rest == NO_NUMBER ? NO_NUMBER : thousands * 1000 + rest;
  }

  private static int belowThousand(List<String> words) {
    int hundred = words.indexOf("trăm");
    if (hundred < 0) {
      return belowHundred(words);
    }
    int hundreds = hundred == 1 ? digit(words.get(0)) : NO_NUMBER;
    List<String> behind = words.subList(hundred + 1, words.size());
    int rest = behind.isEmpty() ? 0 : behindHundreds(behind);
    return hundreds == NO_NUMBER || rest == NO_NUMBER ? NO_NUMBER : hundreds * 100 + rest;
  }

  private static int behindHundreds(List<String> words) {
    String first = words.get(0);
    if (first.equals("linh") || first.equals("lẻ")) {
      return words.size() == 2 ? digit(words.get(1)) : NO_NUMBER;
    }
    int tens = belowHundred(words);
    return tens < 10 ? NO_NUMBER : tens;
  }

  private static int belowHundred(List<String> words) {
    if (words.isEmpty()) {
      return NO_NUMBER;
    }
    if (words.get(0).equals("mười")) {
      return withOnes(10, words.subList(1, words.size()));
    }
    int digit = digit(words.get(0));
    if (words.size() == 1) {
      return digit;
    }
    return digit >= 2 && words.get(1).equals("mươi")
        ? withOnes(digit * 10, words.subList(2, words.size()))
        : NO_NUMBER;
  }

  private static int withOnes(int tens, List<String> words) {
    if (words.isEmpty()) {
      return tens;
    }
    String word = words.get(0);
    int ones =
        FIVE_BEHIND_TENS.contains(word)
            ? 5
            : word.equals("mốt") ? 1 : word.equals("tư") ? 4 : word.equals(YEAR) ? 0 : digit(word);
    return words.size() > 1 || ones <= 0 ? NO_NUMBER : tens + ones;
  }

  private static int digit(String word) {
    return word.equals("bẩy") ? 7 : DIGITS.indexOf(word);
  }
}
