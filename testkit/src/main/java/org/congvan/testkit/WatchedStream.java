package org.congvan.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A stream that keeps what is written and how it is treated; it can be made to fail. */
final class WatchedStream extends OutputStream {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final List<Integer> pieces = new ArrayList<>();
  private final int failAfter;
  private final @Nullable Error error;
  private boolean closed;
  private boolean flushed;

  /**
   * Makes a stream.
   *
   * @param failAfter how many bytes it takes before it fails
   * @param error how it fails; null if by an exception
   */
  private WatchedStream(int failAfter, @Nullable Error error) {
    this.failAfter = failAfter;
    this.error = error;
  }

  static WatchedStream working() {
    return new WatchedStream(Integer.MAX_VALUE, null);
  }

  static WatchedStream failingAfter(int bytes) {
    return new WatchedStream(bytes, null);
  }

  static WatchedStream failingAfter(int bytes, Error error) {
    return new WatchedStream(bytes, error);
  }

  /** Returns how much was there before each piece that was written, or before some of many. */
  List<Integer> beforeEachPiece(int most) {
    int step = (pieces.size() + most - 1) / most;
    return IntStream.range(0, pieces.size())
        .filter(i -> i % step == 0 || i == pieces.size() - 1)
        .mapToObj(pieces::get)
        .toList();
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
      fail();
    }
    if (length > 0) {
      pieces.add(written.size());
    }
    flushed = false;
    written.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (failAfter == 0) {
      fail();
    }
    flushed = true;
  }

  private void fail() throws IOException {
    if (error != null) {
      throw error;
    }
    throw new DiskFullException();
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
