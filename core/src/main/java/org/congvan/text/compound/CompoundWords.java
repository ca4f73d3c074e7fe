package org.congvan.text.compound;

import org.congvan.text.VietnameseText;

/**
 * Says whether syllables are one word, such as {@code tờ khai} and {@code chi cục} (từ ghép), by
 * the list with which lines are broken.
 */
public final class CompoundWords {

  /** Vowels whose tone may be typed on the next vowel too: hòa, ủy, qúy. */
  private static final String MOVING = "òóỏõọùúủũụìíỉĩị";

  private CompoundWords() {}

  /**
   * Returns whether syllables are a word of the list.
   *
   * @param syllables such as {@code tờ khai}, in small letters, composed, with single spaces; tone
   *     placement does not matter
   */
  public static boolean isWord(String syllables) {
    return CompoundList.standard().isWord(key(syllables));
  }

  /**
   * Returns whether a word of the list begins with a syllable and has more.
   *
   * @param syllable such as {@code tờ}, in small letters, composed
   */
  public static boolean isBeginning(String syllable) {
    return CompoundList.standard().after(key(syllable)) != null;
  }

  /** The comparison key, which most syllables are themselves. */
  private static String key(String syllables) {
    for (int i = 0; i + 1 < syllables.length(); i++) {
      boolean moving = MOVING.indexOf(syllables.charAt(i)) >= 0;
      if (moving && Character.isLetter(syllables.charAt(i + 1))) {
        return VietnameseText.comparisonKey(syllables);
      }
    }
    return syllables;
  }
}
