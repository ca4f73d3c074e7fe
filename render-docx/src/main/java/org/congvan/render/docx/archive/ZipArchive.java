package org.congvan.render.docx.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Puts parts into a zip archive: fixed times, no extra fields, no comments, so that the same parts
 * give the same bytes.
 *
 * <p>Written by hand because {@code java.util.zip.ZipOutputStream} can neither take bytes that are
 * deflated already nor leave out the time zone from its times.
 */
public final class ZipArchive {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_HEADER_SIZE = 30;
  private static final int CENTRAL_HEADER_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int VERSION = 20;

  /** Midnight of 1980-02-01: some tools take the first day that zip knows for a missing date. */
  private static final int TIME = 0;

  private static final int DATE = 2 << 5 | 1;

  private final OutputStream out;
  private final byte[] buffer;
  private int at;

  private ZipArchive(OutputStream out, byte[] buffer) {
    this.out = out;
    this.buffer = buffer;
  }

  /**
   * Writes an archive; all of it at once where it fits in the buffer.
   *
   * @param parts the parts in their order
   * @param buffer what it is put together in, at least 256 bytes; overwritten
   * @param out where to; neither flushed nor closed
   * @throws IOException if the stream fails
   */
  public static void write(List<ZipPart> parts, byte[] buffer, OutputStream out)
      throws IOException {
    ZipArchive archive = new ZipArchive(out, buffer);
    int offset = 0;
    for (ZipPart part : parts) {
      archive.local(part);
    }
    for (ZipPart part : parts) {
      archive.central(part, offset);
      offset += LOCAL_HEADER_SIZE + part.name().length + part.length();
    }
    archive.end(parts, offset);
    archive.drain();
  }

  /**
   * Returns an archive.
   *
   * @param parts the parts in their order
   * @return the bytes of the archive
   */
  public static byte[] of(List<ZipPart> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(parts, new byte[1024], out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private void local(ZipPart part) throws IOException {
    room(LOCAL_HEADER_SIZE);
    int4(LOCAL_HEADER);
    header(part);
    raw(part.name(), 0, part.name().length);
    raw(part.bytes(), part.from(), part.length());
  }

  private void central(ZipPart part, int offset) throws IOException {
    room(CENTRAL_HEADER_SIZE);
    int4(CENTRAL_HEADER);
    int2(VERSION);
    header(part);
    int2(0); // comment
    int2(0); // disk
    int2(0); // internal attributes
    int4(0); // external attributes
    int4(offset);
    raw(part.name(), 0, part.name().length);
  }

  /** What both headers of a part say. */
  private void header(ZipPart part) {
    int2(VERSION);
    int2(0); // flags: sizes are known, names are ASCII
    int2(part.method());
    int2(TIME);
    int2(DATE);
    int4(part.crc());
    int4(part.length());
    int4(part.size());
    int2(part.name().length);
    int2(0); // extra fields
  }

  private void end(List<ZipPart> parts, int directory) throws IOException {
    int directorySize = 0;
    for (ZipPart part : parts) {
      directorySize += CENTRAL_HEADER_SIZE + part.name().length;
    }
    room(END_SIZE);
    int4(END);
    int2(0); // disk
    int2(0); // disk of the directory
    int2(parts.size());
    int2(parts.size());
    int4(directorySize);
    int4(directory);
    int2(0); // comment
  }

  private void raw(byte[] source, int from, int length) throws IOException {
    room(length);
    if (length > buffer.length) {
      out.write(source, from, length);
      return;
    }
    System.arraycopy(source, from, buffer, at, length);
    at += length;
  }

  /** Makes room in the buffer. */
  private void room(int length) throws IOException {
    if (buffer.length - at < length) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(buffer, 0, at);
    at = 0;
  }

  private void int2(int value) {
    buffer[at++] = (byte) value;
    buffer[at++] = (byte) (value >>> 8);
  }

  private void int4(int value) {
    int2(value);
    int2(value >>> 16);
  }
}
