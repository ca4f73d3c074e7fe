package org.congvan.render.xlsx;

import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;

/**
 * Counts the lines that words take in a cell where they are wrapped, such as 3 for a long heading:
 * rather one too many than one too few, since programs differ in how wide they make a column.
 */
final class WrappedText {

  private static final FontMetrics METRICS = FontMetrics.timesNewRoman();

  /** Of the widths that the metrics give, what some programs' letters are wider. */
  private static final double WIDER = 1.03;

  private static final int BLANKS_OF_A_TAB = 8;

  private final FontFace face;
  private final int points;
  private final double blank;
  private final double width;

  /** The part of the last line that is taken, in points. */
  private double taken;

  private int lines = 1;

  private WrappedText(FontFace face, int points, double width) {
    this.face = face;
    this.points = points;
    this.blank = width(" ", face, points);
    this.width = width;
  }

  /**
   * Counts the lines of words.
   *
   * @param words the words
   * @param face the face of their letters
   * @param points the size of their letters
   * @param width the width of a line in points
   */
  static int lines(String words, FontFace face, int points, double width) {
    boolean oneLine =
        words.chars().noneMatch(c -> c == '\t' || endsLine(c))
            && width(words, face, points) <= width;
    return oneLine ? 1 : new WrappedText(face, points, width).lines(words);
  }

  /** The width of words in points. */
  static double width(String words, FontFace face, int points) {
    return METRICS.width(words, face, Length.pt(points)).toPoints() * WIDER
        + (METRICS.covers(words) ? 0 : unknown(words) * points / 2.0);
  }

  /** Letters beyond the table count as half as wide as they are high, but some are square. */
  private static long unknown(String words) {
    return words.codePoints().filter(c -> !METRICS.covers(Character.toString(c))).count();
  }

  private int lines(String words) {
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      if (endsLine(c)) {
        boolean pair = c == '\r' && at + 1 < words.length() && words.charAt(at + 1) == '\n';
        at += pair ? 2 : 1;
        lines++;
        taken = 0;
      } else if (c == ' ' || c == '\t') {
        taken += c == ' ' ? blank : BLANKS_OF_A_TAB * blank;
        at++;
      } else {
        int end = endOfWord(words, at);
        add(width(words.substring(at, end), face, points));
        at = end;
      }
    }
    return lines;
  }

  private void add(double word) {
    if (taken > 0 && taken + word > width) {
      lines++;
      taken = 0;
    }
    // A word without blanks that is longer than the line is broken between its letters.
    double broken = Math.max(blank, width - points);
    int full = (int) Math.max(0, Math.ceil((word - width) / broken));
    lines += full;
    taken += Math.max(0, word - full * broken);
  }

  private static int endOfWord(String words, int begin) {
    int end = begin;
    while (end < words.length()
        && !endsLine(words.charAt(end))
        && words.charAt(end) != ' '
        && words.charAt(end) != '\t') {
      end++;
    }
    return end;
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
