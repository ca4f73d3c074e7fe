package org.congvan.text.compound;

import org.congvan.text.VietnameseText;

/**
 * What stands between two spaces of a text, such as {@code (nhân} or {@code 76/NQ-CP,}, with what
 * the rules of breaking lines ask of it.
 *
 * @param text as it stands in the text
 * @param key its letters without the punctuation around them, as a comparison key
 * @param opened whether punctuation stands before the letters
 * @param closed whether punctuation stands after them
 * @param capital whether it begins with a capital letter
 * @param abbreviation whether it has capitals only, two or more
 */
record Syllable(
    String text,
    String key,
    boolean opened,
    boolean closed,
    boolean capital,
    boolean abbreviation) {

  private static final String DASHES = "-–—";
  private static final String OPENING = "([{“‘«";

  static Syllable of(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isCore(text.charAt(start))) {
      start++;
    }
    while (end > start && !isCore(text.charAt(end - 1))) {
      end--;
    }
    String core = text.substring(start, end);
    return new Syllable(
        text,
        VietnameseText.comparisonKey(core),
        start > 0,
        end < text.length(),
        !core.isEmpty() && Character.isUpperCase(core.codePointAt(0)),
        isAbbreviation(core));
  }

  /** Surrogates, and marks that are composed with no letter, belong to the letters. */
  private static boolean isCore(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%' || c == '\u00A0';
  }

  private static boolean isAbbreviation(String core) {
    int capitals = 0;
    for (int i = 0; i < core.length(); i++) {
      if (Character.isLowerCase(core.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(core.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  boolean hasSmallLetter() {
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (Character.isLowerCase(letter)) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  /** A dash that stands alone. */
  boolean isDash() {
    return text.length() == 1 && DASHES.indexOf(text.charAt(0)) >= 0;
  }

  /** Punctuation or a sign that stands alone and begins no line: a dash, "%", "./.", ")". */
  boolean isMark() {
    return isDash() || (key.isEmpty() && !isBlank() && !isOpening()) || key.equals("%");
  }

  /** Punctuation that stands alone and ends no line. */
  boolean isOpening() {
    return text.length() == 1 && OPENING.indexOf(text.charAt(0)) >= 0;
  }

  /** Dots where a number is to be filled in. */
  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '…' && c != '.' && c != '_') {
        return false;
      }
    }
    return text.indexOf('…') >= 0 || text.length() > 1;
  }

  /** Begins with a digit: a number, a day, a number and symbol. */
  boolean isNumber() {
    return !key.isEmpty() && Character.isDigit(key.charAt(0));
  }

  /** A Roman numeral in capitals, alone or with a year after it, such as "III/2024". */
  boolean isRoman() {
    if (!capital || key.isEmpty()) {
      return false;
    }
    int slash = key.indexOf('/');
    String letters = slash < 0 ? key : key.substring(0, slash);
    boolean roman =
        !letters.isEmpty()
            && letters.codePoints().allMatch(c -> c == 'i' || c == 'v' || c == 'x' || c == 'l');
    return roman && !(letters.length() == 1 && letters.charAt(0) == 'l');
  }

  /** One Latin letter without marks, such as "A" in "Nguyễn Văn A" or "đ" in "điểm đ". */
  boolean isLetter() {
    return key.length() == 1
        && ((key.charAt(0) >= 'a' && key.charAt(0) <= 'z') || key.charAt(0) == 'đ');
  }
}
