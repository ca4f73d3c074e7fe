package org.congvan.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks one text, such as {@code SỞ KHOA HỌC VÀ CÔNG NGHỆ}, into lines at its spaces (ngắt dòng).
 *
 * <p>Widths are in units of 1/2048 em. A no-break space belongs to its word; a run of other white
 * space counts as one space. A word wider than the line gets a line of its own.
 */
final class LineBreaker {

  private final List<String> words;
  private final long[] widthBefore;
  private final long space;
  private final long limit;

  /**
   * Measures the words of a text.
   *
   * @param text the text, in NFC
   * @param widths the advance widths
   * @param face the face
   * @param limit the widest line
   */
  LineBreaker(String text, AdvanceWidths widths, FontFace face, long limit) {
    this.words = wordsOf(text);
    this.space = widths.unitsOf(" ", face);
    this.limit = limit;
    this.widthBefore = new long[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      widthBefore[i + 1] = widthBefore[i] + widths.unitsOf(words.get(i), face);
    }
  }

  /** Fills each line before it begins the next. */
  List<String> greedy() {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = start + 1;
      while (end < words.size() && width(start, end + 1) <= limit) {
        end++;
      }
      lines.add(line(start, end));
      start = end;
    }
    return List.copyOf(lines);
  }

  /**
   * Takes as few lines as {@link #greedy()} and makes their widths as even as they can be.
   *
   * <p>However a text is broken into a number of lines, its lines together are equally wide, so the
   * least sum of squares is the least variance. Of two equally even ways the one with the longer
   * last lines is taken.
   */
  List<String> balanced() {
    int count = words.size();
    if (count == 0 || width(0, count) <= limit) {
      return greedy();
    }
    int[] fewestLines = new int[count + 1];
    double[] leastSquares = new double[count + 1];
    int[] lineStart = new int[count + 1];
    Arrays.fill(fewestLines, 1, count + 1, Integer.MAX_VALUE);
    for (int end = 1; end <= count; end++) {
      for (int start = end - 1; start >= 0; start--) {
        long width = width(start, end);
        if (width > limit && end - start > 1) {
          break;
        }
        int lines = fewestLines[start] + 1;
        double squares = leastSquares[start] + (double) width * width;
        if (lines < fewestLines[end]
            || (lines == fewestLines[end] && squares <= leastSquares[end])) {
          fewestLines[end] = lines;
          leastSquares[end] = squares;
          lineStart[end] = start;
        }
      }
    }
    String[] lines = new String[fewestLines[count]];
    int end = count;
    for (int i = lines.length - 1; i >= 0; i--) {
      lines[i] = line(lineStart[end], end);
      end = lineStart[end];
    }
    return List.of(lines);
  }

  private long width(int start, int end) {
    return widthBefore[end] - widthBefore[start] + space * (end - start - 1);
  }

  private String line(int start, int end) {
    return String.join(" ", words.subList(start, end));
  }

  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        if (start >= 0) {
          words.add(text.substring(start, i));
          start = -1;
        }
      } else if (start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  /**
   * Character.isWhitespace is false for U+00A0, U+2007 and U+202F, which must not be broken, but
   * true for control characters such as U+001F, which must not vanish: a format that cannot hold
   * one has to see it to refuse it. U+0085 ends a line as a line feed does.
   */
  private static boolean isBreak(char c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u0085'
        || (Character.isWhitespace(c) && Character.isSpaceChar(c));
  }
}
