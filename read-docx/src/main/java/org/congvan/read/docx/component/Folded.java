package org.congvan.read.docx.component;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.text.VietnameseText;

/**
 * Text in small letters without marks, character by character, so that offsets stay: {@code Kính
 * gửi} is {@code kinh gui}. Papers are compared in it because copies and scans lose marks.
 */
final class Folded {
  private static final int TABLE = 0x1F00;
  private static final char[] LETTERS = letters();
  private static final Pattern SPACES = Pattern.compile("\\s++");

  private Folded() {}

  private static char[] letters() {
    char[] letters = new char[TABLE];
    for (int c = 0; c < TABLE; c++) {
      String plain =
          VietnameseText.toLowerCase(VietnameseText.withoutMarks(String.valueOf((char) c)));
      letters[c] = plain.length() == 1 ? plain.charAt(0) : (char) c;
    }
    letters['\u00A0'] = ' ';
    return letters;
  }

  /** Returns a text, in NFC, folded; as long as the text. */
  static String of(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      folded[i] = c < TABLE ? LETTERS[c] : c >= '\u2000' && c <= '\u200A' ? ' ' : c;
    }
    return new String(folded);
  }

  /** Returns a text folded, with single spaces and none at its ends, as tables of words have it. */
  static String words(String text) {
    return SPACES.matcher(of(text)).replaceAll(" ").strip();
  }

  /** Returns the letters and digits of a text folded, all else left out. */
  static String letters(String text) {
    String folded = of(text);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }

  /**
   * Returns whether folded words begin with one of some words, whole, and nothing or another word
   * follows.
   */
  static boolean beginsWithAny(String words, List<String> starts) {
    for (String start : starts) {
      if (words.startsWith(start)
          && (words.length() == start.length()
              || !Character.isLetterOrDigit(words.charAt(start.length())))) {
        return true;
      }
    }
    return false;
  }
}
