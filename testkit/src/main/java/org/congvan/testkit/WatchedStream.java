package org.congvan.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that keeps what is written and how it is treated; it can be made to fail. */
final class WatchedStream extends OutputStream {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final int failAfter;
  private boolean closed;
  private boolean flushed;

  /**
   * Makes a stream.
   *
   * @param failAfter how many bytes it takes before it fails
   */
  private WatchedStream(int failAfter) {
    this.failAfter = failAfter;
  }

  static WatchedStream working() {
    return new WatchedStream(Integer.MAX_VALUE);
  }

  static WatchedStream failingAfter(int bytes) {
    return new WatchedStream(bytes);
  }

  byte[] bytes() {
    return written.toByteArray();
  }

  boolean isClosed() {
    return closed;
  }

  /** Returns whether all that was written has been flushed, if anything was. */
  boolean isFlushed() {
    return flushed;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (written.size() + length > failAfter) {
      throw new DiskFullException();
    }
    flushed = false;
    written.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (failAfter == 0) {
      throw new DiskFullException();
    }
    flushed = true;
  }

  @Override
  public void close() {
    closed = true;
  }

  /** The failure that must come out of a renderer. */
  static final class DiskFullException extends IOException {
    private static final long serialVersionUID = 1L;

    DiskFullException() {
      super("no room left");
    }
  }
}
