package org.congvan.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where a sentence of two lines is best broken: before a name, which begins with a capital
 * after a word that does not, such as "Kế hoạch" in "thực hiện Kế hoạch tuyên truyền".
 */
final class NameBreak {

  private NameBreak() {}

  /**
   * Finds the break before a name that is nearest to a wished place.
   *
   * @param text the sentence in words with single spaces
   * @param fits whether a line fits its column
   * @param near the length of the first line if it is broken evenly
   * @return two lines; empty if no name begins where both lines fit
   */
  static Optional<List<String>> find(String text, Predicate<String> fits, int near) {
    int best = -1;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      boolean nearer = best < 0 || Math.abs(space - near) < Math.abs(best - near);
      if (nearer
          && beginsName(text, space)
          && fits.test(text.substring(0, space))
          && fits.test(text.substring(space + 1))) {
        best = space;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(List.of(text.substring(0, best), text.substring(best + 1)));
  }

  private static boolean beginsName(String text, int space) {
    int before = text.lastIndexOf(' ', space - 1) + 1;
    return space + 1 < text.length()
        && Character.isUpperCase(text.charAt(space + 1))
        && Character.isLowerCase(text.charAt(before));
  }
}
