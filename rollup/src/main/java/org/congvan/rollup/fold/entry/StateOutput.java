package org.congvan.rollup.fold.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Writes the values of a {@code AccumulatorState} into a buffer; see there for their form. */
final class StateOutput {
  private byte[] buffer = new byte[256];
  private int size;

  void writeByte(int value) {
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * size);
    }
    buffer[size++] = (byte) value;
  }

  /** Seven bits a byte, the lowest first; the sign in the lowest bit. */
  void writeNumber(long value) {
    long left = (value << 1) ^ (value >> 63);
    while ((left & ~0x7FL) != 0) {
      writeByte((int) ((left & 0x7F) | 0x80));
      left >>>= 7;
    }
    writeByte((int) left);
  }

  void writeText(String text) {
    writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  void writeBytes(byte[] bytes) {
    writeNumber(bytes.length);
    writeRaw(bytes);
  }

  /** Writes bytes without their number: they show their own end. */
  void writeRaw(byte[] bytes) {
    if (bytes.length > buffer.length - size) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + bytes.length));
    }
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  void writeDigest(Digest digest) {
    writeFixed(digest.high());
    writeFixed(digest.low());
  }

  private void writeFixed(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      writeByte((int) (value >>> shift));
    }
  }

  void clear() {
    size = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(buffer, size);
  }

  void moveTo(OutputStream out) throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  void digestInto(MessageDigest digest) {
    digest.update(buffer, 0, size);
  }
}
