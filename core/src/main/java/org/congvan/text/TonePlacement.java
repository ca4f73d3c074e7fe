package org.congvan.text;

import org.congvan.text.letter.VietnameseLetter;

/** Moves tone marks that are written on either of two vowels to one of them. */
final class TonePlacement {
  private TonePlacement() {}

  /**
   * Returns lower-case NFC text with {@code òa} written {@code oà}, {@code ùy} {@code uỳ} and so
   * on.
   */
  static String onSecondVowel(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i + 1 < letters.length; i++) {
      int tone = VietnameseLetter.isVowel(letters[i + 1]) ? VietnameseLetter.tone(letters[i]) : 0;
      if (tone > 0 && moves(letters, i)) {
        letters[i] = VietnameseLetter.withTone(letters[i], 0);
        letters[i + 1] = VietnameseLetter.withTone(letters[i + 1], tone);
        // The first vowel can now take the tone of the one before it, as in qùùy.
        i = Math.max(i - 2, -1);
      }
    }
    return new String(letters);
  }

  private static boolean moves(char[] letters, int i) {
    char before = i > 0 ? letters[i - 1] : ' ';
    char first = VietnameseLetter.withTone(letters[i], 0);
    char second = letters[i + 1];
    if ((before == 'q' && first == 'u') || (before == 'g' && first == 'i')) {
      return true;
    }
    boolean pair =
        (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
    return pair && (i + 2 == letters.length || !Character.isLetter(letters[i + 2]));
  }
}
