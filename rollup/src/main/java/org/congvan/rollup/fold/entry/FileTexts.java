package org.congvan.rollup.fold.entry;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Words in a file, each with its length before it; the last ones wait in a buffer. */
final class FileTexts implements Texts {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);

  /** Where in the file the first byte of the buffer will be. */
  private long written;

  FileTexts(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public synchronized long append(byte[] bytes) {
    try {
      if (waiting.remaining() < Integer.BYTES) {
        flush();
      }
      long place = written + waiting.position();
      waiting.putInt(bytes.length);
      int from = 0;
      while (from < bytes.length) {
        if (!waiting.hasRemaining()) {
          flush();
        }
        int part = Math.min(waiting.remaining(), bytes.length - from);
        waiting.put(bytes, from, part);
        from += part;
      }
      return place;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized byte[] read(long place) {
    try {
      byte[] bytes = new byte[ByteBuffer.wrap(bytesAt(place, Integer.BYTES)).getInt()];
      System.arraycopy(bytesAt(place + Integer.BYTES, bytes.length), 0, bytes, 0, bytes.length);
      return bytes;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  /** The bytes are in the file, in the buffer, or in both. */
  private byte[] bytesAt(long place, int length) throws IOException {
    ByteBuffer found = ByteBuffer.allocate(length);
    int inFile = (int) Math.max(0, Math.min(length, written - place));
    found.limit(inFile);
    while (found.hasRemaining()) {
      if (channel.read(found, place + found.position()) < 0) {
        throw new EOFException("File of texts ends before " + (place + length));
      }
    }
    found.limit(length);
    if (found.hasRemaining()) {
      found.put(waiting.array(), (int) (place + inFile - written), found.remaining());
    }
    return found.array();
  }

  private void flush() throws IOException {
    waiting.flip();
    while (waiting.hasRemaining()) {
      written += channel.write(waiting, written);
    }
    waiting.clear();
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("Cannot keep the texts of a roll-up in " + file, e);
  }
}
