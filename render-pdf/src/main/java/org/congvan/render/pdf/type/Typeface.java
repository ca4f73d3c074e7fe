package org.congvan.render.pdf.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.congvan.layout.FontFace;

/**
 * Four faces of a typeface, read from font files: which letters they have and how wide these are,
 * such as 0.5 em for "0". Safe for use by many threads: all tables are read beforehand, and what is
 * copied out of a font afterwards is copied from its bytes.
 */
public final class Typeface {

  private static final String LIBERATION_SERIF = "LiberationSerif-";

  /** Time 0 of font files, so that a part of a font says of no day that it was made then. */
  private static final Calendar NO_DAY = noDay();

  private final Map<FontFace, Face> faces = new EnumMap<>(FontFace.class);

  private Typeface(Map<FontFace, Face> faces) {
    this.faces.putAll(faces);
  }

  /**
   * Reads four faces.
   *
   * @param files the bytes of a TrueType font for each face
   * @return the typeface
   * @throws IllegalArgumentException if a file is no TrueType font that may be embedded
   */
  public static Typeface read(Map<FontFace, byte[]> files) {
    Map<FontFace, Face> faces = new EnumMap<>(FontFace.class);
    for (FontFace face : FontFace.values()) {
      byte[] file = Objects.requireNonNull(files.get(face), face::name);
      faces.put(face, new Face(parse(file, face)));
    }
    return new Typeface(faces);
  }

  /**
   * Returns the files of Liberation Serif, whose letters are as wide as those of Times New Roman.
   *
   * @return the bytes for each face
   */
  public static Map<FontFace, byte[]> liberationSerif() {
    Map<FontFace, byte[]> files = new EnumMap<>(FontFace.class);
    files.put(FontFace.REGULAR, resource("Regular"));
    files.put(FontFace.BOLD, resource("Bold"));
    files.put(FontFace.ITALIC, resource("Italic"));
    files.put(FontFace.BOLD_ITALIC, resource("BoldItalic"));
    return files;
  }

  private static byte[] resource(String face) {
    String name = LIBERATION_SERIF + face + ".ttf";
    try (InputStream in = Typeface.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + name, e);
    }
  }

  private static Calendar noDay() {
    Calendar noDay = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    noDay.setTimeInMillis(Instant.parse("1904-01-01T00:00:00Z").toEpochMilli());
    return noDay;
  }

  private static TrueTypeFont parse(byte[] file, FontFace face) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      // Ligatures would join letters that the text has apart.
      font.setEnableGsub(false);
      HeaderTable header = font.getHeader();
      if (header != null) {
        header.setCreated(NO_DAY);
        header.setModified(NO_DAY);
      }
      if (font.getOS2Windows() != null && isForbidden(font.getOS2Windows().getFsType())) {
        throw new IllegalArgumentException(
            "Font file of face "
                + face
                + " must not be embedded: its fsType is "
                + font.getOS2Windows().getFsType()
                + "; expected a font with a licence for embedding, such as Liberation Serif (0)");
      }
      if (font.getUnicodeCmapLookup(false) == null || font.getGlyph() == null) {
        throw new IllegalArgumentException(
            "Font file of face " + face + " has no TrueType outlines for Unicode characters");
      }
      return font;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Font file of face "
              + face
              + " is no TrueType font of "
              + file.length
              + " bytes: "
              + e.getMessage()
              + "; expected such as LiberationSerif-Regular.ttf",
          e);
    }
  }

  /** Restricted, no subsets, or bitmaps only (OpenType 1.9, OS/2, fsType). */
  private static boolean isForbidden(int fsType) {
    return (fsType & 0x000F) == 0x0002 || (fsType & 0x0300) != 0;
  }

  /**
   * Returns the font of a face.
   *
   * @param face the face
   * @return the parsed font
   */
  public TrueTypeFont font(FontFace face) {
    return face(face).font;
  }

  /**
   * Returns the glyph of a character.
   *
   * @param codePoint the character
   * @param face the face
   * @return its number in the font; 0 where the font lacks it
   */
  public int glyph(int codePoint, FontFace face) {
    return face(face).glyph(codePoint);
  }

  /**
   * Returns the width of a character.
   *
   * @param codePoint the character
   * @param face the face
   * @return the width as a part of the letter size
   */
  public double width(int codePoint, FontFace face) {
    return face(face).width(codePoint);
  }

  private Face face(FontFace face) {
    return Objects.requireNonNull(faces.get(face));
  }

  private static final class Face {

    private static final int REMEMBERED = 0x2000;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final short[] glyphs = new short[REMEMBERED];

    Face(TrueTypeFont font) {
      this.font = font;
      try {
        this.characters = font.getUnicodeCmapLookup(false);
        this.unitsPerEm = font.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    int glyph(int codePoint) {
      if (codePoint >= REMEMBERED) {
        return characters.getGlyphId(codePoint);
      }
      int known = glyphs[codePoint] & 0xFFFF;
      if (known == 0) {
        known = characters.getGlyphId(codePoint);
        glyphs[codePoint] = (short) known;
      }
      return known;
    }

    double width(int codePoint) {
      try {
        return font.getAdvanceWidth(glyph(codePoint)) / unitsPerEm;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
