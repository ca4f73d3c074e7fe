package org.congvan.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.text.letter.LetterForms;

/**
 * The advance widths of a typeface's four faces, such as 1024 units for a regular "n", in units of
 * 1/2048 em (độ rộng chữ).
 *
 * <p>Kept in arrays indexed by code point, so that measuring allocates nothing for a character.
 */
final class AdvanceWidths {

  /** The number of units in the letter size. */
  static final int UNITS_PER_EM = 2048;

  private static final int FACES = FontFace.values().length;
  private static final short MISSING = -1;
  private static final int BEYOND_LAST_CODE_POINT = 0x2600;

  /** ☐, ☑ and ☒. */
  private static final int FIRST_BOX = 0x2610;

  private static final int LAST_BOX = 0x2612;

  private final Map<FontFace, short[]> byFace;

  private AdvanceWidths(Map<FontFace, short[]> byFace) {
    this.byFace = byFace;
  }

  /**
   * Reads a table: lines of a hexadecimal code point and four widths between tabs, in the order of
   * {@link FontFace}; empty lines and lines that start with "#" are skipped.
   *
   * @param name what the table is called in messages
   * @param in the table in UTF-8; left open
   * @return the widths
   * @throws IOException if reading fails
   * @throws IllegalArgumentException if a line is not as described or there is no width for "n"
   */
  static AdvanceWidths read(String name, InputStream in) throws IOException {
    Map<FontFace, short[]> byFace = new EnumMap<>(FontFace.class);
    for (FontFace face : FontFace.values()) {
      short[] widths = new short[BEYOND_LAST_CODE_POINT];
      Arrays.fill(widths, MISSING);
      byFace.put(face, widths);
    }
    AdvanceWidths read = new AdvanceWidths(byFace);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isEmpty() && line.charAt(0) != '#') {
        read.readRow(name, number, line);
      }
    }
    if (read.widths(FontFace.REGULAR)['n'] == MISSING) {
      throw new IllegalArgumentException(
          "Cannot use width table " + name + ": no row for 006E (n), the width of unknown letters");
    }
    return read;
  }

  private void readRow(String name, int number, String line) {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length != 1 + FACES) {
        throw new NumberFormatException(cells.length + " cells");
      }
      int codePoint = Integer.parseInt(cells[0], 16);
      if (codePoint < 0 || codePoint >= BEYOND_LAST_CODE_POINT) {
        throw new NumberFormatException("code point out of range");
      }
      if (has(codePoint)) {
        throw new NumberFormatException("second row of its code point");
      }
      int column = 1;
      for (FontFace face : FontFace.values()) {
        short width = Short.parseShort(cells[column++]);
        if (width < 0) {
          throw new NumberFormatException("negative width");
        }
        widths(face)[codePoint] = width;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "Cannot read line "
              + number
              + " of width table "
              + name
              + ": \""
              + line
              + "\"; expected a code point from 0000 to 25FF and four widths between tabs,"
              + " such as 006E 1024 1139 1024 1139",
          e);
    }
  }

  /**
   * Returns the width of a text.
   *
   * @param text the text, in NFC
   * @param face the face
   * @return the sum of the advance widths, in units of 1/2048 em
   */
  long unitsOf(CharSequence text, FontFace face) {
    return unitsOf(text, 0, text.length(), face);
  }

  /**
   * Returns the width of a part of a text.
   *
   * @param text the text, in NFC
   * @param start where the part starts
   * @param end where the part ends, exclusive
   * @param face the face
   * @return the sum of the advance widths, in units of 1/2048 em
   */
  long unitsOf(CharSequence text, int start, int end, FontFace face) {
    short[] widths = widths(face);
    long units = 0;
    int at = start;
    while (at < end) {
      int codePoint = text.charAt(at);
      if (codePoint < BEYOND_LAST_CODE_POINT && widths[codePoint] != MISSING) {
        units += widths[codePoint];
        at++;
      } else {
        codePoint = Character.codePointAt(text, at);
        units += estimate(codePoint, widths);
        at += Character.charCount(codePoint);
      }
    }
    return units;
  }

  /** Boxes to tick come from typefaces that set them in squares. */
  private static int estimate(int codePoint, short[] widths) {
    if (isWithoutWidth(codePoint)) {
      return 0;
    }
    return codePoint >= FIRST_BOX && codePoint <= LAST_BOX ? UNITS_PER_EM : widths['n'];
  }

  /**
   * Returns whether the width of a code point is known.
   *
   * @param codePoint the code point
   * @return whether the table has it or it has no width in any face
   */
  boolean covers(int codePoint) {
    return (codePoint < BEYOND_LAST_CODE_POINT && has(codePoint)) || isWithoutWidth(codePoint);
  }

  private boolean has(int codePoint) {
    return widths(FontFace.REGULAR)[codePoint] != MISSING;
  }

  private short[] widths(FontFace face) {
    return Objects.requireNonNull(byFace.get(face));
  }

  /**
   * Marks take no room of their own; format characters, such as the soft hyphen, are not seen
   * within a line.
   */
  private static boolean isWithoutWidth(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /**
   * Composes letters and marks, since widths are those of composed letters; texts in NFC are
   * returned as they are.
   */
  static String composed(String text) {
    return LetterForms.composed(text);
  }
}
