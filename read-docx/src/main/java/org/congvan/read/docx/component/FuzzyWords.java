package org.congvan.read.docx.component;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Fixed words such as {@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}, found also where a scan has
 * misread some of their letters.
 */
final class FuzzyWords {
  /** Lines are not searched further than this, so that a search costs the same for all lines. */
  private static final int LONGEST_LINE = 300;

  private final String letters;
  private final int mostFaults;

  FuzzyWords(String words, int mostFaults) {
    this.letters = Folded.letters(words);
    this.mostFaults = mostFaults;
  }

  /** Where words were found: from an offset to another, with some letters wrong. */
  record Match(int start, int end, int faults) {}

  /** Finds the words in a text; null if they are not there. */
  @Nullable Match find(String text) {
    String folded =
        Folded.of(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text);
    int[] offsets = new int[folded.length()];
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        offsets[line.length()] = i;
        line.append(folded.charAt(i));
      }
    }
    return line.length() + mostFaults < letters.length() ? null : match(line, offsets);
  }

  /** The cheapest alignment of all words with a part of the line. */
  private @Nullable Match match(CharSequence line, int[] offsets) {
    int rows = letters.length();
    int[] cost = new int[rows + 1];
    int[] begin = new int[rows + 1];
    Arrays.setAll(cost, i -> i);
    int best = mostFaults + 1;
    Match match = null;
    for (int at = 1; at <= line.length(); at++) {
      int diagonal = cost[0];
      int diagonalBegin = begin[0];
      begin[0] = at;
      for (int i = 1; i <= rows; i++) {
        int same = diagonal + (letters.charAt(i - 1) == line.charAt(at - 1) ? 0 : 1);
        int longer = cost[i] + 1;
        int shorter = cost[i - 1] + 1;
        diagonal = cost[i];
        int from = diagonalBegin;
        diagonalBegin = begin[i];
        if (same <= longer && same <= shorter) {
          cost[i] = same;
          begin[i] = from;
        } else if (longer <= shorter) {
          cost[i] = longer;
        } else {
          cost[i] = shorter;
          begin[i] = begin[i - 1];
        }
      }
      if (cost[rows] < best) {
        best = cost[rows];
        match = new Match(offsets[begin[rows]], offsets[at - 1] + 1, best);
      }
    }
    return match;
  }
}
