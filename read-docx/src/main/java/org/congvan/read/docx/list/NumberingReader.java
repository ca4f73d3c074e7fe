package org.congvan.read.docx.list;

import java.util.HashMap;
import java.util.Map;
import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.property.ParagraphProperties;
import org.congvan.read.docx.property.ParagraphPropertiesReader;
import org.congvan.read.docx.property.RunProperties;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.property.ThemeFonts;
import org.congvan.read.docx.text.ListLabel.Follower;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads {@code word/numbering.xml}. */
public final class NumberingReader {

  /** Word allows 31 characters and nine places; whoever writes more wants labels to be endless. */
  private static final int LONGEST_TEXT = 256;

  private final ThemeFonts theme;
  private final Map<String, ListDefinition> definitions = new HashMap<>();
  private final Map<String, ListDefinition> byStyle = new HashMap<>();
  private final Map<Integer, ListInstance> lists = new HashMap<>();

  private NumberingReader(ThemeFonts theme) {
    this.theme = theme;
  }

  /**
   * Reads the part.
   *
   * @param xml at its beginning
   * @param theme the typefaces of the theme
   * @return the lists
   */
  public static Numbering read(XmlCursor xml, ThemeFonts theme) {
    NumberingReader reader = new NumberingReader(theme);
    xml.toRoot();
    while (xml.nextChild(1)) {
      if (xml.is(Vocabulary.WORD, "abstractNum")) {
        reader.definition(xml);
      } else if (xml.is(Vocabulary.WORD, "num")) {
        reader.instance(xml);
      }
    }
    return new Numbering(reader.lists);
  }

  private void definition(XmlCursor xml) {
    String id = String.valueOf(xml.attribute("abstractNumId"));
    String styleLink = null;
    String definedBy = null;
    Map<Integer, ListLevel> levels = new HashMap<>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.is(Vocabulary.WORD, "lvl")) {
        addLevel(xml, levels);
      } else if (xml.is(Vocabulary.WORD, "styleLink")) {
        styleLink = xml.attribute("val");
      } else if (xml.is(Vocabulary.WORD, "numStyleLink")) {
        definedBy = xml.attribute("val");
      }
    }
    ListDefinition definition = new ListDefinition(id, styleLink, definedBy, levels);
    definitions.putIfAbsent(id, definition);
    if (styleLink != null) {
      byStyle.putIfAbsent(styleLink, definition);
    }
  }

  private void instance(XmlCursor xml) {
    Integer id = Measures.whole(xml.attribute("numId"));
    String of = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, ListLevel> levels = new HashMap<>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.is(Vocabulary.WORD, "abstractNumId")) {
        of = String.valueOf(xml.attribute("val"));
      } else if (xml.is(Vocabulary.WORD, "lvlOverride")) {
        override(xml, starts, levels);
      }
    }
    ListDefinition definition = definitions.get(of);
    if (definition != null && definition.definedBy() != null) {
      definition = byStyle.getOrDefault(definition.definedBy(), definition);
    }
    if (id != null && definition != null) {
      lists.putIfAbsent(id, new ListInstance(definition, starts, levels));
    }
  }

  private void override(
      XmlCursor xml, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {
    Integer level = Measures.whole(xml.attribute("ilvl"));
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.is(Vocabulary.WORD, "lvl")) {
        addLevel(xml, levels);
      } else if (xml.is(Vocabulary.WORD, "startOverride")
          && level != null
          && level >= 0
          && level < ListLevel.LEVELS) {
        Integer start = Measures.whole(xml.attribute("val"));
        starts.put(level, start == null ? 0 : start);
      }
    }
  }

  private void addLevel(XmlCursor xml, Map<Integer, ListLevel> levels) {
    Integer number = Measures.whole(xml.attribute("ilvl"));
    ListLevel level = new LevelReader().read(xml);
    if (number != null && number >= 0 && number < ListLevel.LEVELS) {
      levels.putIfAbsent(number, level);
    }
  }

  /** What has been read of a level. */
  private final class LevelReader {
    private int start;
    private String form = "decimal";
    private String text = "";
    private @Nullable Integer restart;
    private boolean legal;
    private Follower follower = Follower.TAB;
    private ParagraphProperties paragraph = ParagraphProperties.NONE;
    private RunProperties run = RunProperties.NONE;
    private @Nullable String style;
    private boolean picture;

    ListLevel read(XmlCursor xml) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        if (xml.vocabulary() == Vocabulary.WORD) {
          property(xml);
        } else if (xml.is(Vocabulary.ALTERNATIVE, "AlternateContent")) {
          // A form of the user's own, such as 001: programs that do not know it count in decimals.
          xml.skip();
        }
      }
      String shown = picture && text.isBlank() ? "\u2022" : text;
      return new ListLevel(start, form, shown, restart, legal, follower, paragraph, run, style);
    }

    private void property(XmlCursor xml) {
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "start" -> start = orZero(Measures.whole(value));
        case "numFmt" -> form = value == null ? form : value;
        case "lvlText" -> text = value == null ? "" : cut(value);
        case "lvlRestart" -> restart = Measures.whole(value);
        case "isLgl" -> legal = Measures.isOn(value);
        case "suff" -> follower = follower(value);
        case "pStyle" -> style = value;
        case "pPr" -> paragraph = ParagraphPropertiesReader.read(xml, theme).properties();
        case "rPr" -> run = RunPropertiesReader.read(xml, theme).properties();
        case "lvlPicBulletId" -> picture = true;
        default -> {
          // Alignment of labels and what only the program that edits needs.
        }
      }
    }

    private int orZero(@Nullable Integer value) {
      return value == null ? 0 : value;
    }

    private String cut(String value) {
      return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
    }

    private Follower follower(@Nullable String value) {
      if ("space".equals(value)) {
        return Follower.SPACE;
      }
      return "nothing".equals(value) ? Follower.NOTHING : Follower.TAB;
    }
  }
}
