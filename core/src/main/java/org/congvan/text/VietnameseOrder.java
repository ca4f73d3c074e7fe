package org.congvan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Dictionary order of Vietnamese text, syllable by syllable: Hà Giang, Hà Nội, Hạ Long, Hải Dương,
 * Hải Phòng.
 *
 * <p>Of two syllables the letters decide first, by the alphabet of 29 letters (a ă â b c d đ e ê
 * …), then the tone (ngang, huyền, hỏi, ngã, sắc, nặng); only then the next syllable. Numbers come
 * before letters and compare by value. The same words in lower case come before those in upper
 * case; code units decide last, so that the order is total and consistent with {@code equals}.
 */
public final class VietnameseOrder implements Comparator<String> {
  /** The only instance. */
  public static final VietnameseOrder INSTANCE = new VietnameseOrder();

  private VietnameseOrder() {}

  @Override
  public int compare(String a, String b) {
    int words = compareLists(syllables(a), syllables(b));
    if (words != 0) {
      return words;
    }
    int small = swapCase(a).compareTo(swapCase(b));
    return small != 0 ? small : a.compareTo(b);
  }

  private static int compareLists(List<Syllable> a, List<Syllable> b) {
    int common = Math.min(a.size(), b.size());
    for (int i = 0; i < common; i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static List<Syllable> syllables(String text) {
    String folded = VietnameseText.toLowerCase(text);
    List<Syllable> syllables = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      boolean digits = isDigit(folded.charAt(at));
      while (end < folded.length()
          && Character.isLetterOrDigit(folded.charAt(end))
          && isDigit(folded.charAt(end)) == digits) {
        end++;
      }
      if (end > at) {
        syllables.add(Syllable.of(folded.substring(at, end), digits));
        at = end;
      } else {
        at++;
      }
    }
    return syllables;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns the text with small letters sorting before capitals, which have the lower code units.
   */
  private static String swapCase(String text) {
    StringBuilder swapped = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
        .forEach(swapped::appendCodePoint);
    return swapped.toString();
  }
}
