package org.congvan.samples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text in UTF-8, one after the other, so that a file of any length needs little
 * memory. A byte-order mark is skipped; lines end in LF or CR LF.
 */
final class LineSource {

  /**
   * A symbol has 30 characters and a name some hundreds: a longer line is not what it should be.
   */
  private static final int LONGEST_LINE = 10_000;

  private final InputStream in;
  private final int longest;
  private int number;

  LineSource(InputStream in) {
    this(in, LONGEST_LINE);
  }

  /** Reads lines of other things, which may be longer. */
  LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Reads the next line.
   *
   * @return the line without its end; null after the last
   * @throws DocumentFormatException if the line is too long or not UTF-8; the message names it
   */
  @Nullable String next() throws IOException {
    int next = in.read();
    if (next < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(64);
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() == longest) {
        throw new DocumentFormatException(
            "Cannot read line " + number + ": expected at most " + longest + " bytes");
      }
      line.write(next);
    }
    String text = decode(line.toByteArray());
    String marked = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.endsWith("\r") ? marked.substring(0, marked.length() - 1) : marked;
  }

  private String decode(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException broken) {
      throw new DocumentFormatException("Cannot read line " + number + ": expected UTF-8", broken);
    }
  }
}
