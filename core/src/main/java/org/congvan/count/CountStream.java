package org.congvan.count;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.congvan.text.letter.LetterForms;

/**
 * Scans a text that is longer than memory stretch by stretch. Each stretch begins with the end of
 * the one before, since the words before a number decide whether it counts, and the scan goes on in
 * the state in which it ended there.
 */
final class CountStream {

  private static final int STRETCH = 65_536;

  /** How much of the text a number may need after it: its unit, what repeats it in brackets. */
  private static final int AFTER = 8_192;

  /** How much of the text a number may need before it: the label, the beginning of the line. */
  private static final int BEFORE = 8_192;

  /** More marks than any letter has (30 in Unicode's stream-safe text format). */
  private static final int MARKS = 64;

  private final Reader in;
  private final Units units;
  private final Consumer<FoundCount> consumer;
  private final StringBuilder text = new StringBuilder(STRETCH);
  private final char[] chunk = new char[8_192];

  CountStream(Reader in, Units units, Consumer<FoundCount> consumer) {
    this.in = in;
    this.units = units;
    this.consumer = consumer;
  }

  void run() throws IOException {
    long offset = 0;
    CountState state = new CountState(0, -1, -1, null, false);
    boolean more = true;
    while (more) {
      more = fill();
      String stretch = text.toString();
      FoldedText folded = new FoldedText(stretch);
      CountScan scan = new CountScan(folded, stretch, units);
      scan.resume(state);
      int until = more ? folded.indexAt(stretch.length() - AFTER) : folded.length();
      for (FoundCount found : scan.run(until)) {
        consumer.accept(found.movedBy(offset));
      }
      int reached = scan.state().at();
      if (until == folded.length() && more) {
        // The rest of the stretch is characters that are not seen, however many there are.
        reached = Math.max(reached, stretch.length() - AFTER);
      }
      int dropped = dropped(stretch, reached - BEFORE);
      state = scan.state().without(dropped);
      text.delete(0, dropped);
      offset += dropped;
    }
  }

  /** Reads on until the stretch is full; false at the end of the text. */
  private boolean fill() throws IOException {
    while (text.length() < STRETCH) {
      int read = in.read(chunk);
      if (read < 0) {
        return false;
      }
      text.append(chunk, 0, read);
    }
    return true;
  }

  /**
   * How many characters can be dropped, so that no letter loses its marks. A longer run of marks
   * than any letter has may be cut anywhere; the scan must get on.
   */
  private static int dropped(String stretch, int most) {
    int least = Math.max(0, most - MARKS);
    for (int dropped = most; dropped > least; dropped--) {
      if (!LetterForms.isMark(stretch.charAt(dropped))) {
        return dropped;
      }
    }
    return Math.max(0, most);
  }
}
