package org.congvan.layout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The parts of a TrueType file that give advance widths and line heights: {@code cmap} (format 4),
 * {@code hmtx}, {@code hhea} and what they need.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/">OpenType specification</a>
 */
final class TrueTypeFont {

  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;
  private static final int WINDOWS_UNICODE_BMP = 1;
  private static final int SEGMENT_MAPPING = 4;
  private static final int VERSION_STRING = 5;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int characterMap;

  private TrueTypeFont(ByteBuffer file) {
    this.file = file;
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      tables.put(ascii(record, 4), file.getInt(record + 8));
    }
    this.characterMap = findCharacterMap();
  }

  static TrueTypeFont read(Path path) throws IOException {
    return new TrueTypeFont(ByteBuffer.wrap(Files.readAllBytes(path)));
  }

  int unitsPerEm() {
    return u16(table("head") + 18);
  }

  /** How far letters reach above the base line, in units of 1/unitsPerEm em. */
  int ascent() {
    return file.getShort(table("hhea") + 4);
  }

  /** The height of a line, in units of 1/unitsPerEm em. */
  int lineHeight() {
    int hhea = table("hhea");
    return file.getShort(hhea + 4) - file.getShort(hhea + 6) + file.getShort(hhea + 8);
  }

  /** The version that the font states, such as {@code Version 2.1.5}. */
  String version() {
    int name = table("name");
    int strings = name + u16(name + 4);
    for (int i = 0; i < u16(name + 2); i++) {
      int record = name + 6 + 12 * i;
      if (u16(record) == WINDOWS && u16(record + 6) == VERSION_STRING) {
        byte[] bytes = new byte[u16(record + 8)];
        file.get(strings + u16(record + 10), bytes);
        return new String(bytes, StandardCharsets.UTF_16BE);
      }
    }
    throw new IllegalStateException("No version in the name table");
  }

  /**
   * The advance width of a code point in units of 1/unitsPerEm em, or empty if the font has no
   * glyph for it.
   */
  OptionalInt advanceWidth(int codePoint) {
    int glyph = glyph(codePoint);
    if (glyph == 0) {
      return OptionalInt.empty();
    }
    int numberOfMetrics = u16(table("hhea") + 34);
    return OptionalInt.of(u16(table("hmtx") + 4 * Math.min(glyph, numberOfMetrics - 1)));
  }

  private int glyph(int codePoint) {
    int doubledSegments = u16(characterMap + 6);
    int ends = characterMap + 14;
    int starts = ends + doubledSegments + 2;
    int deltas = starts + doubledSegments;
    int offsets = deltas + doubledSegments;
    for (int i = 0; i < doubledSegments; i += 2) {
      if (codePoint > u16(ends + i)) {
        continue;
      }
      int start = u16(starts + i);
      if (codePoint < start) {
        return 0;
      }
      int offset = u16(offsets + i);
      if (offset == 0) {
        return (codePoint + u16(deltas + i)) & 0xFFFF;
      }
      int glyph = u16(offsets + i + offset + 2 * (codePoint - start));
      return glyph == 0 ? 0 : (glyph + u16(deltas + i)) & 0xFFFF;
    }
    return 0;
  }

  private int findCharacterMap() {
    int cmap = table("cmap");
    for (int i = 0; i < u16(cmap + 2); i++) {
      int record = cmap + 4 + 8 * i;
      int platform = u16(record);
      int map = cmap + file.getInt(record + 4);
      boolean unicode =
          platform == UNICODE || (platform == WINDOWS && u16(record + 2) == WINDOWS_UNICODE_BMP);
      if (unicode && u16(map) == SEGMENT_MAPPING) {
        return map;
      }
    }
    throw new IllegalStateException("No cmap of format 4 for Unicode");
  }

  private int table(String tag) {
    Integer offset = tables.get(tag);
    if (offset == null) {
      throw new IllegalStateException("No table " + tag);
    }
    return offset;
  }

  private int u16(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  private String ascii(int at, int length) {
    byte[] bytes = new byte[length];
    file.get(at, bytes);
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
