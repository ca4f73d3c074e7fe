package org.congvan.rules.words;

import org.congvan.text.letter.VietnameseLetter;

/**
 * Words that are looked for in any case, such as "phụ lục" in "tại Phụ lục II". A rule asks for the
 * words that its pattern cannot do without: only a text that has them is worth the pattern, which
 * is tried at every letter and takes twenty times as long.
 */
public final class Phrase {

  private static final char FIRST_WITH_MARK = '\u00C0';

  private final String words;
  private final int anchor;
  private final char small;
  private final char capital;

  private Phrase(String words) {
    this.words = words;
    int rarest = -1;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= FIRST_WITH_MARK
          && (rarest < 0 || rarity(words.charAt(i)) > rarity(words.charAt(rarest)))) {
        rarest = i;
      }
    }
    if (rarest < 0) {
      throw new IllegalArgumentException(
          "Phrase must have a letter with a mark, such as \"phụ lục\": \"" + words + '"');
    }
    this.anchor = rarest;
    this.small = words.charAt(rarest);
    this.capital = Character.toUpperCase(small);
  }

  /** Vowels with a tone are seldom, those with two marks most of all. */
  private static int rarity(char c) {
    return VietnameseLetter.tone(c) > 0 ? Character.MAX_VALUE + c : c;
  }

  /** Words in small letters, in normal form, with single spaces, one of them with a mark. */
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
