package org.congvan.read.docx.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.congvan.body.ListNumbering;
import org.congvan.body.SectionLevel;
import org.congvan.text.VietnameseText;

/** Numbers of sections as they are written: Roman, in letters, in words. */
final class Ordinals {

  /** No paper counts farther in Roman numbers; L and more are letters of a series A, B, C. */
  private static final int MOST_ROMAN = 49;

  private static final List<List<String>> WORDS =
      List.of(
          List.of("nhất"),
          List.of("hai", "nhì"),
          List.of("ba"),
          List.of("tư", "bốn"),
          List.of("năm"),
          List.of("sáu"),
          List.of("bảy", "bẩy"),
          List.of("tám"),
          List.of("chín"),
          List.of("mười"));

  private static final Map<String, Integer> ROMAN = romanNumbers();
  private static final Map<String, Integer> LETTERS = letters();
  private static final Map<String, Integer> NAMES = names();

  private Ordinals() {}

  private static Map<String, Integer> romanNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i <= MOST_ROMAN; i++) {
      numbers.put(roman(i), i);
    }
    return numbers;
  }

  private static Map<String, Integer> letters() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i <= ListNumbering.LETTER.last(); i++) {
      numbers.put(SectionLevel.POINT.ordinalAt(i), i);
    }
    return numbers;
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < WORDS.size(); i++) {
      for (String word : WORDS.get(i)) {
        numbers.put(word, i + 1);
      }
    }
    return numbers;
  }

  static String roman(int number) {
    return SectionLevel.HEADING.ordinalAt(number);
  }

  /** The number of a Roman one up to 49, in capitals or small letters; 0 for none. */
  static int ofRoman(String text) {
    return ROMAN.getOrDefault(text.toUpperCase(Locale.ROOT), 0);
  }

  /** The place of a letter among those that count points; 0 for none. */
  static int ofLetter(String text) {
    return LETTERS.getOrDefault(text, 0);
  }

  /** The number of a word such as {@code nhất}; 0 for none. */
  static int ofWord(String text) {
    return NAMES.getOrDefault(VietnameseText.toLowerCase(text), 0);
  }

  /** The number of digits, a letter after them left out; 0 for none. */
  static int ofDigits(String text) {
    int number = 0;
    for (int i = 0; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
