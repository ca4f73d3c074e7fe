package org.congvan.render.pdf.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Mends the times in a font file (OpenType 1.9, {@code head}): the library that makes a subset
 * counts years by the calendar of the default locale, so that the bytes would depend on it.
 */
final class SteadyFont {

  private static final int FIRST_TABLE = 12;
  private static final int ENTRY = 16;
  private static final int ADJUSTMENT = 8;
  private static final int CREATED = 20;
  private static final int MODIFIED = 28;
  private static final int MAGIC = 0xB1B0AFBA;

  private final ByteBuffer font;
  private int entry;
  private int head;
  private int length;

  private SteadyFont(byte[] bytes) {
    this.font = ByteBuffer.wrap(bytes);
    String wanted = "head";
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) {
      int at = FIRST_TABLE + i * ENTRY;
      if (new String(bytes, at, 4, StandardCharsets.US_ASCII).equals(wanted)) {
        entry = at;
        head = font.getInt(at + 8);
        length = font.getInt(at + 12);
      }
    }
  }

  /**
   * Replaces the times in a font.
   *
   * @param bytes the font, changed in place
   * @param created seconds since 1904
   * @param modified seconds since 1904
   * @return whether something was changed
   */
  static boolean mend(byte[] bytes, long created, long modified) {
    return new SteadyFont(bytes).mend(created, modified);
  }

  private boolean mend(long created, long modified) {
    if (head == 0
        || (font.getLong(head + CREATED) == created && font.getLong(head + MODIFIED) == modified)) {
      return false;
    }
    font.putLong(head + CREATED, created);
    font.putLong(head + MODIFIED, modified);
    font.putInt(head + ADJUSTMENT, 0);
    font.putInt(entry + 4, sum(head, length));
    font.putInt(head + ADJUSTMENT, MAGIC - sum(0, font.capacity()));
    return true;
  }

  private int sum(int from, int count) {
    int sum = 0;
    for (int i = from; i < from + count; i += 4) {
      if (i + 4 <= font.capacity()) {
        sum += font.getInt(i);
      }
    }
    return sum;
  }
}
