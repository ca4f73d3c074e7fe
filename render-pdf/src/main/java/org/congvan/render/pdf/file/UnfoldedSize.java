package org.congvan.render.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.congvan.text.DocumentFormatException;

/**
 * Counts what the streams of a file unfold to, before a parser unfolds them: of a megabyte there
 * can be a gigabyte, and the library that reads PDF keeps all of it.
 */
final class UnfoldedSize {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** Packings that nothing this library reads has; not counted, so not let in. */
  private static final byte[][] OTHERS = {
    "LZW".getBytes(StandardCharsets.US_ASCII),
    "RunLength".getBytes(StandardCharsets.US_ASCII),
    "ASCII85".getBytes(StandardCharsets.US_ASCII),
    "ASCIIHex".getBytes(StandardCharsets.US_ASCII)
  };

  private static final int PACKED_HEADER = 0x78;

  private final long most;
  private long unfolded;

  private UnfoldedSize(long most) {
    this.most = most;
  }

  /**
   * Refuses a file that unfolds to more than a number of bytes.
   *
   * @throws DocumentFormatException if it does, or is packed in another way than deflated
   */
  static void require(byte[] file, long most) {
    new UnfoldedSize(most).count(file);
  }

  private void count(byte[] file) {
    for (int i = 0; i + STREAM.length < file.length; i++) {
      if (file[i] == 's' && begins(file, i, STREAM)) {
        int at = i + STREAM.length;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
          at++;
        }
        if (at < file.length && file[at] == PACKED_HEADER) {
          inflate(file, at, file.length - at, true);
        }
      } else if (file[i] == '/') {
        for (byte[] other : OTHERS) {
          if (begins(file, i + 1, other)) {
            throw new DocumentFormatException(
                "PDF is packed by "
                    + new String(other, StandardCharsets.US_ASCII)
                    + ", which is not read; expected a PDF that was written with its data (format"
                    + " pdf-a3)");
          }
        }
      }
    }
  }

  private static boolean begins(byte[] file, int at, byte[] word) {
    if (at + word.length > file.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Unfolds a stream, and once more what was packed twice. */
  private void inflate(byte[] file, int from, int length, boolean mayBeTwice) {
    Inflater inflater = new Inflater();
    Inflater second = null;
    try {
      inflater.setInput(file, from, length);
      byte[] piece = new byte[8192];
      byte[] inner = new byte[8192];
      boolean first = true;
      while (!inflater.finished()) {
        int count = inflater.inflate(piece);
        if (count == 0) {
          break;
        }
        add(count);
        if (first && mayBeTwice && piece[0] == PACKED_HEADER) {
          second = new Inflater();
        }
        first = false;
        if (second != null) {
          second.setInput(piece, 0, count);
          int more = second.inflate(inner);
          while (more > 0) {
            add(more);
            more = second.inflate(inner);
          }
        }
      }
    } catch (DataFormatException notDeflated) {
      // The parser will say so, if it comes to this stream at all.
      return;
    } finally {
      inflater.end();
      if (second != null) {
        second.end();
      }
    }
  }

  private void add(int bytes) {
    unfolded += bytes;
    if (unfolded > most) {
      throw new DocumentFormatException(
          "PDF unfolds to more than "
              + most
              + " bytes; expected a PDF that was written with its data (format pdf-a3)");
    }
  }
}
