package org.congvan.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Writes {@code times-new-roman-widths.tsv} from the four files of Liberation Serif 2, whose
 * advance widths are those of Times New Roman. Run it to make the table anew: the arguments are the
 * folder of the fonts and the file to write.
 */
final class WidthTableWriter {

  private static final Map<String, int[]> GROUPS = groups();

  private WidthTableWriter() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Expected two arguments: FONT_FOLDER OUT.tsv");
    }
    Files.writeString(Path.of(args[1]), table(Path.of(args[0])), StandardCharsets.UTF_8);
  }

  /** Whether the folder has the four faces. */
  static boolean canReadFrom(Path folder) {
    return Arrays.stream(FontFace.values()).allMatch(face -> Files.isReadable(file(folder, face)));
  }

  /** The path of a face's file in the folder. */
  static Path file(Path folder, FontFace face) {
    String name =
        switch (face) {
          case REGULAR -> "Regular";
          case BOLD -> "Bold";
          case ITALIC -> "Italic";
          case BOLD_ITALIC -> "BoldItalic";
        };
    return folder.resolve("LiberationSerif-" + name + ".ttf");
  }

  /** The whole table, comments included, with line feeds. */
  static String table(Path folder) throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    for (FontFace face : FontFace.values()) {
      TrueTypeFont font = TrueTypeFont.read(file(folder, face));
      if (font.unitsPerEm() != AdvanceWidths.UNITS_PER_EM) {
        throw new IllegalStateException(face + " has " + font.unitsPerEm() + " units per em");
      }
      fonts.add(font);
    }
    StringBuilder out = new StringBuilder();
    out.append("# Advance widths of Times New Roman, in units of 1/2048 em.\n");
    out.append("# Source: the cmap and hmtx tables of a face made to the same widths,\n");
    out.append("# Liberation Serif, ").append(fonts.get(0).version()).append(".\n");
    out.append("# Columns: code point (hexadecimal), regular, bold, italic, bold italic.\n");
    GROUPS.forEach(
        (title, codePoints) -> {
          out.append("\n# ").append(title).append('\n');
          for (int codePoint : codePoints) {
            appendRow(out, codePoint, fonts);
          }
        });
    return out.toString();
  }

  private static void appendRow(StringBuilder out, int codePoint, List<TrueTypeFont> fonts) {
    String hex = String.format(Locale.ROOT, "%04X", codePoint);
    out.append(hex);
    for (TrueTypeFont font : fonts) {
      OptionalInt width = font.advanceWidth(codePoint);
      if (width.isEmpty()) {
        throw new IllegalStateException("No glyph for U+" + hex);
      }
      out.append('\t').append(width.getAsInt());
    }
    out.append('\n');
  }

  private static Map<String, int[]> groups() {
    Map<String, int[]> groups = new LinkedHashMap<>();
    groups.put("Basic Latin", range(0x20, 0x7E));
    // without the soft hyphen (00AD), which is not seen within a line
    groups.put(
        "Latin-1 Supplement",
        IntStream.concat(IntStream.rangeClosed(0xA0, 0xAC), IntStream.rangeClosed(0xAE, 0xFF))
            .toArray());
    groups.put("Latin Extended, letters of Vietnamese", "ĂăĐđĨĩŨũƠơƯư".codePoints().toArray());
    groups.put(
        "Combining marks of Vietnamese",
        new int[] {0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323});
    groups.put("Latin Extended Additional, letters of Vietnamese", range(0x1EA0, 0x1EF9));
    groups.put(
        "General punctuation",
        new int[] {
          0x2002, 0x2003, 0x2009, 0x2010, 0x2012, 0x2013, 0x2014, 0x2015, 0x2018, 0x2019, 0x201A,
          0x201C, 0x201D, 0x201E, 0x2020, 0x2021, 0x2022, 0x2026, 0x202F, 0x2030, 0x2032, 0x2033,
          0x2039, 0x203A, 0x2044
        });
    groups.put(
        "Currency, letterlike, arrows, mathematics, shapes",
        new int[] {
          0x20AB, 0x20AC, 0x2116, 0x2122, 0x2190, 0x2192, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265,
          0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25CB, 0x25CF, 0x25E6
        });
    return groups;
  }

  private static int[] range(int first, int last) {
    return IntStream.rangeClosed(first, last).toArray();
  }
}
