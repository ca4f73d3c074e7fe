package org.congvan.read.docx.style;

import java.util.HashMap;
import java.util.Map;
import org.congvan.read.docx.property.BorderSides;
import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.ParagraphPropertiesReader;
import org.congvan.read.docx.property.RunProperties;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.property.ThemeFonts;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads {@code word/styles.xml}. */
public final class StyleSheetReader {

  private static final int WIDEST_BAND = 1_000;

  private final ThemeFonts theme;
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private ParagraphProperties paragraphDefaults = ParagraphProperties.NONE;
  private RunProperties runDefaults = RunProperties.NONE;

  private StyleSheetReader(ThemeFonts theme) {
    this.theme = theme;
  }

  /**
   * Reads the part.
   *
   * @param xml at its beginning
   * @param theme the typefaces of the theme
   * @return the styles
   */
  public static StyleSheet read(XmlCursor xml, ThemeFonts theme) {
    StyleSheetReader reader = new StyleSheetReader(theme);
    xml.toRoot();
    while (xml.nextChild(1)) {
      if (xml.is(Vocabulary.WORD, "docDefaults")) {
        reader.readDefaults(xml);
      } else if (xml.is(Vocabulary.WORD, "style")) {
        reader.readStyle(xml);
      }
    }
    return new StyleSheet(
        reader.paragraphDefaults, reader.runDefaults, reader.styles, reader.defaults);
  }

  private void readDefaults(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (xml.isStart() && xml.is(Vocabulary.WORD, "rPr")) {
        runDefaults = RunPropertiesReader.read(xml, theme).properties();
      } else if (xml.isStart() && xml.is(Vocabulary.WORD, "pPr")) {
        paragraphDefaults = ParagraphPropertiesReader.read(xml, theme).properties();
      }
    }
  }

  private void readStyle(XmlCursor xml) {
    String id = xml.attribute("styleId");
    String type = xml.attribute("type");
    String usual = xml.attribute("default");
    Definition definition = new Definition(id == null ? "" : id, type == null ? "" : type);
    definition.read(xml);
    if (id != null && type != null) {
      styles.putIfAbsent(id, definition.style());
      if (usual != null && Measures.isOn(usual)) {
        defaults.putIfAbsent(type, id);
      }
    }
  }

  /** What has been read of a style. */
  private final class Definition {
    private final String id;
    private final String type;
    private final Map<String, TablePart> parts = new HashMap<>();
    private String name;
    private @Nullable String basedOn;
    private ParagraphProperties paragraph = ParagraphProperties.NONE;
    private RunProperties run = RunProperties.NONE;
    private BorderSides borders = BorderSides.NONE;
    private @Nullable String shading;
    private int rowBand = 1;
    private int columnBand = 1;

    Definition(String id, String type) {
      this.id = id;
      this.type = type;
      this.name = id;
    }

    void read(XmlCursor xml) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        if (xml.is(Vocabulary.WORD, "name")) {
          String value = xml.attribute("val");
          name = value == null ? name : value;
        } else if (xml.is(Vocabulary.WORD, "basedOn")) {
          basedOn = xml.attribute("val");
        } else if (xml.is(Vocabulary.WORD, "tblStylePr")) {
          String part = xml.attribute("type");
          Definition inner = new Definition(id, type);
          inner.read(xml);
          if (part != null && TableStyle.PARTS.contains(part)) {
            parts.put(part, inner.part());
          }
        } else if (xml.vocabulary() == Vocabulary.WORD) {
          properties(xml);
        }
      }
    }

    private void properties(XmlCursor xml) {
      switch (xml.name()) {
        case "pPr" -> paragraph = ParagraphPropertiesReader.read(xml, theme).properties();
        case "rPr" -> run = RunPropertiesReader.read(xml, theme).properties();
        case "tblPr", "tcPr" -> table(xml);
        default -> {
          // What only lists of styles in programs need.
        }
      }
    }

    private void table(XmlCursor xml) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        switch (xml.name()) {
          case "tblBorders", "tcBorders" -> borders = borders.then(BorderSides.read(xml));
          case "shd" -> shading = ParagraphPropertiesReader.fill(xml);
          case "tblStyleRowBandSize" -> rowBand = band(xml.attribute("val"));
          case "tblStyleColBandSize" -> columnBand = band(xml.attribute("val"));
          default -> {
            // Margins of cells and widths.
          }
        }
      }
    }

    private int band(@Nullable String value) {
      Integer size = Measures.whole(value);
      return size == null ? 1 : Math.max(1, Math.min(size, WIDEST_BAND));
    }

    private TablePart part() {
      return new TablePart(paragraph, run, borders, shading);
    }

    Style style() {
      if (type.equals(Style.TABLE)) {
        parts.put(Style.WHOLE_TABLE, part());
      }
      return new Style(id, type, name, basedOn, paragraph, run, parts, rowBand, columnBand);
    }
  }
}
