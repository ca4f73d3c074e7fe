package org.congvan.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the orientation out of the EXIF data of a JPEG file (CIPA DC-008, tag 0x0112): how the
 * camera was held. Data that is damaged says nothing, as for all programs that show pictures.
 */
final class ExifOrientation {

  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
  private static final int TIFF_HEADER = 8;
  private static final int TIFF_MAGIC = 42;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  private ExifOrientation() {}

  /**
   * Reads what a segment APP1 says.
   *
   * @param bytes the bytes of the file
   * @param from the offset of the segment's content
   * @param to the offset after it
   * @return 1 to 8; 0 if it says nothing
   */
  static int read(byte[] bytes, int from, int to) {
    int start = from + EXIF.length;
    if (to - start < TIFF_HEADER) {
      return 0;
    }
    for (int i = 0; i < EXIF.length; i++) {
      if (bytes[from + i] != EXIF[i]) {
        return 0;
      }
    }
    ByteBuffer tiff = ByteBuffer.wrap(bytes, start, to - start).slice();
    short order = tiff.getShort(0);
    if (order == 0x4949) {
      tiff.order(ByteOrder.LITTLE_ENDIAN);
    } else if (order != 0x4D4D) {
      return 0;
    }
    return tiff.getShort(2) == TIFF_MAGIC ? firstDirectory(tiff, tiff.getInt(4)) : 0;
  }

  private static int firstDirectory(ByteBuffer tiff, int offset) {
    if (offset < TIFF_HEADER || offset > tiff.limit() - 2) {
      return 0;
    }
    int entries = Math.min(tiff.getShort(offset) & 0xFFFF, (tiff.limit() - offset - 2) / ENTRY);
    for (int i = 0; i < entries; i++) {
      int entry = offset + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int type = tiff.getShort(entry + 2);
        int value =
            type == SHORT ? tiff.getShort(entry + 8) : type == LONG ? tiff.getInt(entry + 8) : 0;
        return tiff.getInt(entry + 4) == 1 && value >= 1 && value <= 8 ? value : 0;
      }
    }
    return 0;
  }
}
