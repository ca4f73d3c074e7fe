package org.congvan.scan;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.congvan.scan.token.Letters;

/**
 * Scans a text that does not fit in memory, window by window. Windows overlap: a citation that
 * starts near the end of one is left to the next, which starts far enough before it.
 */
final class StreamScan {
  /** How much of the text from the start of a citation on is read: its own length and a title. */
  private static final int AFTER = 16_384;

  /** How much of the text before a citation is read: list, provision, title. */
  private static final int BEFORE = 8_192;

  private static final int WINDOW = 131_072;

  private final Reader in;
  private final Lexicon lexicon;
  private final Consumer<FoundCitation> consumer;
  private final StringBuilder text = new StringBuilder(WINDOW);
  private final char[] chunk = new char[8_192];

  /** Offset of the window in the whole text. */
  private long offset;

  /** Offset in the window before which all citations were reported. */
  private int reported;

  StreamScan(Reader in, Lexicon lexicon, Consumer<FoundCitation> consumer) {
    this.in = in;
    this.lexicon = lexicon;
    this.consumer = consumer;
  }

  void run() throws IOException {
    boolean more = true;
    while (more) {
      more = fill();
      int until = more ? text.length() - AFTER : text.length();
      String window = text.toString();
      int end = until;
      for (FoundCitation found : new Scan(window, lexicon).run()) {
        if (found.span().start() >= reported && found.span().start() < until) {
          consumer.accept(found.movedBy(offset));
          end = Math.max(end, Math.toIntExact(found.span().end()));
        }
      }
      reported = end;
      drop(Math.max(0, reported - BEFORE));
    }
  }

  /** Reads until the window is full; false at the end of the text. */
  private boolean fill() throws IOException {
    while (text.length() < WINDOW) {
      int read = in.read(chunk);
      if (read < 0) {
        return false;
      }
      text.append(chunk, 0, read);
    }
    return true;
  }

  /** Drops the start of the window, up to a space. */
  private void drop(int until) {
    int from = until;
    while (from > 0 && from > until - 200 && !Letters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    text.delete(0, from);
    offset += from;
    reported -= from;
  }
}
