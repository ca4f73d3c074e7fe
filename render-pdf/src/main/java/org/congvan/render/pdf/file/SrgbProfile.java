package org.congvan.render.pdf.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A colour profile of sRGB (IEC 61966-2-1) in the form of ICC.1:2004, which says what the few
 * colours of a file are. Made here because those of the JDK differ from version to version.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int TABLE_ENTRY = 12;
  private static final int VERSION = 0x04200000;
  private static final double FIXED_ONE = 65536;
  private static final short PIECEWISE_GAMMA = 3;

  private SrgbProfile() {}

  /** Returns the profile as bytes. */
  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words("sRGB"));
    tags.put("cprt", words("CC0"));
    tags.put("wtpt", numbers("XYZ ", 0.9642, 1, 0.8249));
    tags.put(
        "chad",
        numbers(
            "sf32",
            1.0478112,
            0.0228866,
            -0.0501270,
            0.0295424,
            0.9904844,
            -0.0170491,
            -0.0092345,
            0.0150436,
            0.7521316));
    tags.put("rXYZ", numbers("XYZ ", 0.4360747, 0.2225045, 0.0139322));
    tags.put("gXYZ", numbers("XYZ ", 0.3850649, 0.7168786, 0.0971045));
    tags.put("bXYZ", numbers("XYZ ", 0.1430804, 0.0606169, 0.7141733));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    ByteBuffer table = ByteBuffer.allocate(4 + tags.size() * TABLE_ENTRY);
    table.putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int at = HEADER + table.capacity();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      table.put(ascii(tag.getKey())).putInt(at + data.size()).putInt(tag.getValue().length);
      data.writeBytes(tag.getValue());
      while (data.size() % 4 != 0) {
        data.write(0);
      }
    }
    ByteBuffer profile = ByteBuffer.allocate(at + data.size());
    profile.putInt(profile.capacity()).putInt(0).putInt(VERSION);
    profile.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
    for (short part : new short[] {2020, 3, 5, 0, 0, 0}) {
      profile.putShort(part);
    }
    profile.put(ascii("acsp"));
    profile.position(68);
    profile.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
    profile.position(HEADER);
    profile.put(table.array()).put(data.toByteArray());
    return profile.array();
  }

  private static byte[] words(String words) {
    byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate(28 + utf16.length);
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(TABLE_ENTRY).put(ascii("enUS"));
    tag.putInt(utf16.length).putInt(28).put(utf16);
    return tag.array();
  }

  private static byte[] numbers(String type, double... numbers) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * numbers.length);
    tag.put(ascii(type)).putInt(0);
    for (double number : numbers) {
      tag.putInt(fixed(number));
    }
    return tag.array();
  }

  /** The curve of sRGB: a power of 2.4 above 0.04045, a straight line below. */
  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 5 * 4);
    tag.put(ascii("para")).putInt(0).putShort(PIECEWISE_GAMMA).putShort((short) 0);
    for (double part : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      tag.putInt(fixed(part));
    }
    return tag.array();
  }

  private static int fixed(double number) {
    return (int) Math.round(number * FIXED_ONE);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
