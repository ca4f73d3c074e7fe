package org.congvan.render.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.congvan.text.DocumentFormatException;

/**
 * Counts what the streams of a file unfold to, before a parser unfolds them: of a megabyte there
 * can be a gigabyte, and the library that reads PDF keeps all of it.
 */
final class UnfoldedSize {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** Packings that nothing this library reads has, and their short names; not let in uncounted. */
  private static final Set<String> OTHERS =
      Set.of(
          "LZWDecode",
          "LZW",
          "RunLengthDecode",
          "RL",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx");

  private static final int LONGEST_NAME = 16;

  /** What ends a name; what is before the name of a packing is one of these or "Filter". */
  private static final String DELIMITERS = " \t\r\n\f\0/[]<>()%";

  /** The parser passes over the header of deflated data, whatever it says. */
  private static final int HEADER = 2;

  private final byte[] file;
  private final long most;
  private final String advice;
  private long unfolded;

  private UnfoldedSize(byte[] file, long most, String advice) {
    this.file = file;
    this.most = most;
    this.advice = advice;
  }

  /**
   * Refuses a file that unfolds to more than a number of bytes.
   *
   * @param advice the end of each message
   * @throws DocumentFormatException if it does, is encrypted, so that nobody can count, or is
   *     packed in another way than deflated
   */
  static void require(byte[] file, long most, String advice) {
    new UnfoldedSize(file, most, advice).count();
  }

  private void count() {
    for (int i = 0; i < file.length; i++) {
      if (file[i] == 's' && beginsStream(i)) {
        inflate(dataAfter(i + STREAM.length));
      } else if (file[i] == '/') {
        check(name(i + 1), i > 0 ? (char) file[i - 1] : ' ');
      }
    }
  }

  private boolean beginsStream(int at) {
    return at + STREAM.length <= file.length
        && Arrays.equals(file, at, at + STREAM.length, STREAM, 0, STREAM.length);
  }

  /** Spaces and one line end are before the data. */
  private int dataAfter(int keyword) {
    int at = keyword;
    while (is(at, ' ')) {
      at++;
    }
    if (is(at, '\r')) {
      at++;
    }
    return is(at, '\n') ? at + 1 : at;
  }

  private boolean is(int at, char c) {
    return at < file.length && file[at] == c;
  }

  /** A name or its beginning, with characters that are written by their codes ("#4C" for "L"). */
  private String name(int from) {
    StringBuilder name = new StringBuilder();
    int at = from;
    while (name.length() < LONGEST_NAME && at < file.length && DELIMITERS.indexOf(file[at]) < 0) {
      int code = is(at, '#') && at + 2 < file.length ? code(at + 1) : -1;
      name.append((char) (code < 0 ? file[at] & 0xFF : code));
      at += code < 0 ? 1 : 3;
    }
    return name.toString();
  }

  private int code(int at) {
    int high = Character.digit(file[at], 16);
    int low = Character.digit(file[at + 1], 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }

  private void check(String name, char before) {
    if (name.equals("Encrypt")) {
      throw new DocumentFormatException("PDF is encrypted and cannot be read" + advice);
    }
    if (OTHERS.contains(name) && (before == 'r' || DELIMITERS.indexOf(before) >= 0)) {
      throw new DocumentFormatException(
          "PDF is packed by " + name + ", which is not read" + advice);
    }
  }

  /** Unfolds a stream, and once more what was packed twice; what is not deflated ends at once. */
  private void inflate(int from) {
    if (from + HEADER >= file.length) {
      return;
    }
    Inflater outer = new Inflater(true);
    Inflater inner = new Inflater(true);
    try {
      outer.setInput(file, from + HEADER, file.length - from - HEADER);
      byte[] piece = new byte[8192];
      int skipped = 0;
      boolean packedTwice = true;
      int count = outer.inflate(piece);
      while (count > 0) {
        add(count);
        int skip = Math.min(HEADER - skipped, count);
        skipped += skip;
        inner.setInput(piece, skip, count - skip);
        packedTwice = packedTwice && isInflated(inner);
        count = outer.inflate(piece);
      }
    } catch (DataFormatException notDeflated) {
      // The parser will say so, if it comes to this stream at all.
      return;
    } finally {
      outer.end();
      inner.end();
    }
  }

  /** Unfolds what is there; returns false if it is not deflated. */
  private boolean isInflated(Inflater inner) {
    byte[] piece = new byte[8192];
    try {
      int count = inner.inflate(piece);
      while (count > 0) {
        add(count);
        count = inner.inflate(piece);
      }
      return true;
    } catch (DataFormatException notDeflated) {
      return false;
    }
  }

  private void add(int bytes) {
    unfolded += bytes;
    if (unfolded > most) {
      throw new DocumentFormatException("PDF unfolds to more than " + most + " bytes" + advice);
    }
  }
}
