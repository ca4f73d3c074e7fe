package org.congvan.render.pdf.picture;

import org.congvan.text.DocumentFormatException;

/**
 * What drawing a file costs, counted as it is drawn: a file of a few lines can ask for a thousand
 * million strokes.
 */
final class DrawingCost {

  /** Ten thousand on each of two hundred pages; one of text alone has some four thousand. */
  private static final int MOST_STEPS = 2_000_000;

  /** Two hundred scanned pages of 300 dots per inch take two thirds of it. */
  private static final long MOST_PIXELS = 4_000_000_000L;

  private final String advice;
  private int steps;
  private long pixels;

  DrawingCost(String advice) {
    this.advice = advice;
  }

  /** Counts an operator or a letter. */
  void addStep() {
    steps++;
    if (steps > MOST_STEPS) {
      throw tooMuch();
    }
  }

  /** Counts what is painted, or read of an image. */
  void addPixels(double count) {
    pixels += (long) count;
    if (pixels > MOST_PIXELS) {
      throw tooMuch();
    }
  }

  private DocumentFormatException tooMuch() {
    return new DocumentFormatException(
        "PDF takes too long to draw: more than "
            + MOST_STEPS
            + " steps or "
            + MOST_PIXELS
            + " pixels"
            + advice);
  }
}
