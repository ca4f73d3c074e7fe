package org.congvan.read.docx.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Signs of the fonts Symbol and Wingdings as the Unicode characters that they show, such as U+2022
 * for code B7 of Symbol. Files write the codes as U+F020 to U+F0FF, in signs and labels of lists
 * also as they are.
 */
public final class SymbolFonts {

  private static final char FIRST_PRIVATE = '\uF000';
  private static final char LAST_PRIVATE = '\uF0FF';
  private static final String RESOURCE = "symbol-fonts.tsv";

  private static final Map<String, Map<Character, String>> FONTS = read();

  private SymbolFonts() {}

  private static Map<String, Map<Character, String>> read() {
    Map<String, Map<Character, String>> fonts = new HashMap<>();
    try (InputStream in = SymbolFonts.class.getResourceAsStream(RESOURCE)) {
      String table =
          new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int first = line.indexOf('\t');
                int second = line.indexOf('\t', first + 1);
                fonts
                    .computeIfAbsent(line.substring(0, first), font -> new HashMap<>())
                    .put(
                        (char) Integer.parseInt(line.substring(first + 1, second), 16),
                        line.substring(second + 1));
              });
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
    return Map.copyOf(fonts);
  }

  /**
   * Returns the text that a run shows: of its characters only U+F020 to U+F0FF are codes of the
   * font. Letters are shown as they are, in another font.
   *
   * @param font the font
   * @param text the text as it is in the file
   * @return the same text where the font is no symbol font
   */
  public static String shownText(String font, String text) {
    return shown(font, text, false);
  }

  /**
   * Returns what a sign or the label of a list shows, whose characters are codes of the font.
   *
   * @param font the font; null if it is not known
   * @param text the text as it is in the file
   * @return the same text where the font is no symbol font; signs without a character of their
   *     shape stay as they are
   */
  public static String shown(@Nullable String font, String text) {
    return shown(font, text, true);
  }

  private static String shown(@Nullable String font, String text, boolean allAreCodes) {
    Map<Character, String> signs = font == null ? null : FONTS.get(font);
    if (signs == null) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPrivate = c >= FIRST_PRIVATE && c <= LAST_PRIVATE;
      String sign =
          isPrivate || allAreCodes ? signs.get(isPrivate ? (char) (c - FIRST_PRIVATE) : c) : null;
      if (sign == null) {
        shown.append(c);
      } else {
        shown.append(sign);
      }
    }
    return shown.toString();
  }
}
