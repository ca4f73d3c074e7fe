package org.congvan.read.docx.zip;

/**
 * An entry of an archive, as directory and local header say together.
 *
 * @param name the name, such as {@code word/document.xml}
 * @param method 0 for stored, 8 for deflated
 * @param crc the checksum (CRC-32) of the content
 * @param packed the number of bytes in the archive
 * @param length the number of bytes of the content, as declared
 * @param header where the local header begins
 * @param start where the packed bytes begin
 */
public record ZipEntryData(
    String name, int method, long crc, long packed, long length, long header, int start) {

  /** Stored as it is. */
  public static final int STORED = 0;

  /** Deflated. */
  public static final int DEFLATED = 8;
}
