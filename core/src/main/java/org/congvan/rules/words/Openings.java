package org.congvan.rules.words;

import java.util.List;
import java.util.stream.Stream;
import org.congvan.text.VietnameseText;

/**
 * Whole words that names and positions of a kind begin with, such as "sở" and "chi cục": "Sở Nội
 * vụ", but not "Sở hữu" written as one word.
 */
public final class Openings {

  private final List<String> keys;

  private Openings(List<String> keys) {
    this.keys = keys;
  }

  /** Words however they are typed. */
  public static Openings of(String... words) {
    return new Openings(Stream.of(words).map(VietnameseText::comparisonKey).toList());
  }

  /** Whether a name begins with one of them, by its comparison key. */
  public boolean areOf(String key) {
    for (int i = 0; i < keys.size(); i++) {
      if (begins(key, keys.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key begins with words and goes on with another word, if at all. */
  public static boolean begins(String key, String words) {
    return key.startsWith(words)
        && (key.length() == words.length() || key.charAt(words.length()) == ' ');
  }
}
