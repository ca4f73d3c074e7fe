package org.congvan.render.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Reads the parts of a zip archive in memory by the directory at its end: the archives of the
 * library that writes workbooks give sizes after the parts in a form that {@link
 * java.util.zip.ZipInputStream} refuses.
 */
final class ZipDirectory {

  private static final int END_SIZE = 22;
  private static final int END = 0x06054b50;
  private static final int ENTRY_SIZE = 46;
  private static final int HEADER_SIZE = 30;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;

  private ZipDirectory(byte[] file) {
    this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads all parts.
   *
   * @param file an archive without a comment at its end
   * @return the parts by name, in the order of the directory
   * @throws ZipException if the file is not such an archive
   */
  static Map<String, byte[]> parts(byte[] file) throws IOException {
    return new ZipDirectory(file).parts();
  }

  private Map<String, byte[]> parts() throws IOException {
    int end = bytes.capacity() - END_SIZE;
    if (end < 0 || bytes.getInt(end) != END) {
      throw new ZipException("Cannot find the end of the archive's directory");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int count = unsigned(end + 10);
    int at = bytes.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      int nameLength = unsigned(at + 28);
      String name = new String(bytes.array(), at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
      parts.put(name, part(name, at));
      at += ENTRY_SIZE + nameLength + unsigned(at + 30) + unsigned(at + 32);
    }
    return parts;
  }

  private byte[] part(String name, int entry) throws IOException {
    if (unsigned(entry + 10) != DEFLATED) {
      throw new ZipException("Cannot read part " + name + ": expected it deflated");
    }
    int header = bytes.getInt(entry + 42);
    int start = header + HEADER_SIZE + unsigned(header + 26) + unsigned(header + 28);
    byte[] part = new byte[bytes.getInt(entry + 24)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), start, bytes.getInt(entry + 20));
      int read = 0;
      while (read < part.length) {
        int more = inflater.inflate(part, read, part.length - read);
        if (more == 0) {
          throw new ZipException("Cannot read part " + name + ": it ends too early");
        }
        read += more;
      }
      return part;
    } catch (DataFormatException broken) {
      throw new IOException("Cannot read part " + name, broken);
    } finally {
      inflater.end();
    }
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
