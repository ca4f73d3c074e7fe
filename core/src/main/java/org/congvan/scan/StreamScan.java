package org.congvan.scan;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.congvan.scan.words.Letters;

/**
 * Scans a text that is longer than memory stretch by stretch. Stretches overlap: what begins near
 * the end of one is left to the next, which begins far enough before it.
 */
final class StreamScan {
  /** How much of the text behind a citation may belong to it: its own length and a title. */
  private static final int BEHIND = 16_384;

  /** How much of the text before a citation may tell what it is: list, provision, title. */
  private static final int BEFORE = 8_192;

  private static final int STRETCH = 131_072;

  private final Reader in;
  private final Lexicon lexicon;
  private final Consumer<FoundReference> consumer;
  private final StringBuilder text = new StringBuilder(STRETCH);
  private final char[] chunk = new char[8_192];

  /** Offset of the stretch in the whole text. */
  private long offset;

  /** Offset in the stretch before which all citations were told. */
  private int told;

  StreamScan(Reader in, Lexicon lexicon, Consumer<FoundReference> consumer) {
    this.in = in;
    this.lexicon = lexicon;
    this.consumer = consumer;
  }

  void run() throws IOException {
    boolean more = true;
    while (more) {
      more = fill();
      int until = more ? text.length() - BEHIND : text.length();
      String stretch = text.toString();
      int end = until;
      for (FoundReference found : new Scan(stretch, lexicon).run()) {
        if (found.span().start() >= told && found.span().start() < until) {
          consumer.accept(found.movedBy(offset));
          end = Math.max(end, Math.toIntExact(found.span().end()));
        }
      }
      told = end;
      drop(Math.max(0, told - BEFORE));
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

  /** Forgets the beginning of the stretch, up to a space. */
  private void drop(int until) {
    int from = until;
    while (from > 0 && from > until - 200 && !Letters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    text.delete(0, from);
    offset += from;
    told -= from;
  }
}
