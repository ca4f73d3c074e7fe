package org.congvan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text in UTF-8, one after the other, so that a file of any length needs little
 * memory. A byte-order mark is skipped; lines end in LF or CR LF. After a line that cannot be read
 * the next one can be.
 */
final class LineSource {

  /**
   * A symbol has 30 characters and a name some hundreds: a longer line is not what it should be.
   */
  private static final int LONGEST_LINE = 10_000;

  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long number;

  LineSource(InputStream in) {
    this(in, LONGEST_LINE);
  }

  /** Reads lines of other things, which may be longer. */
  LineSource(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Returns the number of the line that was read last, beginning with 1. */
  long number() {
    return number;
  }

  /**
   * Reads the next line.
   *
   * @return the line without its end; null after the last
   * @throws DocumentFormatException if the line is too long or not UTF-8; the message names it
   */
  @Nullable String next() throws IOException {
    byte[] line = nextBytes();
    return line == null ? null : decode(line);
  }

  /**
   * Reads the next line as bytes.
   *
   * @return the line without its end; null after the last
   * @throws DocumentFormatException if the line is too long; the message names it
   */
  byte @Nullable [] nextBytes() throws IOException {
    if (position == limit && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(64);
    boolean tooLong = false;
    do {
      int end = endOfLine();
      int length = end - position;
      tooLong |= length > longest - line.size();
      if (!tooLong) {
        line.write(buffer, position, length);
      }
      position = end;
    } while (position == limit && fill());
    position = Math.min(position + 1, limit);
    if (tooLong) {
      throw new DocumentFormatException(
          "Cannot read line " + number + ": expected at most " + longest + " bytes");
    }
    return trimmed(line.toByteArray());
  }

  /** Whether a line has nothing but blanks. */
  static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The place of the next LF in the buffer, or its end. */
  private int endOfLine() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  private byte[] trimmed(byte[] line) {
    boolean marked =
        number == 1
            && line.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(
                line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    int from = marked ? BYTE_ORDER_MARK.length : 0;
    int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
  }

  private String decode(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException broken) {
      throw new DocumentFormatException("Cannot read line " + number + ": expected UTF-8", broken);
    }
  }
}
