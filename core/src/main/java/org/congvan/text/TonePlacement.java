package org.congvan.text;

import org.congvan.text.letter.VietnameseLetter;

/** Moves tone marks that are written on either of two vowels to one of them. */
final class TonePlacement {
  private TonePlacement() {}

  /**
   * Returns lower-case NFC text with {@code òa} written {@code oà}, {@code ùy} {@code uỳ} and so
   * on; the same text where no tone moves.
   */
  static String onSecondVowel(String text) {
    int first = firstMove(text);
    if (first < 0) {
      return text;
    }
    StringBuilder letters = new StringBuilder(text);
    for (int i = first; i + 1 < letters.length(); i++) {
      int tone = tone(letters, i);
      if (tone > 0) {
        letters.setCharAt(i, VietnameseLetter.withTone(letters.charAt(i), 0));
        letters.setCharAt(i + 1, VietnameseLetter.withTone(letters.charAt(i + 1), tone));
        // The first vowel can now take the tone of the one before it, as in qùùy.
        i = Math.max(i - 2, -1);
      }
    }
    return letters.toString();
  }

  private static int firstMove(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      // Most letters bear no tone; to look at those that may is a third of the time.
      if (text.charAt(i) > 'z' && tone(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the tone of a vowel that moves to the next one, or 0. */
  private static int tone(CharSequence letters, int i) {
    char second = letters.charAt(i + 1);
    int tone = VietnameseLetter.isVowel(second) ? VietnameseLetter.tone(letters.charAt(i)) : 0;
    if (tone == 0) {
      return 0;
    }
    char before = i > 0 ? letters.charAt(i - 1) : ' ';
    char first = VietnameseLetter.withTone(letters.charAt(i), 0);
    if ((before == 'q' && first == 'u') || (before == 'g' && first == 'i')) {
      return tone;
    }
    boolean pair =
        (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
    boolean last = i + 2 == letters.length() || !Character.isLetter(letters.charAt(i + 2));
    return pair && last ? tone : 0;
  }
}
