package org.congvan.read.docx.property;

import org.congvan.layout.Length;
import org.congvan.read.docx.format.Underline;
import org.congvan.read.docx.format.VerticalPosition;
import org.congvan.read.docx.property.Toggles.Toggle;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:rPr}. */
public final class RunPropertiesReader {

  private final ThemeFonts theme;
  private FontNames fonts = FontNames.NONE;
  private Toggles toggles = Toggles.NONE;
  private @Nullable Length size;
  private @Nullable Length complexSize;
  private @Nullable Underline underline;
  private @Nullable String colour;
  private @Nullable String highlight;
  private @Nullable VerticalPosition position;
  private @Nullable Length raised;
  private @Nullable Length spacing;
  private @Nullable Integer scale;
  private @Nullable String language;
  private @Nullable Boolean complexScript;
  private @Nullable String style;
  private boolean deleted;

  private RunPropertiesReader(ThemeFonts theme) {
    this.theme = theme;
  }

  /**
   * What was read.
   *
   * @param properties the properties
   * @param style the id of the character style; null if nothing is said
   * @param deleted whether the mark of the paragraph is deleted, where they are of one
   */
  public record Result(RunProperties properties, @Nullable String style, boolean deleted) {

    /** Nothing said. */
    public static final Result NONE = new Result(RunProperties.NONE, null, false);
  }

  /**
   * Reads from the start tag of the properties to their end tag.
   *
   * @param xml at the start tag
   * @param theme the typefaces of the theme
   * @return what was read
   */
  public static Result read(XmlCursor xml, ThemeFonts theme) {
    RunPropertiesReader reader = new RunPropertiesReader(theme);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.vocabulary() == Vocabulary.WORD) {
        reader.property(xml);
      }
    }
    return new Result(
        new RunProperties(
            reader.fonts,
            reader.toggles,
            reader.size,
            reader.complexSize,
            reader.underline,
            reader.colour,
            reader.highlight,
            reader.position,
            reader.raised,
            reader.spacing,
            reader.scale,
            reader.language,
            reader.complexScript),
        reader.style,
        reader.deleted);
  }

  private void property(XmlCursor xml) {
    String value = xml.attribute("val");
    switch (xml.name()) {
      case "rStyle" -> style = value;
      case "rFonts" -> fonts = fonts(xml);
      case "b" -> toggle(Toggle.BOLD, value);
      case "bCs" -> toggle(Toggle.BOLD_COMPLEX, value);
      case "i" -> toggle(Toggle.ITALIC, value);
      case "iCs" -> toggle(Toggle.ITALIC_COMPLEX, value);
      case "caps" -> toggle(Toggle.CAPITALS, value);
      case "smallCaps" -> toggle(Toggle.SMALL_CAPITALS, value);
      case "strike" -> toggle(Toggle.STRUCK, value);
      case "dstrike" -> toggle(Toggle.STRUCK_TWICE, value);
      case "vanish" -> toggle(Toggle.HIDDEN, value);
      case "sz" -> size = positive(Measures.halfPoints(value));
      case "szCs" -> complexSize = positive(Measures.halfPoints(value));
      case "u" -> underline = underline(value);
      case "color" -> colour = orEmpty(Measures.colour(value));
      case "highlight" -> highlight = value == null || value.equals("none") ? "" : value;
      case "vertAlign" -> position = position(value);
      case "position" -> raised = Measures.halfPoints(value);
      case "spacing" -> spacing = Measures.twips(value);
      case "w" -> scale = Measures.percent(value);
      case "lang" -> language = value;
      case "rtl", "cs" -> complexScript = Measures.isOn(value);
      case "del", "moveFrom" -> deleted = true;
      default -> {
        // Effects, revision marks and properties that neither move nor change letters.
      }
    }
  }

  private static @Nullable Length positive(@Nullable Length length) {
    return length == null || length.emu() <= 0 ? null : length;
  }

  private void toggle(Toggle toggle, @Nullable String value) {
    toggles = toggles.with(toggle, Measures.isOn(value));
  }

  private FontNames fonts(XmlCursor xml) {
    return new FontNames(
        font(xml, "ascii", "asciiTheme"),
        font(xml, "hAnsi", "hAnsiTheme"),
        font(xml, "eastAsia", "eastAsiaTheme"),
        font(xml, "cs", "cstheme"));
  }

  /** The theme goes before the name, where one level says both. */
  private @Nullable String font(XmlCursor xml, String name, String themeName) {
    String ofTheme = xml.attribute(themeName);
    String font = ofTheme == null ? null : theme.font(ofTheme);
    return font == null ? xml.attribute(name) : font;
  }

  private static Underline underline(@Nullable String value) {
    if (value == null) {
      return Underline.SINGLE;
    }
    return switch (value) {
      case "none" -> Underline.NONE;
      case "words" -> Underline.WORDS;
      case "double" -> Underline.DOUBLE;
      case "thick" -> Underline.THICK;
      case "dotted", "dottedHeavy" -> Underline.DOTTED;
      case "wave", "wavyHeavy", "wavyDouble" -> Underline.WAVY;
      default ->
          value.startsWith("da") || value.startsWith("dot") ? Underline.DASHED : Underline.SINGLE;
    };
  }

  private static VerticalPosition position(@Nullable String value) {
    if ("superscript".equals(value)) {
      return VerticalPosition.SUPERSCRIPT;
    }
    return "subscript".equals(value) ? VerticalPosition.SUBSCRIPT : VerticalPosition.BASELINE;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
