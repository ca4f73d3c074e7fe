package org.congvan.text.legacy;

import org.congvan.text.VietnameseText;
import org.congvan.text.letter.VietnameseLetter;

/** What a word is before anything is decoded: good as it stands, or odd. */
final class Words {

  /** Words beyond this many characters are addresses, digits or noise. */
  static final int LONGEST = 40;

  private static final String BEFORE = "“‘«(•–—¿¡";
  private static final String AFTER = "”’»…™®©)–—•";

  private Words() {}

  /** Whether a letter is one of Vietnamese that no Windows-1252 text has, such as ệ. */
  static boolean isBeyondLatin1(char c) {
    return (c >= '\u1EA0' && c <= '\u1EF9') || "ĂăĨĩŨũƠơƯư".indexOf(c) >= 0;
  }

  /**
   * Whether a word needs no explanation: letters of ASCII, or Vietnamese syllables, with the
   * punctuation that may be around and between them.
   */
  static boolean isGood(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && mayBeBefore(word.charAt(start))) {
      start++;
    }
    while (end > start && mayBeAfter(word.charAt(end - 1))) {
      end--;
    }
    StringBuilder run = new StringBuilder(end - start);
    for (int i = start; i <= end; i++) {
      char c = i < end ? word.charAt(i) : ' ';
      if (VietnameseLetter.isInvisible(c)) {
        continue;
      }
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        run.append(c);
      } else if (isBetween(c)) {
        if (!isGoodRun(run)) {
          return false;
        }
        run.setLength(0);
      } else {
        return false;
      }
    }
    return true;
  }

  /** Whether a character may open a quotation or an item. */
  static boolean mayBeBefore(char c) {
    return BEFORE.indexOf(c) >= 0;
  }

  /** Whether a character may follow a word without a space. */
  static boolean mayBeAfter(char c) {
    return AFTER.indexOf(c) >= 0;
  }

  /** Letters of ASCII or a syllable; one vowel is one too. */
  private static boolean isGoodRun(StringBuilder run) {
    boolean ascii = true;
    for (int i = 0; i < run.length(); i++) {
      ascii &= run.charAt(i) < 0x80;
    }
    return ascii
        || (run.length() <= LONGEST
            && VietnameseSyllable.is(VietnameseText.normalize(run.toString())));
  }

  private static boolean isBetween(char c) {
    return (c < 0x80 && !Character.isLetter(c))
        || c == '\u00A0'
        || (c >= '\u2010' && c <= '\u2027');
  }
}
