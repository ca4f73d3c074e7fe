package org.congvan.render.docx.archive;

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

  private final byte[] bytes;
  private int at;

  private ZipArchive(int size) {
    this.bytes = new byte[size];
  }

  /**
   * Writes an archive.
   *
   * @param parts the parts in their order
   * @return the bytes of the archive
   */
  public static byte[] of(List<ZipPart> parts) {
    int size = END_SIZE;
    for (ZipPart part : parts) {
      size += LOCAL_HEADER_SIZE + CENTRAL_HEADER_SIZE + 2 * part.name().length + part.length();
    }
    ZipArchive archive = new ZipArchive(size);
    int[] offsets = new int[parts.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = archive.at;
      archive.local(parts.get(i));
    }
    int directory = archive.at;
    for (int i = 0; i < offsets.length; i++) {
      archive.central(parts.get(i), offsets[i]);
    }
    archive.end(offsets.length, directory);
    return archive.bytes;
  }

  private void local(ZipPart part) {
    int4(LOCAL_HEADER);
    common(part);
    raw(part.name(), part.name().length);
    raw(part.bytes(), part.length());
  }

  private void central(ZipPart part, int offset) {
    int4(CENTRAL_HEADER);
    int2(VERSION);
    common(part);
    int2(0); // comment
    int2(0); // disk
    int2(0); // internal attributes
    int4(0); // external attributes
    int4(offset);
    raw(part.name(), part.name().length);
  }

  /** What both headers of a part say. */
  private void common(ZipPart part) {
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

  private void end(int count, int directory) {
    int directorySize = at - directory;
    int4(END);
    int2(0); // disk
    int2(0); // disk of the directory
    int2(count);
    int2(count);
    int4(directorySize);
    int4(directory);
    int2(0); // comment
  }

  private void raw(byte[] source, int length) {
    System.arraycopy(source, 0, bytes, at, length);
    at += length;
  }

  private void int2(int value) {
    bytes[at++] = (byte) value;
    bytes[at++] = (byte) (value >>> 8);
  }

  private void int4(int value) {
    int2(value);
    int2(value >>> 16);
  }
}
