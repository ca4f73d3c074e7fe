package org.congvan.rules.words;

import org.congvan.text.letter.VietnameseLetter;

/**
 * Words that are looked for in any case, such as "phụ lục" in "tại Phụ lục II". A rule asks for the
 * words that its pattern cannot do without: only a text that has them is worth the pattern, which
 * is tried at every letter and takes twenty times as long.
 */
public final class Phrase {

  private final String words;
  private final int anchor;
  private final char small;
  private final char capital;

  private Phrase(String words) {
    this.words = words;
    int rarest = -1;
    for (int i = 0; i < words.length(); i++) {
      // Vowels with a tone are seldom, those with two marks most of all.
      boolean toned = VietnameseLetter.tone(words.charAt(i)) > 0;
      rarest = toned && (rarest < 0 || words.charAt(i) > words.charAt(rarest)) ? i : rarest;
    }
    if (rarest < 0) {
      throw new IllegalArgumentException(
          "Phrase must have a vowel with a tone mark, such as \"phụ lục\": \"" + words + '"');
    }
    this.anchor = rarest;
    this.small = words.charAt(rarest);
    this.capital = Character.toUpperCase(small);
  }

  /** Words in small letters, in normal form, with single spaces, one of them with a tone mark. */
  public static Phrase of(String words) {
    return new Phrase(words);
  }

  /** Whether a text has the words, wherever they begin. */
  public boolean isIn(String text) {
    return isIn(text, small) || isIn(text, capital);
  }

  private boolean isIn(String text, char letter) {
    int at = text.indexOf(letter);
    while (at >= 0) {
      if (text.regionMatches(true, at - anchor, words, 0, words.length())) {
        return true;
      }
      at = text.indexOf(letter, at + 1);
    }
    return false;
  }
}
