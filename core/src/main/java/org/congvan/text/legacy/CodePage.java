package org.congvan.text.legacy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A code page that bytes were read in: which byte a character was, such as C3 for {@code Ã}. */
final class CodePage {

  /**
   * Also ISO 8859-1, whose control characters 80 to 9F are its bytes. Đ and đ count as the letters
   * Eth, whose place they have wherever text was normalised.
   */
  static final CodePage WINDOWS_1252 = read("windows-1252");

  static final CodePage WINDOWS_1258 = read("windows-1258");
  static final CodePage MAC_ROMAN = read("mac-roman");
  static final CodePage IBM_437 = read("ibm-437");
  static final CodePage IBM_850 = read("ibm-850");

  private static final int FIRST = 0x80;

  /** Bytes by character; nearly all characters are below U+0180. */
  private final short[] near = new short[0x180];

  private final Map<Character, Short> far = new HashMap<>();

  private CodePage() {
    Arrays.fill(near, (short) -1);
  }

  private static CodePage read(String name) {
    CodePage page = new CodePage();
    String[] points =
        Tables.rows("code-pages.tsv").stream()
            .filter(row -> row[0].equals(name))
            .findFirst()
            .orElseThrow()[1]
            .split(" ", -1);
    for (int i = 0; i < points.length; i++) {
      boolean control = name.startsWith("windows") && FIRST + i < 0xA0;
      if (control) {
        page.put((char) (FIRST + i), FIRST + i);
      }
      if (!points[i].equals("-")) {
        page.put((char) Integer.parseInt(points[i], 16), FIRST + i);
      }
    }
    if (name.equals("windows-1252")) {
      page.put('Đ', 0xD0);
      page.put('\u0189', 0xD0);
      page.put('đ', 0xF0);
    }
    return page;
  }

  private void put(char c, int value) {
    if (c < near.length) {
      near[c] = (short) value;
    } else {
      far.put(c, (short) value);
    }
  }

  /** The byte of a character, 0 to 255; -1 where the code page does not have it. */
  int byteOf(char c) {
    if (c < FIRST) {
      return c;
    }
    return c < near.length ? near[c] : Objects.requireNonNullElse(far.get(c), (short) -1);
  }
}
