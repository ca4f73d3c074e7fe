package org.congvan.text;

import org.congvan.text.letter.VietnameseLetter;

/**
 * One syllable, or one number, as {@link VietnameseOrder} compares it, such as {@code nội}.
 *
 * @param letters the ranks of the letters without tone, as characters; the digits of a number
 * @param tone 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng
 * @param number whether this is a number
 */
record Syllable(String letters, int tone, boolean number) implements Comparable<Syllable> {
  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  static Syllable of(String text, boolean number) {
    if (number) {
      int first = 0;
      while (first < text.length() - 1 && text.charAt(first) == '0') {
        first++;
      }
      return new Syllable(text.substring(first), 0, true);
    }
    StringBuilder ranks = new StringBuilder(text.length());
    int tone = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = VietnameseLetter.withTone(text.charAt(i), 0);
      tone = letter == text.charAt(i) ? tone : VietnameseLetter.tone(text.charAt(i));
      int rank = ALPHABET.indexOf(letter);
      // Letters of other alphabets follow ours in the order of their code units.
      ranks.append(rank >= 0 ? (char) rank : letter);
    }
    return new Syllable(ranks.toString(), tone, false);
  }

  @Override
  public int compareTo(Syllable other) {
    if (number != other.number) {
      return number ? -1 : 1;
    }
    if (number && letters.length() != other.letters.length()) {
      return Integer.compare(letters.length(), other.letters.length());
    }
    int byLetters = letters.compareTo(other.letters);
    return byLetters != 0 ? byLetters : Integer.compare(tone, other.tone);
  }
}
