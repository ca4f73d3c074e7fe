package org.congvan.read.docx.property;

import java.util.HashMap;
import java.util.Map;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The typefaces that the theme of a file names, such as Calibri for {@code minorHAnsi}. */
public final class ThemeFonts {

  /** A file without theme. */
  public static final ThemeFonts NONE = new ThemeFonts(Map.of());

  private final Map<String, String> fonts;

  private ThemeFonts(Map<String, String> fonts) {
    this.fonts = fonts;
  }

  /**
   * Reads the part of a theme.
   *
   * @param xml at the beginning of the part
   * @return its typefaces
   */
  public static ThemeFonts read(XmlCursor xml) {
    Map<String, String> fonts = new HashMap<>();
    String group = "";
    while (xml.next()) {
      if (xml.isStart() && xml.vocabulary() == Vocabulary.DRAWING) {
        switch (xml.name()) {
          case "majorFont" -> group = "major";
          case "minorFont" -> group = "minor";
          case "latin", "ea", "cs" -> put(fonts, group, xml.name(), xml.attribute("typeface"));
          default -> {
            // Typefaces of single scripts: which one counts is up to the language of the program.
          }
        }
      } else if (xml.isEnd()
          && (xml.name().equals("majorFont") || xml.name().equals("minorFont"))) {
        group = "";
      }
    }
    return new ThemeFonts(Map.copyOf(fonts));
  }

  private static void put(
      Map<String, String> fonts, String group, String script, @Nullable String typeface) {
    if (!group.isEmpty() && typeface != null && !typeface.isBlank()) {
      fonts.putIfAbsent(group + script, typeface);
    }
  }

  /**
   * Returns the typeface that a name of the theme means.
   *
   * @param name such as {@code minorHAnsi} or {@code majorBidi}
   * @return the typeface; null if the theme has none
   */
  public @Nullable String font(String name) {
    String group = name.startsWith("major") ? "major" : "minor";
    if (name.endsWith("EastAsia")) {
      return fonts.get(group + "ea");
    }
    return fonts.get(group + (name.endsWith("Bidi") ? "cs" : "latin"));
  }
}
