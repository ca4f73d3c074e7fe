package org.congvan.render.docx.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * One file of a zip archive with its bytes as they are stored, such as {@code word/styles.xml}
 * deflated once for many archives.
 */
public final class ZipPart {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  private final byte[] name;
  private final byte[] bytes;
  private final int from;
  private final int length;
  private final int size;
  private final int crc;
  private final int method;

  private ZipPart(byte[] name, byte[] bytes, int from, int length, int size, int crc, int method) {
    this.name = name;
    this.bytes = bytes;
    this.from = from;
    this.length = length;
    this.size = size;
    this.crc = crc;
    this.method = method;
  }

  /**
   * Makes a part that is kept as it is.
   *
   * @param name the name in the archive, ASCII
   * @param content the bytes, not changed while the part is in use
   * @param size how many of them
   * @return the part
   */
  public static ZipPart stored(String name, byte[] content, int size) {
    return new ZipPart(ascii(name), content, 0, size, size, crc(content, size), STORED);
  }

  /** Makes a part of bytes that are as the archive holds them. */
  static ZipPart of(
      String name, byte[] bytes, int from, int length, int size, int crc, int method) {
    return new ZipPart(ascii(name), bytes, from, length, size, crc, method);
  }

  /** Returns this part with bytes of its own: a stored one with those of its content. */
  ZipPart copied(byte[] content) {
    byte[] own = method == STORED ? content : Arrays.copyOfRange(bytes, from, from + length);
    return new ZipPart(name, own, 0, length, size, crc, method);
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

  /** Where the part begins in its bytes. */
  int from() {
    return from;
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
