package org.congvan.scan.token;

/**
 * What can be a syllable of Vietnamese, where letters have no space between them: {@code phủ} and
 * {@code thực} in {@code phủthực}. A syllable has one tone, so that two marks of tone are two
 * syllables.
 */
public final class Syllables {
  /** Consonants that begin a syllable. */
  private static final String ONSETS =
      " b c d đ g h k l m n p q r s t v x ch gh gi kh ng nh ph qu th tr ngh ";

  private static final String VOWELS = "aeiouy";

  private Syllables() {}

  /**
   * Returns the offset at which the syllable of a toned vowel begins, or {@code from} if no vowel
   * of another syllable precedes it.
   *
   * @param from offset of the first letter of the word
   * @param vowel offset of the second vowel with a tone
   */
  static int boundary(CharSequence text, int from, int vowel) {
    int at = vowel;
    while (at > from && isVowelOrMark(text.charAt(at - 1))) {
      at--;
    }
    int vowels = at;
    while (at > from && !isVowelBefore(text, from, at)) {
      at--;
    }
    if (at == from || at == vowels) {
      return from;
    }
    while (at < vowels - 1 && !isOnset(text, at, vowels)) {
      at++;
    }
    return at;
  }

  /** Returns whether the letter before an offset, or that of the mark there, is a vowel. */
  private static boolean isVowelBefore(CharSequence text, int from, int to) {
    int at = to - 1;
    while (at > from && Letters.kind(text.charAt(at)) == Letters.DIACRITIC) {
      at--;
    }
    return isVowel(text, at);
  }

  /** Returns whether the letters from an offset on may begin a syllable: Luật, not Cngày. */
  public static boolean mayBeginAt(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && !isVowel(text, at)) {
      at++;
    }
    return at < to && (at == from || isOnset(text, from, at));
  }

  private static boolean isOnset(CharSequence text, int from, int to) {
    StringBuilder onset = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      if (Letters.kind(text.charAt(i)) != Letters.DIACRITIC) {
        onset.append(plain(text.charAt(i)));
      }
    }
    return ONSETS.contains(onset.append(' '));
  }

  private static boolean isVowelOrMark(char c) {
    return Letters.kind(c) == Letters.DIACRITIC || isVowel(c);
  }

  private static boolean isVowel(CharSequence text, int at) {
    return isVowel(text.charAt(at));
  }

  private static boolean isVowel(char c) {
    return Letters.kind(c) == Letters.LETTER && VOWELS.indexOf(plain(c)) >= 0;
  }

  private static char plain(char c) {
    return c == 'đ' || c == 'Đ' ? 'đ' : (char) ('a' + Letters.base(c) - 1);
  }
}
