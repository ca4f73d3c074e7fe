package org.congvan.layout;

import org.congvan.text.compound.LineBreak;

/**
 * How good a way to break a text into lines is, up to one of its lines.
 *
 * @param lines how many lines
 * @param torn how many breaks are inside a word or phrase
 * @param lonely how many lines have a single word
 * @param cost the squares of the widths, where a full line is 1, and how well the lines end
 */
record LineScore(int lines, int torn, int lonely, double cost) {

  static final LineScore NONE = new LineScore(0, 0, 0, 0);

  /** Two lines may differ by half a line to keep "của" off the end of one. */
  private static final double AFTER_LEAD = 0.15;

  private static final double IN_TERM = 0.1;

  private static final double AFTER_SHORT_WORD = 0.05;

  /** Two lines may differ by about a third of a line to begin one with a name. */
  private static final double BEFORE_NAME = -0.06;

  /** Adds a line of a width in parts of a full one, and how well it ends. */
  LineScore withLine(double width, boolean single, LineBreak end) {
    return new LineScore(
        lines + 1,
        torn + (end.isLastResort() ? 1 : 0),
        lonely + (single ? 1 : 0),
        cost + width * width + costOf(end));
  }

  private static double costOf(LineBreak end) {
    return switch (end) {
      case AFTER_LEAD -> AFTER_LEAD;
      case AFTER_SHORT_WORD -> AFTER_SHORT_WORD;
      case IN_TERM -> IN_TERM;
      case BEFORE_NAME -> BEFORE_NAME;
      default -> 0;
    };
  }

  /** Of two equally good ways none is better. */
  boolean isBetterThan(LineScore other) {
    if (lines != other.lines) {
      return lines < other.lines;
    }
    if (torn != other.torn) {
      return torn < other.torn;
    }
    if (lonely != other.lonely) {
      return lonely < other.lonely;
    }
    return cost < other.cost;
  }
}
