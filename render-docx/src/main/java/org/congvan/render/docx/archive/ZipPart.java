package org.congvan.render.docx.archive;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * One file of a zip archive with its bytes as they are stored, such as {@code word/styles.xml}
 * deflated once for many archives; immutable.
 */
public final class ZipPart {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  private final byte[] name;
  private final byte[] bytes;
  private final int length;
  private final int size;
  private final int crc;
  private final int method;

  private ZipPart(byte[] name, byte[] bytes, int length, int size, int crc, int method) {
    this.name = name;
    this.bytes = bytes;
    this.length = length;
    this.size = size;
    this.crc = crc;
    this.method = method;
  }

  /**
   * Makes a part that is kept as it is.
   *
   * @param name the name in the archive, ASCII
   * @param content the bytes, not changed afterwards
   * @param size how many of them
   * @return the part
   */
  public static ZipPart stored(String name, byte[] content, int size) {
    return new ZipPart(ascii(name), content, size, size, crc(content, size), STORED);
  }

  /**
   * Makes a part that is deflated now; one that deflating would not make smaller is kept as it is.
   *
   * @param name the name in the archive, ASCII
   * @param content the bytes
   * @param size how many of them
   * @param deflater a raw deflater at the wanted level; reset before it is used
   * @return the part
   */
  public static ZipPart deflated(String name, byte[] content, int size, Deflater deflater) {
    deflater.reset();
    deflater.setInput(content, 0, size);
    deflater.finish();
    byte[] packed = new byte[size];
    int length = 0;
    while (!deflater.finished() && length < size) {
      length += deflater.deflate(packed, length, size - length);
    }
    if (!deflater.finished()) {
      return stored(name, content, size);
    }
    return new ZipPart(ascii(name), packed, length, size, crc(content, size), DEFLATED);
  }

  private static byte[] ascii(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }

  private static int crc(byte[] content, int size) {
    CRC32 crc = new CRC32();
    crc.update(content, 0, size);
    return (int) crc.getValue();
  }

  byte[] name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  int size() {
    return size;
  }

  int crc() {
    return crc;
  }

  int method() {
    return method;
  }
}
