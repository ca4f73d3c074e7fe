package org.congvan.testkit;

import java.io.IOException;
import java.io.InputStream;

/** A stream that keeps how it is treated; it can be made to give little at a time, or to fail. */
final class WatchedInput extends InputStream {

  private final byte[] bytes;
  private final int most;
  private final boolean failing;
  private final IOException failure = new IOException("disk cannot be read");
  private int position;
  private boolean closed;

  private WatchedInput(byte[] bytes, int most, boolean failing) {
    this.bytes = bytes;
    this.most = most;
    this.failing = failing;
  }

  static WatchedInput of(byte[] bytes) {
    return new WatchedInput(bytes, Integer.MAX_VALUE, false);
  }

  /** Makes a stream that gives no more than a byte at a time. */
  static WatchedInput byteByByte(byte[] bytes) {
    return new WatchedInput(bytes, 1, false);
  }

  /** Makes a stream that fails after the bytes, where it should end. */
  static WatchedInput failingAfter(byte[] bytes) {
    return new WatchedInput(bytes, Integer.MAX_VALUE, true);
  }

  boolean isClosed() {
    return closed;
  }

  /** Returns what comes out of a stream that fails. */
  IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = Math.min(Math.min(length, most), bytes.length - position);
    if (count > 0) {
      System.arraycopy(bytes, position, into, offset, count);
      position += count;
      return count;
    }
    if (failing) {
      throw failure;
    }
    return -1;
  }

  @Override
  public void close() {
    closed = true;
  }
}
